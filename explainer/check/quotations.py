"""Every quotation, with the record it belongs to, and how quotations are counted and compared."""

import re
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from explainer.model.citation import Citation, Words
from explainer.model.identifier import Identifier
from explainer.model.locator import Locator
from explainer.model.position import FieldPath
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.quoting import normal
from explainer.quoting.segments import LEFT_OUT
from explainer.weave.web import Web

Quotation: TypeAlias = tuple[Identifier, FieldPath, Words, Citation | None]
"""A quotation where it was typed: its record, its path there, itself, and the citation that prints it; None for a
statement's own words."""


def quotations(web: Web) -> Iterator[Quotation]:
    """Every quotation: the words of citations as their sources print them, and the own words of statements."""
    for subject, path, citation in web.citations:
        if citation.words:
            yield subject, (*path, "words"), citation.words, citation
    for statement in web.library.of(Statement):
        if statement.words:
            yield statement.id, ("words",), statement.words, None


class Taken(NamedTuple):
    """Words taken from a source, in plain form."""

    source: Identifier
    paragraph: int | None
    words: str


def taken_words(web: Web) -> Iterator[Taken]:
    """Every use of a source's own words: as citations print them, as faults show them, and as statements give them that
    quote no source of theirs apart."""
    printed = set()
    for subject, _, citation in web.citations:
        if citation.words is not None and citation.source is not None:
            printed.add(subject)
            yield Taken(citation.source, _paragraph(citation.locator), in_plain_form(citation.words.exact))
    for statement in web.library.of(Statement):
        first = next((one for one in statement.citations if one.source is not None), None)
        if statement.words is not None and statement.id not in printed and first is not None and first.source is not None:
            yield Taken(first.source, _paragraph(first.locator), in_plain_form(statement.words.exact))
    for source in web.library.of(Source):
        for fault in source.faults:
            if fault.words is not None:
                yield Taken(source.id, _paragraph(fault.locator), in_plain_form(fault.words))


def _paragraph(locator: Locator | None) -> int | None:
    return locator.paragraph if locator else None


def count_words(text: str) -> int:
    """How many words are quoted; marks of words left out and lone dashes are none."""
    return sum(1 for word in LEFT_OUT.sub(" ", text).split() if has_words(word))


def has_more_words(text: str, limit: int) -> bool:
    """Whether more words are quoted than `limit`; texts of few pieces are not counted to find out."""
    most = len(text.split()) + text.count("…") + text.count("...")  # signs of words left out may stand between two words
    return most > limit and count_words(text) > limit


def has_words(text: str) -> bool:
    """Whether any word is quoted, and not only signs."""
    return any(map(str.isalnum, text))


def same_words(left: str, right: str) -> bool:
    """Whether two quotations are the same but for typography and spaces."""
    return in_plain_form(left) == in_plain_form(right)


def stand_in_order(quoted: str, whole: str) -> bool:
    """Whether some words stand in others, but for typography; where some are left out, piece after piece. The case of the
    first letter and signs at the end are free, as they are in print."""
    text, at = in_plain_form(whole).casefold(), 0
    for piece in LEFT_OUT.split(quoted):
        words = in_plain_form(piece).casefold().strip(" ,.;:!?'\"")
        found = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)").search(text, at)
        if found is None:
            return False
        at = found.end()
    return True


def in_plain_form(text: str) -> str:
    """The words as they are compared: without typography, on one line."""
    return normal(text).strip("'\"")
