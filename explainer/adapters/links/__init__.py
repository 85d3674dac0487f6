"""Looks whether the addresses of sources still answer: politely, within bounds, and never for a build."""

from collections.abc import Callable
from datetime import date

from explainer.adapters.links.addresses import sought_of
from explainer.adapters.links.answers import BAD, MEANINGS, STATES, WORKING, Answer, Found, Quoted, Sought, State
from explainer.adapters.links.asking import Asking
from explainer.adapters.links.kept import KeptAnswers
from explainer.adapters.links.limits import Limits
from explainer.adapters.links.recording import recorded
from explainer.adapters.links.rounds import look_at_all

__all__ = [
    "BAD", "MEANINGS", "STATES", "WORKING", "Answer", "Found", "KeptAnswers", "Limits", "Quoted", "Sought", "State",
    "look", "recorded", "sought_of",
]  # fmt: skip


def look(  # noqa: PLR0913 - what a look needs to know of the world stands in its arguments
    all_sought: tuple[Sought, ...],
    *,
    name: str,
    today: date,
    limits: Limits,
    kept: KeptAnswers,
    days: int,
    told: Callable[[str], None],
) -> tuple[Found, ...]:
    """What each address does, in the order given; those asked within some days are not asked again."""
    known = {id(sought): kept.get(sought, today, days) for sought in all_sought}
    asked = look_at_all(Asking(name, limits), [each for each in all_sought if known[id(each)] is None], today, told)
    return tuple(Found(each, known[id(each)] or asked[each.address]) for each in all_sought)
