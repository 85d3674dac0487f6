"""A preview converts a hand-written page once, and again when anything that it shows has changed."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from markdown import Markdown
from mkdocs.config import load_config

from explainer.adapters.mkdocs.keeping_up import plugin_of
from explainer.adapters.mkdocs.previewing import Preview
from explainer.build import Kept
from tests.adapters.hosting import build_site, write_project

DOCS = {
    "index.md": "# Home\n\nSee [the first](first.md#the-lamp) and [facts](facts.json).[^own]\n",
    "first.md": "# First\n\n## The lamp\n\nIt [went out](claim:lamp).[^claim:lamp]\n",
    "second.md": "---\nexplainer: {story: no}\n---\n\n# Second\n\nNo facts here. ![A quay](quay.svg)\n",
    "quay.svg": "<svg/>",
}
CLAIMS = """
lamp: {text: The lamp went out., citations: [{source: log, form: asserts}]}
boat: {text: The boat came., citations: [{source: log, form: asserts}]}
"""
SOURCES = "log: {title: The log, publisher: unknown, read: whole, url: 'https://log.example/'}\n"


@pytest.fixture
def converted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The first lines of all pages that were converted."""
    found: list[str] = []
    convert = Markdown.convert

    def noticing(self: Markdown, source: str) -> str:
        if source.startswith("#"):
            found.append(source.partition("\n")[0])
        return convert(self, source)

    monkeypatch.setattr(Markdown, "convert", noticing)
    return found


class Site:
    """A project that is previewed again and again."""

    def __init__(self, root: Path, converted: list[str]) -> None:
        self.root, self.converted = root, converted
        self.settings: dict[str, Any] = {"markdown_extensions": ["attr_list", "footnotes"]}
        self.docs: dict[str, str] = dict(DOCS)
        self.claims = CLAIMS

    def preview(self) -> list[str]:
        """What a preview converts; the site must be the same as if it were built afresh."""
        config = self.write()
        self.converted.clear()
        shown = build_site(config, command="serve")
        done = sorted(self.converted)
        fresh = build_site(config)
        assert [path for path in shown.keys() | fresh.keys() if shown.get(path) != fresh.get(path)] == []
        return done

    def write(self) -> Path:
        """Writes the project; gives its settings."""
        docs = self.root / "docs"
        for file in docs.rglob("*.*") if docs.is_dir() else ():
            file.unlink()
        config = write_project(self.root, self.docs, **self.settings)
        (self.root / "data" / "claims.yml").write_text(self.claims, encoding="utf-8")
        (self.root / "data" / "sources.yml").write_text(SOURCES, encoding="utf-8")
        return config


@pytest.fixture
def site(tmp_path: Path, converted: list[str]) -> Site:
    made = Site(tmp_path, converted)
    plugin_of(load_config(str(made.write()))).preview = Preview(Kept())  # MkDocs keeps the plugin from test to test
    assert made.preview() == ["# First", "# Home", "# Second"]
    return made


def test_only_pages_that_show_what_changed_are_converted(site: Site) -> None:
    assert site.preview() == []
    site.claims = CLAIMS.replace("The boat came.", "The boat went.")
    assert site.preview() == []
    site.claims = CLAIMS.replace("The lamp went out.", "The lamp was put out.")
    assert site.preview() == ["# First"]
    site.docs["second.md"] += "\nMore.\n"
    assert site.preview() == ["# Second"]


def test_pages_that_link_to_a_file_are_converted_when_it_goes(site: Site) -> None:
    site.docs["other.svg"] = "<svg/>"
    assert site.preview() == []
    site.docs["second.md"] = site.docs["second.md"].replace("quay.svg", "other.svg")
    assert site.preview() == ["# Second"]
    del site.docs["other.svg"]
    assert site.preview() == ["# Second"]


@pytest.mark.parametrize(
    "settings",
    [
        {"markdown_extensions": ["footnotes"]},
        {"markdown_extensions": ["attr_list", {"footnotes": {"BACKLINK_TEXT": "^"}}]},
        {"validation": {"links": {"anchors": "warn"}}},
    ],
)
def test_other_settings_convert_all(site: Site, settings: Mapping[str, Any]) -> None:
    site.settings |= settings
    assert len(site.preview()) == 3


def test_a_page_with_a_faulty_link_is_converted_each_time_so_that_it_is_said_again(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "mkdocs")
    site.docs["second.md"] += "\n[Nowhere](nowhere.md)\n"
    for _ in range(2):
        caplog.clear()
        assert site.preview() == ["# Second"]
        assert sum("'nowhere.md'" in record.getMessage() for record in caplog.records) == 2  # in the preview and the build


def test_extensions_that_read_files_convert_all_each_time(site: Site) -> None:
    site.settings["markdown_extensions"] = ["attr_list", "footnotes", "pymdownx.snippets"]
    assert len(site.preview()) == 3
    assert len(site.preview()) == 3
