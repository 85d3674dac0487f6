"""Every quotation, with the record it belongs to, and how quotations are counted and compared."""

import re
from collections.abc import Iterator
from typing import Final, TypeAlias

from explainer.model.citation import Citation, Words
from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath
from explainer.model.statement import Statement
from explainer.weave.web import Web

LEFT_OUT: Final = re.compile(r"\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.")
"""A mark of words left out."""
_ALIKE: Final = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\u00a0": " ", "\u00ad": None}
)


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


def count_words(text: str) -> int:
    """How many words are quoted; marks of words left out and lone dashes are none."""
    return sum(1 for word in LEFT_OUT.sub(" ", text).split() if has_words(word))


def has_more_words(text: str, limit: int) -> bool:
    """Whether more words are quoted than `limit`; short texts are not counted to find out."""
    return len(text) > 2 * limit and count_words(text) > limit


def has_words(text: str) -> bool:
    """Whether any word is quoted, and not only signs."""
    return any(map(str.isalnum, text))


def same_words(left: str, right: str) -> bool:
    """Whether two quotations are the same but for typography and spaces."""
    return _plain(left) == _plain(right)


def _plain(text: str) -> str:
    return " ".join(text.translate(_ALIKE).split()).strip('"')
