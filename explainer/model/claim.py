"""One thing said to be so, in our neutral words."""

from dataclasses import dataclass

from explainer.model.citation import Citation
from explainer.model.dates import Date
from explainer.model.identifier import ClaimId, EntityId, MeasureId, TopicId
from explainer.model.measure import Amount
from explainer.model.record import Record
from explainer.model.text import Prose
from explainer.model.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A measured value, so that values which cannot both hold are found."""

    measure: MeasureId
    """What is measured."""
    of: EntityId
    """Whose value it is."""
    amount: Amount
    """`80`, `>80`, `>=80`, `<80`, `<=80`, `~80`, `40..50`; a date for date measures; or words in quotation marks,
    which are compared only for names, titles and places."""
    as_of: Date | None = None
    """The date for which it holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Record):
    """One thing said to be so. Text and one citation make a claim."""

    text: Prose
    """The claim, in our neutral words; one or two sentences."""
    title: str | None = None
    """A short name for lists, where the text is long."""
    topics: tuple[TopicId, ...] = ()
    """The topics it belongs to; those of its statements are added by themselves."""
    citations: tuple[Citation, ...] = ()
    """What it rests on; at least one."""
    value: Value | None = None
    """The number, date or name in it, so that values which cannot both hold are found."""
    happened: When | None = None
    """When what the claim speaks of happened."""
    as_of: Date | None = None
    """The date up to which the claim was found to hold."""
    superseded_by: ClaimId | None = None
    """The later claim that took its place."""
    about: tuple[EntityId, ...] = ()
    """Whom or what it is about, beyond those that its text names."""
