"""What was found at one address."""

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, get_args

from explainer.model.citation import Words
from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath

State = Literal["live", "moved", "gone", "blocked", "changed", "taken-over", "no-answer", "not-checked"]

STATES: Final[tuple[State, ...]] = get_args(State)

MEANINGS: Final[dict[State, str]] = {
    "live": "answers; where words of it are quoted, they are there",
    "moved": "sends on to another address, for good",
    "gone": "is not there any more",
    "blocked": "does not let this tool see the page; that does not mean that readers cannot",
    "changed": "answers, but words quoted from it are not on the page",
    "taken-over": "leads to somebody else's front page, or is for sale",
    "no-answer": "gave no answer that could be read this time",
    "not-checked": "was not asked",
}
"""What each state means, in words that follow “the address …”."""

BAD: Final[frozenset[State]] = frozenset(("gone", "changed", "taken-over"))
"""States with which somebody who follows the link does not find what we said is there."""

WORKING: Final[frozenset[State]] = frozenset(("live", "moved"))


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words that a record quotes from a source."""

    record: Identifier
    path: FieldPath
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """An address to look at, with the words that should be there."""

    source: Identifier
    field: Literal["url", "archive"]
    address: str
    quoted: tuple[Quoted, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What an address did."""

    state: State
    why: str
    """In one clause: `answers 404`."""
    to: str = ""
    """Where a permanent redirect leads, or where a page that was taken over leads now."""
    missing: frozenset[str] = frozenset()
    """The quotations (their exact words) that are not on the page."""
    on: date
    """The day it was asked."""


@dataclass(frozen=True, slots=True)
class Found:
    """An address with what it did."""

    sought: Sought
    answer: Answer

    @property
    def missing(self) -> tuple[Quoted, ...]:
        """The quotations that are not on the page."""
        return tuple(each for each in self.sought.quoted if each.words.exact in self.answer.missing)
