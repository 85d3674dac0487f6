"""Sites built by MkDocs in this process, from pages made by hand."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from markupsafe import Markup
from mkdocs.commands.build import build
from mkdocs.config import load_config

from explainer.adapters.mkdocs import plugin
from explainer.adapters.mkdocs.keeping_up import plugin_of
from explainer.adapters.mkdocs.previewing import Preview
from explainer.adapters.mkdocs.start import Start
from explainer.build import Built, Checked, Kept
from explainer.model.library import Library
from explainer.model.site import Site
from explainer.pages import Pages
from explainer.pages.page import DataFile, Page, SearchEntry, Section
from explainer.pages.views import Views
from explainer.weave import weave
from tests.files import files_below

HOSTILE = "</title>\"'><script>alert(1)</script> & <b>"
SETTINGS: Mapping[str, Any] = {
    "site_name": "Moon",
    "site_url": "https://example.org/moon/",
    "theme": {"name": "material", "font": False},
    "plugins": ["search", "explainer"],
}


def made(address: str, title: str = "The moon is round", *, body: str = "", sections: Sequence[str] = (), **more: Any) -> Page:
    """A generated page, with a heading and these sections unless it has a body."""
    parts = "".join(f'\n<h2 id="part-{number}">x</h2>\n<p>{number}</p>' for number, _ in enumerate(sections))
    return Page(
        kind=address.partition("/")[0],
        address=address,
        title=title,
        body=Markup(body or f"<h1>{Markup.escape(title)}</h1>{parts}"),
        sections=tuple(Section(f"part-{number}", words) for number, words in enumerate(sections)),
        **more,
    )


def built_of(*pages: Page, files: Sequence[DataFile] = (), library: Library | None = None) -> Built:
    """A build that made these pages."""
    web = weave(library or Library())
    checked = Checked(library=web.library, web=web, findings=())
    return Built(checked=checked, pages=Pages(pages, tuple(files)), views=Views(web, Site()))


def write_project(root: Path, docs: Mapping[str, str] | None = None, **settings: Any) -> Path:
    """A project with these chapters and settings; returns its `mkdocs.yml`."""
    for path, text in (docs if docs is not None else {"index.md": "# Home\n\nWords.\n"}).items():
        file = root / "docs" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (root / "docs").mkdir(exist_ok=True)
    (root / "data").mkdir(exist_ok=True)
    config = root / "mkdocs.yml"
    config.write_text(yaml.safe_dump({**SETTINGS, **settings}), encoding="utf-8")
    return config


def build_site(config: Path, *, command: str = "build", strict: bool = False) -> dict[str, bytes]:
    """Builds the site as `mkdocs build` or `mkdocs serve` would, once; gives every file of it."""
    loaded = load_config(str(config), strict=strict)
    loaded.plugins.on_startup(command=command, dirty=False)  # type: ignore[arg-type] # one of MkDocs' three words
    try:
        build(loaded, serve_url="http://127.0.0.1:8000/" if command == "serve" else None)
    finally:
        loaded.plugins.on_shutdown()
    return files_of(config.parent / "site")


def build_fresh(config: Path, site: Path, url: str) -> dict[str, bytes]:
    """Builds the site as a whole, into another folder and for this address, by a plugin that knows of no other build; the
    plugin that MkDocs keeps is then as it was. Gives every file of it."""
    loaded = load_config(str(config), site_dir=str(site))
    loaded.site_url = url
    kept = plugin_of(loaded)
    before = dict(vars(kept))
    kept.preview, kept._in_preview = Preview(Kept()), False
    build(loaded)
    vars(kept).update(before)
    return files_of(site)


def differing(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    """Paths of the files in which two sites differ."""
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))


def files_of(site: Path) -> dict[str, bytes]:
    """Every file of a site."""
    return files_below(site)


def starting_with(monkeypatch: pytest.MonkeyPatch, start: Start | Built) -> None:
    """Has the plugin start from this, in place of reading facts."""
    given = Start(start) if isinstance(start, Built) else start
    monkeypatch.setattr(plugin, "start", lambda *_, **__: given)


def article(page: bytes) -> str:
    """What stands in a page's article."""
    return page.decode().partition('<article class="md-content__inner md-typeset">')[2].partition("</article>")[0].strip()


def entry(title: str, text: str = "", anchor: str = "", boost: float = 1.0) -> SearchEntry:
    """An entry for search."""
    return SearchEntry(title, text, anchor, boost)
