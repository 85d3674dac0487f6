"""A page for each claim: who says so, how it is known, as of when, what is disputed, where it is used."""

from collections.abc import Iterator
from typing import Final

from explainer.model.claim import Claim
from explainer.model.dates import Date
from explainer.model.dispute import Dispute
from explainer.model.identifier import Identifier
from explainer.model.measure import Measure
from explainer.model.source import Source
from explainer.pages.drawing import Drawing, entry
from explainer.pages.foot import foot
from explainer.pages.page import Page, SearchEntry
from explainer.pages.strings import Say
from explainer.pages.wording import amount_words, claim_plain, is_contested, kind_word
from explainer.weave.web import Web

HEADING: Final = 160
"""The longest text, in characters, that heads its own page; a longer one with a title stands below that."""


def claim(drawing: Drawing) -> Iterator[Page]:
    """One page a claim, in order of identifier, with the ways from its sources back to its origins drawn."""
    web = drawing.web
    for record, address in drawing.each(web.library.of(Claim)):
        at = drawing.at(address)
        plain = claim_plain(web, record.id)
        contested = is_contested(web, record.id)
        title = web.titles[record.id]
        yield drawing.page(
            "claims",
            address,
            title,
            template="claim",
            description=plain,
            search=(_search(web, record, title, plain),),
            about=(record.id,),
            claim=record,
            is_long=bool(record.title) and len(plain) > HEADING,
            standing=web.standing[record.id],
            is_contested=contested,
            clocks=_clocks(web, record.id),
            disputes=[found for each in web.standing[record.id].disputed_by if (found := web.library.get(each, Dispute))],
            evidence=at.evidence_by_statement(record.id),
            topics=web.topics.get(record.id, ()),
            amount=_amount(web, record),
            told_otherwise=_told_otherwise(web, record.id),
            foot=foot(drawing, at, record),
        )


def _search(web: Web, record: Claim, title: str, plain: str) -> SearchEntry:
    quoted = [citation.words.exact for citation in record.citations if citation.words and citation.faithful != "differs"]
    sources = dict.fromkeys(web.titles[each.source.id] for each in web.evidence[record.id] if each.source)
    return entry(title, plain if plain.rstrip(".") != title else "", *quoted, " · ".join(sources), kind=kind_word(record))


def _clocks(web: Web, subject: Identifier) -> list[tuple[str, tuple[Date, ...]]]:
    """When it was said and when its sources were published, as far as that is recorded: the first and the last of each. A
    stretch of time may be both: it may begin before and end after all others."""
    evidence = web.evidence.get(subject, ())
    said = {each.statement.when.edtf for each in evidence if each.statement and each.statement.when}
    published = {each.source.published.edtf for each in evidence if each.source and each.source.published}
    found = []
    for label, dates in ((Say.said_at, said), (Say.published, published)):
        if dates:
            first = min(dates, key=lambda each: (each.sort_key, each.words))
            last = max(dates, key=lambda each: (each.latest, each.sort_key, each.words))
            found.append((label, tuple(dict.fromkeys((first, last)))))
    return found


def _amount(web: Web, record: Claim) -> str:
    if record.value is None:
        return ""
    measure = web.library.get(record.value.measure, Measure)
    return amount_words(record.value.amount, measure.unit if measure else None)


def _told_otherwise(web: Web, claim: Identifier) -> list[tuple[Identifier, int]]:
    """Sources with a fault in whose place this claim stands, with the number of the fault."""
    found = []
    for reference in web.backlinks.get(claim, ()):
        if reference.path[:1] == ("faults",) and "instead" in reference.path and web.library.get(reference.by, Source):
            found.append((reference.by, int(reference.path[1])))
    return found
