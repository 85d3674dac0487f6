"""What is recorded of the quotations among a record's evidence, in words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from explainer.model.dates import MONTHS
from explainer.model.identifier import Identifier
from explainer.weave.printed import Place, Printed
from explainer.weave.web import Evidence, Standing
from explainer.weave.words import SOME_WORDS_FOUND, WORDS_FOUND

FOUND: Final = ("exact", "several")
"""The states of quotations whose words stand in our copy as they are given."""


def with_found_words(
    standing: Mapping[Identifier, Standing],
    evidence: Mapping[Identifier, Sequence[Evidence]],
    quoted: Mapping[Place, Printed],
) -> dict[Identifier, Standing]:
    """Standings that say first, in what was read, whether the quoted words were found in our copies."""
    if not any(each.state in FOUND for each in quoted.values()):
        return dict(standing)
    return {subject: _with_words(each, _found(evidence[subject], quoted)) for subject, each in standing.items()}


def _with_words(standing: Standing, words: str) -> Standing:
    return replace(standing, reading=(words, *standing.reading)) if words else standing


def _found(evidence: Iterable[Evidence], quoted: Mapping[Place, Printed]) -> str:
    """That the quoted words were found, all or some of them; empty where none were."""
    places = dict.fromkeys(place for each in evidence for place in _places(each))
    known = [quoted.get(place) for place, is_quotation in places if is_quotation or place in quoted]
    days = [each.entry.on for each in known if each is not None and each.entry is not None and each.state in FOUND]
    if not days:
        return ""
    words = WORDS_FOUND if len(days) == len(known) else SOME_WORDS_FOUND.format(len(days), len(known))
    first = min(days)
    return f"{words}, recorded on {first.day} {MONTHS[first.month]} {first.year}"


def _places(evidence: Evidence) -> Iterator[tuple[Place, bool]]:
    """Where the words of a piece of evidence stand; the own words of a statement count only where they were looked up."""
    if evidence.citation.words is not None:
        yield (evidence.holder, (*evidence.path, "words")), True
    yield (evidence.holder, ("words",)), False
