"""Which pages of a built site stand for all of their kind: its largest, for what holds there holds on the others."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_FOLDERS = ("claims", "entities", "topics", "sources", "events", "disputes", "questions", "who-said-what")
"""Folders with a list and a page for each record."""
_TAG: Final = re.compile(r"<([a-z][a-z0-9]*)")


def page_kinds(site: Path) -> dict[str, str]:
    """The address of a page of each kind, by a name for the kind: lists, the largest of the pages of records, single pages,
    the largest of the chapters, and pages without facts that together have every sort of element that such pages have."""
    sizes = {file.parent.relative_to(site): file.stat().st_size for file in site.rglob("index.html")}
    found = {"front page": "", "not found": "404.html"}
    for folder in _FOLDERS:
        found[folder] = f"{folder}/"
        records = [page for page in sizes if page.parent == Path(folder)]
        if records:
            found[f"one of {folder}"] = f"{max(records, key=sizes.__getitem__).as_posix()}/"
    texts = {page: _article(site / page / "index.html") for page in sizes if page.parent == Path()}
    rest = sorted(page for page in texts if page != Path() and page.as_posix() not in found)
    chapters = [page for page in rest if 'class="ex-notes"' in texts[page]]
    made = [page for page in rest if page not in chapters and 'class="ex-' in texts[page]]
    plain = _of_every_sort({page: texts[page] for page in rest if page not in chapters and page not in made})
    if chapters:
        found["chapter"] = f"{max(chapters, key=sizes.__getitem__).as_posix()}/"
    found.update({page.as_posix(): f"{page.as_posix()}/" for page in (*made, *plain)})
    return found


def _article(page: Path) -> str:
    return page.read_text(encoding="utf-8").partition("<article")[2].partition("</article>")[0]


def _of_every_sort(texts: Mapping[Path, str]) -> list[Path]:
    """As few of these pages as together have every sort of element that any of them has; of equals, the smallest."""
    sorts = {page: frozenset(_TAG.findall(text)) for page, text in texts.items()}
    left, found = set[str]().union(*sorts.values()), []
    while left:
        found.append(min(texts, key=lambda page: (-len(sorts[page] & left), len(texts[page]))))
        left -= sorts[found[-1]]
    return found
