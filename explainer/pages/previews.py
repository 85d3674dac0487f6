"""What a preview of a link shows: kind, title and a sentence of the record it leads to; one file for each folder of pages."""

import json
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from explainer.model.claim import Claim
from explainer.model.dispute import Dispute
from explainer.model.entity import Entity
from explainer.model.event import Event
from explainer.model.identifier import Identifier
from explainer.model.question import Question
from explainer.model.record import Record
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.model.term import Term
from explainer.model.topic import Topic
from explainer.pages.badges import BY_NAME, address_of
from explainer.pages.page import DataFile
from explainer.pages.strings import BADGES, DISPUTE_STATES, READ, Say
from explainer.pages.text import first_words, one_line
from explainer.pages.wording import claim_plain, kind_word, speakers, statement_plain
from explainer.weave.web import Standing, Web

FOLDER: Final = "assets/explainer/previews/"
_MOST_WORDS: Final = 50


Preview = Sequence[str]
"""Kind, title, and what it is in a sentence."""


def previews(web: Web, known: Mapping[Identifier, tuple[str, Preview] | None] = MappingProxyType({})) -> Iterator[DataFile]:
    """The files: from each address below the folder to its preview. Those of some records, with their addresses, may be
    known."""
    found: dict[str, dict[str, Preview]] = {}
    for record in web.library.records.values():
        shown = known[record.id] if record.id in known else preview(web, record)
        if shown:
            found.setdefault(shown[0].partition("/")[0], {})[shown[0]] = shown[1]
    for group, badges in BADGES.items():
        for name, badge in badges.items():
            folder = address_of(name).partition("/")[0]
            found.setdefault(folder, {})[address_of(name)] = _made(group, badge.words, badge.meaning)
    for folder, entries in sorted(found.items()):
        content = json.dumps(entries, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        yield DataFile(f"{FOLDER}{folder}.json", content.encode())


def preview(web: Web, record: Record) -> tuple[str, Preview] | None:
    """The preview of a record, with its address; None where it has none."""
    permalink = web.permalinks.get(record.id)
    shown = _shown(web, record) if permalink else None
    return (str(permalink), _made(kind_word(record), *shown)) if permalink and shown else None


def _made(kind: str, title: str, text: str) -> tuple[str, str, str]:
    title, text = one_line(title), first_words(one_line(text), _MOST_WORDS)
    return kind, title, "" if text == title else text


def _shown(web: Web, record: Record) -> tuple[str, str] | None:
    """The title and the sentence. What is contested is said with who says so, as everywhere."""
    title, text = web.titles.get(record.id, ""), ""
    match record:
        case Claim():
            title, text = claim_plain(web, record.id), _standing(web.standing[record.id])
        case Statement():
            when = f"{record.when.edtf.words} · " if record.when else ""
            title, text = f"{when}{speakers(web, record)}", statement_plain(web, record)
        case Entity():
            roles = "; ".join(role.title for role in record.roles)
            text = web.inline(record.id, "summary").plain if record.summary is not None else roles
        case Source():
            text = _source(web, record)
        case Event():
            text = record.when.edtf.words
        case Question():
            text = f"{web.inline(record.id, 'short').plain} ({web.answers[record.id].words})"
        case Dispute():
            question, state = web.inline(record.id, "question").plain, DISPUTE_STATES[record.state]
            text = state if question == title else f"{question} ({state})"
        case Topic():
            text = web.inline(record.id, "question").plain
        case Term():
            text = web.inline(record.id, "text").plain
        case _:
            return None
    return title, text


def _source(web: Web, source: Source) -> str:
    publisher = Say.publisher_unknown if source.publisher == "unknown" else web.titles.get(source.publisher, "")
    published = source.published.edtf.words if source.published else Say.date_not_established
    return f"{publisher} · {published} · {READ[source.read]}"


def _standing(standing: Standing) -> str:
    state = "disputed" if standing.disputed_by else "superseded" if standing.superseded_by else "not-disputed"
    words = BY_NAME["superseded"].words.removesuffix(" by") if state == "superseded" else BY_NAME[state].words
    return " · ".join((standing.origins.words or BY_NAME["no-source"].words, *standing.reading, words))
