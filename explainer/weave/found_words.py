"""What is recorded of the quotations among a record's evidence, in words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from explainer.model.dates import MONTHS
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.statement import Statement
from explainer.weave.printed import Place, Printed
from explainer.weave.web import Evidence, Standing
from explainer.weave.words import SOME_WORDS_FOUND, WORDS_FOUND

FOUND: Final = ("exact", "several")
"""The states of quotations whose words stand in our copy as they are given."""


def with_found_words(
    standing: Mapping[Identifier, Standing],
    evidence: Mapping[Identifier, Sequence[Evidence]],
    quoted: Mapping[Place, Printed],
    library: Library,
) -> dict[Identifier, Standing]:
    """Standings that say first, in what was read, whether the quoted words were found in our copies."""
    if not any(each.state in FOUND for each in quoted.values()):
        return dict(standing)
    return {subject: _with_words(each, _found(evidence[subject], quoted, library)) for subject, each in standing.items()}


def _with_words(standing: Standing, words: str) -> Standing:
    return replace(standing, reading=(words, *standing.reading)) if words else standing


def _found(evidence: Iterable[Evidence], quoted: Mapping[Place, Printed], library: Library) -> str:
    """That the quoted words were found, all or some of them; empty where none were."""
    places = dict.fromkeys(place for each in evidence for place in _places(each, library))
    known = [quoted.get(place) for place in places]
    days = [each.entry.on for each in known if each is not None and each.entry is not None and each.state in FOUND]
    if not days:
        return ""
    words = WORDS_FOUND if len(days) == len(known) else SOME_WORDS_FOUND.format(len(days), len(known))
    first = min(days)
    return f"{words}, recorded on {first.day} {MONTHS[first.month]} {first.year}"


def _places(evidence: Evidence, library: Library) -> Iterator[Place]:
    """Where the quotations of a piece of evidence stand: the statement's own words, and those that the source prints. A
    source that words it otherwise than the speaker shows nothing of what was said, even where its words are found."""
    speaking = evidence.statement or library.get(evidence.record, Statement)
    if speaking is not None and speaking.words is not None:
        yield speaking.id, ("words",)
    if evidence.citation.words is not None and evidence.citation.faithful != "differs":
        yield evidence.holder, (*evidence.path, "words")
