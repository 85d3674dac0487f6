"""Takes the README's picture of a page: `python -m tests.site.picture`, after `make site`."""

from pathlib import Path

from tests.files import ROOT
from tests.site.browsing import open_browser, serve

PAGE = "claims/sacks-says-anthropic-was-asked/"
PICTURE = ROOT / "docs" / "pictures" / "claim.png"
SIZE = {"width": 1280, "height": 860}


def take(site: Path, into: Path) -> None:
    """Writes a picture of the top of a claim's page, its first evidence open, light, at a desk's width."""
    with open_browser() as browser, serve(site) as root:
        page = browser.new_page(viewport={"width": SIZE["width"], "height": SIZE["height"]}, color_scheme="light")
        page.goto(root + PAGE, wait_until="load")
        page.locator("details.ex-where > summary").first.click()
        into.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=str(into))


if __name__ == "__main__":
    take(ROOT / "site", PICTURE)
