"""The corrections as feeds: Atom (RFC 4287) and JSON Feed 1.1."""

import json
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element, SubElement, tostring

from explainer.model.correction import Correction
from explainer.model.dates import Date
from explainer.pages.drawing import Drawing
from explainer.pages.files import ATOM, JSON_FEED
from explainer.pages.page import DataFile
from explainer.pages.retired import corrections
from explainer.pages.strings import CORRECTIONS, Say
from explainer.pages.text import one_line, safe_address
from explainer.weave.permalinks import CHANGES

_ATOM_NAMES: Final = "http://www.w3.org/2005/Atom"
_JSON_VERSION: Final = "https://jsonfeed.org/version/1.1"
_BEGINNING: Final = "1970-01-01T00:00:00Z"
"""For a feed without entries, which needs a date too; the day of a build would make each build differ."""
_NOBODY: Final = "explainer.invalid"
"""Names entries by tags (RFC 4151) where the site's address is not set: a domain that can never be anybody's (RFC 2606)."""


def feed(drawing: Drawing) -> Iterator[DataFile]:
    """Both feeds, the latest correction first. Without the site's address, entries are named by tags and links are relative."""
    records = corrections(drawing.web)
    yield DataFile(ATOM, _atom(drawing, records))
    yield DataFile(JSON_FEED, _json(drawing, records))


def _atom(drawing: Drawing, records: list[Correction]) -> bytes:
    web = drawing.web
    top = Element("feed", xmlns=_ATOM_NAMES)
    _texts(top, id=_name(drawing, CHANGES, "2000-01-01"), title=f"{drawing.site.name}: {Say.changes}")
    SubElement(top, "link", rel="self", href=_href(drawing, ATOM, "feed.xml"))
    SubElement(top, "link", href=_href(drawing, CHANGES, "./"))
    _texts(top, updated=_day(records[0].on) if records else _BEGINNING)
    _texts(SubElement(top, "author"), name=drawing.site.name)
    for record in records:
        address = str(web.permalinks[record.id])
        entry = SubElement(top, "entry")
        name = _name(drawing, address, record.on.earliest.isoformat())
        _texts(entry, id=name, title=web.titles[record.id], updated=_day(record.on), summary=_words(drawing, record))
        SubElement(entry, "link", href=_href(drawing, address, f"./#{web.permalinks[record.id].anchor}"))
    body: bytes = tostring(top, encoding="utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + body + b"\n"


def _json(drawing: Drawing, records: list[Correction]) -> bytes:
    web, root = drawing.web, safe_address(drawing.site.url)
    top: dict[str, object] = {"version": _JSON_VERSION, "title": one_line(f"{drawing.site.name}: {Say.changes}")}
    if root:
        top |= {"home_page_url": f"{root}{CHANGES}", "feed_url": f"{root}{JSON_FEED}"}
    items = []
    for record in records:
        address = str(web.permalinks[record.id])
        item = {
            "id": _name(drawing, address, record.on.earliest.isoformat()),
            **({"url": f"{root}{address}"} if root else {}),
            "title": one_line(web.titles[record.id]),
            "content_text": one_line(_words(drawing, record)),
            "date_published": _day(record.on),
            "tags": [CORRECTIONS[record.kind], *(str(each) for each in record.about)],
        }
        items.append(item)
    return (json.dumps({**top, "items": items}, ensure_ascii=False, indent=1) + "\n").encode()


def _words(drawing: Drawing, record: Correction) -> str:
    """What the correction says, with the words before and after where it has them."""
    parts = [drawing.web.inline(record.id, "text").plain]
    parts += [f"{label}: {words}" for label, words in ((Say.was, record.was), (Say.now, record.now)) if words]
    return " ".join(parts)


def _name(drawing: Drawing, address: str, day: str) -> str:
    """The lasting name of an entry: its address, or a tag."""
    root = safe_address(drawing.site.url)
    return f"{root}{address}" if root else f"tag:{_NOBODY},{day}:{address}"


def _href(drawing: Drawing, address: str, relative: str) -> str:
    root = safe_address(drawing.site.url)
    return f"{root}{address}" if root else relative


def _texts(parent: Element, **texts: str) -> None:
    for name, text in texts.items():
        SubElement(parent, name).text = one_line(text)


def _day(value: Date) -> str:
    return f"{value.earliest.isoformat()}T00:00:00Z"
