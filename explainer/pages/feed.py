"""The corrections as an Atom feed (RFC 4287), for sites that have an address."""

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element, SubElement, tostring

from explainer.model.dates import Date
from explainer.pages.drawing import Drawing
from explainer.pages.page import DataFile
from explainer.pages.retired import corrections
from explainer.pages.strings import Say
from explainer.pages.text import one_line, safe_address
from explainer.weave.permalinks import CHANGES

FEED: Final = f"{CHANGES}feed.xml"
_ATOM: Final = "http://www.w3.org/2005/Atom"
_BEGINNING: Final = "1970-01-01T00:00:00Z"
"""For a feed without entries, which needs a date too; the day of a build would make each build differ."""


def feed(drawing: Drawing) -> Iterator[DataFile]:
    """One file, the latest correction first; none where the site's address is not set, since entries need whole addresses."""
    web, root = drawing.web, safe_address(drawing.site.url)
    if not root:
        return
    records = corrections(web)
    top = Element("feed", xmlns=_ATOM)
    _texts(top, id=f"{root}{CHANGES}", title=f"{drawing.site.name}: {Say.changes}")
    SubElement(top, "link", rel="self", href=f"{root}{FEED}")
    SubElement(top, "link", href=f"{root}{CHANGES}")
    _texts(top, updated=_day(records[0].on) if records else _BEGINNING)
    _texts(SubElement(top, "author"), name=drawing.site.name)
    for record in records:
        address = f"{root}{web.permalinks[record.id]}"
        entry = SubElement(top, "entry")
        _texts(entry, id=address, title=web.titles[record.id], updated=_day(record.on))
        _texts(entry, summary=web.inline(record.id, "text").plain)
        SubElement(entry, "link", href=address)
    yield DataFile(FEED, b'<?xml version="1.0" encoding="utf-8"?>\n' + tostring(top, encoding="utf-8") + b"\n")


def _texts(parent: Element, **texts: str) -> None:
    for name, text in texts.items():
        SubElement(parent, name).text = one_line(text)


def _day(value: Date) -> str:
    return f"{value.earliest.isoformat()}T00:00:00Z"
