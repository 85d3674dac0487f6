"""What a built site must hold to count: every text in its place, and no link that leads nowhere."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import unquote

from tests.bench.story import Story, pages_at_least, texts

_HREF = re.compile(r'<a\b[^>]*?\shref="([^"]*)"')
_ID = re.compile(r'\sid="([^"]*)"')
_TAG = re.compile(r"<[^>]*>")
_SPACE = re.compile(r"\s+")


class NotBuilt(Exception):
    """A site that lacks something; the message names the first things missing."""


def check_site(site: Path, story: Story) -> int:
    """The number of pages of a site that passes. Raises `NotBuilt`."""
    pages = {address_of(file, site): file.read_text(encoding="utf-8") for file in sorted(site.rglob("index.html"))}
    faults = [*_too_few(pages, story), *_missing(pages, story), *_broken(pages, site)]
    if faults:
        raise NotBuilt(f"{site}: {len(faults)} faults: " + "; ".join(faults[:5]))
    return len(pages)


def address_of(file: Path, site: Path) -> str:
    """The address of a page from the site's root."""
    return file.relative_to(site).as_posix().removesuffix("index.html")


def _too_few(pages: dict[str, str], story: Story) -> Iterator[str]:
    if len(pages) < pages_at_least(story):
        yield f"{len(pages)} pages, not {pages_at_least(story)}"


def _missing(pages: dict[str, str], story: Story) -> Iterator[str]:
    plain: dict[str, str] = {}
    for address, words in texts(story):
        if address not in plain:
            article = pages.get(address, "").partition("<article")[2].partition("</article>")[0]
            plain[address] = _SPACE.sub(" ", unescape(_TAG.sub("", article)))
        if words not in plain[address]:
            yield f"{address} lacks “{words}”"


def _broken(pages: dict[str, str], site: Path) -> Iterator[str]:
    ids: dict[str, set[str]] = {}
    good: set[tuple[str, str]] = set()
    for address, html in pages.items():
        for href in dict.fromkeys(_HREF.findall(html)):
            if ":" in href.partition("/")[0] or (address, href) in good:
                continue
            path, _, anchor = unescape(href).partition("#")
            target = _resolved(address, unquote(path))
            if target not in pages:
                if (site / target).is_file():
                    continue
                yield f"{address} links to {href}"
            elif anchor and anchor not in ids.setdefault(target, set(_ID.findall(pages[target]))):
                yield f"{address} links to {href}, which has no such anchor"


def _resolved(address: str, path: str) -> str:
    whole = normpath(join("/", address, path)).lstrip("/")
    is_folder = not path or path.endswith(("/", "."))
    return f"{whole}/" if whole and is_folder else whole
