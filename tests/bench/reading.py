"""How soon a page can be read on a slow line and a slow processor, ours and a stock page of the same text by turns."""

import statistics
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser

from tests.bench.measure import run
from tests.bench.stock import build_stock
from tests.site.browsing import open_browser, serve
from tests.site.kinds import page_kinds

BAR: Final = 1.15
SLOWED: Final = 4
_LINE: Final = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 1.6e6 / 8}
_PAGES: Final = ("front page", "chapter", "one of claims", "who-said-what")
_PHONE: Final = {"width": 412, "height": 823}
_LARGEST: Final = """() => new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
    .observe({ type: "largest-contentful-paint", buffered: true });
  setTimeout(() => resolve(0), 5000);
})"""


@dataclass
class Reading:
    """The largest contentful paint of one page, in milliseconds, ours and stock in pairs."""

    page: str
    ours: list[float] = field(default_factory=list)
    stock: list[float] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        """Ours to stock, each pair by itself."""
        return statistics.median(ours / stock for ours, stock in zip(self.ours, self.stock, strict=True))


def measure(project: Path, folder: Path, rounds: int) -> list[Reading]:
    """Builds the story's site and a stock one of the same text in `folder`, and opens pages of both by turns."""
    folder.mkdir(parents=True)
    run(["mkdocs", "build", "--site-dir", str(folder / "ours")], project)
    kinds = page_kinds(folder / "ours")
    addresses = [kinds[page] for page in _PAGES]
    stock = build_stock(folder / "ours", project / "mkdocs.yml", addresses, folder / "stock")
    readings = [Reading(page) for page in _PAGES]
    sites = (serve(folder / "ours", compressed=True), serve(stock, compressed=True))
    with open_browser() as browser, sites[0] as at_ours, sites[1] as at_stock:
        for _ in range(rounds):
            for reading in readings:
                reading.ours.append(_largest_paint(browser, at_ours + kinds[reading.page]))
                reading.stock.append(_largest_paint(browser, at_stock + kinds[reading.page]))
    return readings


def _largest_paint(browser: Browser, address: str) -> float:
    """As for somebody who comes for the first time: nothing is kept."""
    context = browser.new_context(viewport=_PHONE, device_scale_factor=2, is_mobile=True)  # type: ignore[arg-type]
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", _LINE)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    page.goto(address, wait_until="load")
    page.wait_for_timeout(500)
    found = float(page.evaluate(_LARGEST))
    context.close()
    return found
