"""A page for each source: what we read of it, what it backs, and how it differs from better sources, in one form for all."""

from collections.abc import Iterator
from typing import Final

from explainer.model.identifier import Identifier
from explainer.model.locator import Locator
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.pages.drawing import Drawing, entry
from explainer.pages.foot import foot
from explainer.pages.page import Page
from explainer.pages.strings import READ, Say
from explainer.pages.text import safe_address
from explainer.pages.wording import day_words, kind_word, locator_words
from explainer.weave.web import Web

_BACKED: Final = ("claim", "statement", "event", "term", "dispute")
"""Kinds of records that cite sources, in the order in which they are listed."""


def source(drawing: Drawing) -> Iterator[Page]:
    """One page a source, in order of identifier."""
    web = drawing.web
    inverse = drawing.inverse
    for record, address in drawing.each(web.library.of(Source)):
        at = drawing.at(address)
        title = web.titles[record.id]
        publisher = Say.publisher_unknown if record.publisher == "unknown" else web.titles.get(record.publisher, "")
        summary = web.inline(record.id, "summary").plain if record.summary is not None else ""
        yield drawing.page(
            "sources",
            address,
            title,
            template="source",
            description=f"{title}. {publisher}. {READ[record.read]}.",
            search=(entry(title, publisher, *record.author, summary, kind=kind_word(record)),),
            about=(record.id,),
            source=record,
            url=safe_address(record.url),
            archive=safe_address(record.archive),
            seen=[web.library.ledger.links.get(address) if address else None for address in (record.url, record.archive)],
            based_on_this=inverse.based_on.get(record.id, ()),
            backs=_by_kind(web, record.id),
            sentences=_sentences(web, record),
            faults=[(number, fault, locator_words(fault.locator)) for number, fault in enumerate(record.faults)],
            retold=[(each, _own_words(web, each.statement)) for each in inverse.retold_in.get(record.id, ())],
            set_aside=[(locator_words(each.locator), each.why) for each in record.set_aside],
            foot=foot(drawing, at, record),
        )


def _by_kind(web: Web, source: Identifier) -> list[tuple[str, list[Identifier]]]:
    """What rests on the source, by kind in the order of the table of kinds."""
    found: dict[str, list[Identifier]] = {}
    for record in web.cited_by.get(source, ()):
        found.setdefault(record.kind, []).append(record)
    return [(kind, found[kind]) for kind in _BACKED if kind in found]


def _sentences(web: Web, source: Source) -> list[str]:
    """How far the sentences of our copy are accounted for, in words."""
    coverage = web.coverage.get(source.id)
    if coverage is None or coverage.on is None:
        return [Say.sentences_not_counted if source.copy else Say.sentences_no_copy]
    left = coverage.left
    on = day_words(coverage.on)
    found = [Say.sentences_backing.format(coverage.total - len(left), coverage.total, on)]
    if left:
        places = [locator_words(Locator(paragraph=paragraph, sentences=(number,))) for paragraph, number in left]
        found.append(Say.sentences_left.format("; ".join(places)))
    return [*found, Say.sentences_outdated] if coverage.is_outdated else found


def _own_words(web: Web, name: Identifier) -> Statement | None:
    statement = web.library.get(name, Statement)
    return statement if statement and statement.words else None
