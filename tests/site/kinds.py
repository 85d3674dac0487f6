"""Which pages of a built site stand for all of their kind: its largest, for what holds there holds on the others."""

from pathlib import Path

_FOLDERS = ("claims", "entities", "topics", "sources", "events", "disputes", "questions", "who-said-what")
"""Folders with a list and a page for each record."""
_PLAIN = 3
"""How many pages without facts are enough: they differ in their words only."""


def page_kinds(site: Path) -> dict[str, str]:
    """The address of a page of each kind, by a name for the kind: lists, the largest of the pages of records, single pages,
    the largest of the chapters, and the largest pages without facts."""
    sizes = {file.parent.relative_to(site): file.stat().st_size for file in site.rglob("index.html")}
    found = {"front page": "", "not found": "404.html"}
    for folder in _FOLDERS:
        found[folder] = f"{folder}/"
        records = [page for page in sizes if page.parent == Path(folder)]
        if records:
            found[f"one of {folder}"] = f"{max(records, key=sizes.__getitem__).as_posix()}/"
    texts = {page: (site / page / "index.html").read_text(encoding="utf-8") for page in sizes if page.parent == Path()}
    rest = sorted(page for page in texts if page != Path() and page.as_posix() not in found)
    chapters = [page for page in rest if 'class="ex-notes"' in texts[page]]
    made = [page for page in rest if page not in chapters and 'class="ex-' in texts[page]]
    plain = [page for page in rest if page not in chapters and page not in made]
    if chapters:
        found["chapter"] = f"{max(chapters, key=sizes.__getitem__).as_posix()}/"
    largest = sorted(plain, key=sizes.__getitem__)[-_PLAIN:]
    found.update({page.as_posix(): f"{page.as_posix()}/" for page in (*made, *largest)})
    return found
