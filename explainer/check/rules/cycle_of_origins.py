"""Finds sources, statements and claims that rest on one another in a circle."""

from collections.abc import Iterator
from typing import Final

from explainer.check.naming import listed
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.identifier import PLURALS
from explainer.model.position import FieldPath
from explainer.weave.web import Web

_MANNER: Final[dict[str, tuple[str, FieldPath]]] = {
    "source": ("are based on one another in a circle", ("based_on",)),
    "claim": ("supersede one another in a circle", ("superseded_by",)),
    "statement": ("cite one another in a circle", ("citations",)),
}


@rule("R104", Severity.ERROR, never_ignored="what rests on itself would be shown as evidence")
def cycle_of_origins(web: Web) -> Iterator[Fault]:
    """Sources are based on one another, statements cite one another, or claims supersede one another, in a circle.

    What was said has to begin somewhere. A circle hides where, and makes one voice look like several.

    Wrong:
        --- data/sources.yml
        wire: {title: Moon is round, publisher: unknown, read: whole, form: republication, based_on: [daily]}
        daily: {title: Round moon, publisher: unknown, read: whole, form: republication, based_on: [wire]}

    Right:
        --- data/sources.yml
        wire: {title: Moon is round, publisher: unknown, read: whole}
        daily: {title: Round moon, publisher: unknown, read: whole, form: republication, based_on: [wire]}
    """
    for cycle in web.cycles:
        members = sorted(set(cycle))
        kinds = {member.kind for member in members}
        if len(members) < 2:
            continue
        manner, path = _MANNER.get(members[0].kind, ("rest on one another in a circle", ()))
        noun = PLURALS[members[0].kind] if len(kinds) == 1 else "records"
        yield Fault(
            subject=members[0],
            path=path,
            message=f"the {noun} {listed([f'“{member.name}”' for member in members])} {manner}",
            hint="say where it began, or leave out what is not known",
        )
