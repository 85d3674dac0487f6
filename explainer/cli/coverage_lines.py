"""Coverage as lines: for a person, by paragraph and sentence, and as JSON."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

import click

from explainer.model.ledger import CoverageEntry
from explainer.model.source import Source
from explainer.weave.coverage import Coverage, Sentence, Use


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One source's copy, counted; or why it was not."""

    source: Source
    entry: CoverageEntry | None
    """What the ledger is to hold; what it held where the copy is not at hand."""
    coverage: Coverage | None
    """None where the copy is not at hand."""
    sentences: tuple[tuple[str, ...], ...] = ()
    """The copy's words, for the terminal of whoever has the copy, and for nothing else."""
    why_not: str = ""
    """Why the copy was not counted, in a clause."""
    changed: tuple[Sentence, ...] = ()
    """Sentences that records name and that are not what they were when the copy was counted last."""


def text(counted: Sequence[Counted], *, only_left: bool) -> Iterator[str]:
    """For a person: what each sentence backs, and the words of those that are left."""
    for each in counted:
        yield click.style(f"{each.source.id} ({each.source.copy}): {_headline(each)}", bold=True)
        if each.coverage is not None:
            yield from _sentences(each, each.coverage, only_left=only_left)
            yield from _remarks(each, each.coverage)
    yield _summary(counted)


def _headline(counted: Counted) -> str:
    if counted.coverage is None:
        return f"not counted: {counted.why_not}"
    return accounted(counted.coverage)


def accounted(coverage: Coverage) -> str:
    """How many of a copy's sentences back a record or are set aside, in words."""
    done = coverage.total - len(coverage.left)
    return f"{done} of {coverage.total} sentences back a record or are set aside"


def _sentences(counted: Counted, coverage: Coverage, *, only_left: bool) -> Iterator[str]:
    left = frozenset(coverage.left)
    for paragraph, places in groupby(coverage.sentences, key=lambda place: place[0]):
        shown = [place for place in places if not only_left or place in left]
        wholes = () if only_left else coverage.wholes.get(paragraph, ())
        if shown or wholes:
            yield f"  paragraph {paragraph}"
        if wholes:
            yield f"    whole, which counts for no sentence: {', '.join(wholes)}"
        for place in shown:
            if place in left:
                yield f"    {place[1]}  {click.style('left', fg='red')}: {counted.sentences[paragraph - 1][place[1] - 1]}"
            else:
                yield f"    {place[1]}  {_what(coverage, place)}"


def _what(coverage: Coverage, place: Sentence) -> str:
    names = ["a fault held against it" if name == coverage.source else name for name in coverage.backed.get(place, ())]
    parts = [", ".join(names)] if names else []
    if place in coverage.aside:
        parts.append(f"set aside: {coverage.aside[place]}")
    return "; ".join(parts)


def _remarks(counted: Counted, coverage: Coverage) -> Iterator[str]:
    for use in coverage.beyond:
        numbers = ", ".join(map(str, use.locator.sentences))
        where = f"paragraph {use.locator.paragraph}" + (f", sentences {numbers}" if numbers else "")
        yield f"  {click.style('not in the copy', fg='red')}: {where}, named by {use.record}"
    for place in counted.changed:
        names = ", ".join(coverage.backed.get(place, ())) or "what is set aside"
        yield f"  {click.style('changed since it was counted last', fg='yellow')}: {numbered(place)}; look again at {names}"


def numbered(place: Sentence) -> str:
    """A place in words: `paragraph 3, sentence 2`."""
    return f"paragraph {place[0]}, sentence {place[1]}"


def _summary(counted: Sequence[Counted]) -> str:
    done = [each.coverage for each in counted if each.coverage is not None]
    total, left = sum(each.total for each in done), sum(len(each.left) for each in done)
    copies = f"{len(done)} {'copy' if len(done) == 1 else 'copies'}"
    missing = len(counted) - len(done)
    more = f"; {missing} not counted" if missing else ""
    return f"{total - left} of {total} sentences of {copies} accounted for, {left} left{more}"


def as_json(counted: Sequence[Counted], *, only_left: bool) -> Iterator[str]:
    """For programs: a list of objects, in which sentences are named by number and never by their words."""
    yield json.dumps([_plain(each, only_left=only_left) for each in counted], ensure_ascii=False, indent=2)


def _plain(counted: Counted, *, only_left: bool) -> dict[str, object]:
    found: dict[str, object] = {"source": counted.source.id, "copy": counted.source.copy}
    coverage = counted.coverage
    if coverage is None:
        return {**found, "not_counted": counted.why_not}
    found |= {
        "sentences": coverage.total,
        "backed": len(coverage.backed),
        "set_aside": sum(1 for place in coverage.aside if place not in coverage.backed),
        "left": [list(place) for place in coverage.left],
        "not_in_copy": [_plain_use(use) for use in coverage.beyond],
        "changed": [list(place) for place in counted.changed],
    }
    if not only_left:
        found["by_sentence"] = [
            {
                "paragraph": place[0],
                "sentence": place[1],
                "backs": list(coverage.backed.get(place, ())),
                "set_aside": coverage.aside.get(place),
            }
            for place in coverage.sentences
        ]
        found["whole_paragraphs"] = {str(paragraph): list(names) for paragraph, names in coverage.wholes.items()}
    return found


def _plain_use(use: Use) -> dict[str, object]:
    return {"record": use.record, "paragraph": use.locator.paragraph, "sentences": list(use.locator.sentences)}


COVERAGE_FORMATS: Final[Mapping[str, Callable[..., Iterator[str]]]] = {"text": text, "json": as_json}
