"""What follows from the facts and differs between two states: standing, answers, cells of the matrix, addresses."""

from collections.abc import Iterator

from explainer.model.change import Consequence
from explainer.model.identifier import Identifier
from explainer.model.statement import Statement
from explainer.pages.strings import Say
from explainer.weave.web import Standing, Web


def consequences(base: Web, head: Web) -> tuple[Consequence, ...]:
    """Everything derived that differs for records that are there in both states, by record, then by what it is."""
    found = [*_standings(base, head), *_answers(base, head), *_stances(base, head), *_addresses(base, head)]
    return tuple(sorted(found, key=lambda each: (each.subject, each.what, each.topic or "")))


def _standings(base: Web, head: Web) -> Iterator[Consequence]:
    for subject in base.standing.keys() & head.standing.keys():
        before, after = base.standing[subject], head.standing[subject]
        if before.origins.words != after.origins.words:
            yield Consequence(subject, "origins", before.origins.words, after.origins.words)
        if before.reading != after.reading:
            yield Consequence(subject, "reading", "; ".join(before.reading), "; ".join(after.reading))
        if _state(before) != _state(after):
            yield Consequence(subject, "state", _state(before), _state(after))
        if before.partys_own_account != after.partys_own_account:
            yield Consequence(subject, "account", _account(before), _account(after))


def _state(standing: Standing) -> str:
    parts = []
    if standing.superseded_by:
        parts.append(Say.difference_superseded.format(standing.superseded_by))
    if standing.disputed_by:
        parts.append(Say.difference_disputed.format(", ".join(sorted(standing.disputed_by))))
    if standing.settled_by:
        parts.append(Say.difference_settled.format(", ".join(sorted(standing.settled_by))))
    return "; ".join(parts) or Say.difference_undisputed


def _account(standing: Standing) -> str:
    return Say.difference_partys if standing.partys_own_account else Say.difference_not_partys


def _answers(base: Web, head: Web) -> Iterator[Consequence]:
    for subject in base.answers.keys() & head.answers.keys():
        before, after = base.answers[subject], head.answers[subject]
        if before.words != after.words:
            yield Consequence(subject, "answer", before.words, after.words)


def _stances(base: Web, head: Web) -> Iterator[Consequence]:
    """Cells of the matrix, speaker by topic, that read differently."""
    old, new = _cells(base), _cells(head)
    for speaker, topic in old.keys() | new.keys():
        before, after = old.get((speaker, topic), Say.no_record), new.get((speaker, topic), Say.no_record)
        there = all(speaker in web.library.records and topic in web.library.records for web in (base, head))
        if before != after and there:
            yield Consequence(speaker, "stance", before, after, topic)


def _cells(web: Web) -> dict[tuple[Identifier, Identifier], str]:
    """By speaker and topic, the stances in order of time, each once."""
    found: dict[tuple[Identifier, Identifier], dict[str, None]] = {}
    for topic, statements in web.statements_on.items():
        for subject in statements:
            statement = web.library.get(subject, Statement)
            if statement is not None and topic in statement.stances:
                for speaker in statement.speaker:
                    found.setdefault((speaker, topic), {})[statement.stances[topic].stance] = None
    return {cell: ", ".join(stances) for cell, stances in found.items()}


def _addresses(base: Web, head: Web) -> Iterator[Consequence]:
    for subject in base.permalinks.keys() & head.permalinks.keys():
        before, after = str(base.permalinks[subject]), str(head.permalinks[subject])
        if before != after:
            yield Consequence(subject, "address", before, after)
