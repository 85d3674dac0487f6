"""What the navigation lists, and the day on which a page changed."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as HostPage

from explainer.adapters.mkdocs.navigation import UNKNOWN_DATE, changed_on, paths, title_pages
from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.build import Built
from explainer.model.identifier import Identifier
from explainer.model.library import Change, History, Library
from explainer.model.position import Position
from explainer.model.record import Record
from tests.adapters.hosting import built_of, made, write_project
from tests.make import load_text

NAV: list[Any] = ["index.md", {"More": [{"First": "claims/moon/index.md"}, {"Away": "https://a.example/"}]}]


def generated(root: Path, address: str = "claims/moon/", *about: str) -> GeneratedPage:
    """A generated page among the files of a project."""
    config = load_config(str(write_project(root)))
    file = File(f"{address}index.md", config.docs_dir, config.site_dir, use_directory_urls=True)
    file.page = GeneratedPage(made(address, made_from=tuple(map(Identifier, about))), file, config)
    return file.page


def test_every_path_that_is_listed() -> None:
    assert list(paths(NAV)) == ["index.md", "claims/moon/index.md", "https://a.example/"]
    assert list(paths(None)) == []


def test_of_several_titles_for_a_page_the_first_stands(tmp_path: Path) -> None:
    page = generated(tmp_path)
    title_pages([*NAV, {"Second": "claims/moon/index.md"}, {"Nothing": "gone.md"}], Files([page.file]))
    assert page.title == "First"


def told(days: Mapping[str, date]) -> Built:
    """What is built of claims and a chapter that changed on these days, by a whole history."""
    library = load_text("--- docs/index.md\n# Home\n--- docs/old.md\n# Old\n").library
    records = {Identifier(name): Record(id=Identifier(name), position=Position("x")) for name in ("claim:a", "claim:b")}
    history = History(is_complete=True, changes={Identifier(name): Change(day, "c0ffee") for name, day in days.items()})
    return built_of(library=Library(records=records, chapters=library.chapters, history=history))


EARLY, LATE = date(2026, 6, 1), date(2026, 6, 9)


@pytest.mark.parametrize(
    ("address", "about", "day"),
    [
        ("claims/a/", ("claim:a", "claim:b"), "2026-06-01"),  # its page says the claim's own day
        ("claims/", ("claim:a", "claim:b"), "2026-06-09"),
        ("claims/", ("claim:a", "claim:gone"), UNKNOWN_DATE),
        ("data/", (), UNKNOWN_DATE),
    ],
)
def test_the_day_of_a_generated_page(address: str, about: tuple[str, ...], day: str, tmp_path: Path) -> None:
    days = {"claim:a": EARLY, "claim:b": LATE}
    assert changed_on(generated(tmp_path, address, *about), told(days)) == day


def test_the_day_of_a_chapter_and_of_the_front_page(tmp_path: Path) -> None:
    config = load_config(str(write_project(tmp_path)))
    old, front = (
        HostPage(None, File(name, config.docs_dir, config.site_dir, use_directory_urls=True), config)
        for name in ("old.md", "index.md")
    )
    known = dict.fromkeys(("claim:a", "claim:b", "chapter:index"), EARLY) | {"chapter:old": LATE}
    assert [changed_on(page, told(known)) for page in (old, front)] == ["2026-06-09", "2026-06-09"]
    known.pop("chapter:index")  # the front page has something of everything
    assert [changed_on(page, told(known)) for page in (old, front)] == ["2026-06-09", UNKNOWN_DATE]


def test_an_unknown_day_counts_as_none_for_templates() -> None:
    assert (bool(UNKNOWN_DATE), UNKNOWN_DATE) == (False, "1970-01-01")
