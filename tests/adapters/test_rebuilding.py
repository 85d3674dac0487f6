"""`mkdocs serve` after a save: pages that show what changed are built again, and the site is as if all were."""

import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from explainer.adapters.mkdocs import rebuilding
from explainer.adapters.mkdocs.keeping_up import plugin_of
from explainer.adapters.mkdocs.previewing import Preview
from explainer.build import Kept
from tests.adapters.hosting import build_fresh, differing, files_of
from tests.adapters.test_refreshing import EXAMPLE, URL, claims

BOATS = "data/claims/boats.yml"


class Served:
    """A project of its own, with what `mkdocs serve` makes for it; no port is used."""

    def __init__(self, root: Path) -> None:
        self.root, self.site, self._fresh = root / "project", root / "site", root / "fresh"
        shutil.copytree(EXAMPLE, self.root)
        (self.root / BOATS).write_text(claims("there"), encoding="utf-8")
        self.settings = self.root / "mkdocs.yml"
        self._strict = False
        self._end: Callable[[], object] | None = None
        self.builds = 0
        """How often MkDocs has built the whole site."""

    def begin(self, *, strict: bool = False, dirty: bool = False) -> None:
        """As `mkdocs serve` begins."""
        self._strict = strict
        config = self.config()
        plugin_of(config).preview = Preview(Kept())  # MkDocs keeps the plugin from test to test
        config.plugins.on_startup(command="serve", dirty=dirty)
        self.server = LiveReloadServer(self.build, "127.0.0.1", 0, str(self.site))
        self.build(config)
        self.server = config.plugins.on_serve(self.server, config=config, builder=self.build)
        self._end = config.plugins.on_shutdown

    def end(self) -> None:
        """As `mkdocs serve` ends."""
        if self._end:
            self._end()

    def build(self, config: MkDocsConfig | None = None) -> None:
        """As MkDocs does it itself."""
        self.builds += 1
        build(config or self.config(), serve_url=URL)

    def save(self, path: str, old: str, new: str) -> int:
        """Changes a file; gives how often MkDocs built the whole site for it."""
        file, before = self.root / path, self.builds
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")
        self.server.builder()
        return self.builds - before

    def page(self, address: str) -> str:
        """A page as it lies there."""
        return (self.site / address / "index.html").read_text(encoding="utf-8")

    def differing(self) -> list[str]:
        """Paths of the site that differ from a site built as a whole."""
        return differing(files_of(self.site), build_fresh(self.settings, self._fresh, URL))

    def config(self) -> MkDocsConfig:
        """The settings as they are."""
        config = load_config(str(self.settings), site_dir=str(self.site), dev_addr="127.0.0.1:0", strict=self._strict)
        config.site_url = URL
        return config


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    monkeypatch.setattr(rebuilding, "LATELY_SECONDS", 0.0)
    made = Served(tmp_path)
    yield made
    made.end()


def test_only_what_shows_a_changed_fact_is_built_again(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "mkdocs")
    served.begin()
    night = served.site / "night" / "index.html"
    before = night.stat().st_mtime_ns
    assert served.save(BOATS, "Boat 3 was there", "Boat 3 was gone") == 0
    assert "Boat 3 was gone" in served.page("claims/boat-3")
    assert caplog.messages[-1].startswith("explainer: 4 pages written, 0 removed in ")
    assert served.save(BOATS, claims("gone"), claims("gone", 10)) == 0
    assert not (served.site / "claims" / "boat-11").exists()
    assert night.stat().st_mtime_ns == before
    assert served.differing() == []


def test_anything_else_has_the_whole_site_built(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "mkdocs")
    served.begin()
    (served.root / "docs" / "lamp.svg").write_text("<svg/>", encoding="utf-8")
    assert served.save(BOATS, "Boat 5 was there", "Boat 5 was gone") == 1
    assert served.save("docs/about/desk.md", "# ", "# Of ") == 0
    assert served.save(BOATS, "Boat 2 was there", "Boat 2 was gone") == 0
    assert caplog.messages[-1].startswith("explainer: 4 pages written, ")  # the chapter is as it was
    assert served.save("mkdocs.yml", "  - About", "  - claims/boat-3/index.md\n  - About") == 1
    assert served.save(BOATS, "Boat 6 was there", "Boat 6 was gone") == 0
    (served.root / "more").mkdir()
    assert served.save("mkdocs.yml", "site_name", "watch: [more]\nsite_name") == 1
    assert served.save(BOATS, "Boat 6 was gone", "Boat 6 was there") == 1  # what there was in that folder is not known
    assert served.save(BOATS, "Boat 4 was there", "Boat 4 was gone") == 0
    assert served.save(BOATS, "Boat 3 was there", "Boat 3 was gone") == 1
    assert "explainer: the whole site is built: a title in the navigation changed" in caplog.messages
    with pytest.raises(Abort):
        served.save("mkdocs.yml", "site_name:", "no_site_name:")
    assert served.save("mkdocs.yml", "no_site_name:", "site_name:") == 1
    assert served.save(BOATS, "Boat 3 was gone", "Boat 3 was there") == 1
    assert served.differing() == []


def test_templates_of_the_theme_are_looked_at_but_none_of_its_thousands_of_icons(served: Served) -> None:
    config = served.config()
    names = {path.name for path in rebuilding._places(config, plugin_of(config).config)}
    assert {"mkdocs.yml", "docs", "main.html", "partials", "assets"} <= names
    assert ".icons" not in names


def test_errors_are_shown_and_go(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rebuilding, "LATELY_SECONDS", 60.0)
    served.begin()
    assert served.save(BOATS, "Boat 3 was there", "Boat 3 was gone") == 1  # chapters may have changed during the first build
    assert served.save(BOATS, "boat-3:", "boat-3: [") == 1
    assert "The facts have errors" in served.page("night")
    assert served.save(BOATS, "boat-3: [", "boat-3:") == 1
    assert "The facts have errors" not in served.page("night")
    assert served.save(BOATS, "Boat 3 was gone", "Boat 3 was there") == 0
    assert served.differing() == []


def test_a_strict_preview_looks_at_everything(served: Served) -> None:
    served.begin(strict=True)
    assert served.save(BOATS, "Boat 3 was there", "Boat 3 was gone") == 1


def test_a_dirty_preview_is_as_mkdocs_has_it(served: Served) -> None:
    served.begin(dirty=True)
    assert served.server.builder == served.build


def test_a_site_that_can_only_be_built_as_a_whole_is_told_so(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "mkdocs")
    settings = served.settings.read_text(encoding="utf-8")
    served.settings.write_text(settings.replace("[attr_list,", "[pymdownx.snippets,"), encoding="utf-8")
    served.begin()
    words = "every change will build the whole site: pymdownx.snippets may look at more than a page's text"
    assert caplog.messages[-1] == f"explainer: {words}"
