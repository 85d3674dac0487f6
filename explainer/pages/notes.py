"""What one note at the foot of a chapter says: the claim, its standing in short, and the best of its evidence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from explainer.model.citation import Words
from explainer.model.claim import Claim
from explainer.model.identifier import Identifier
from explainer.model.note import Note
from explainer.model.statement import Statement
from explainer.pages.badges import BY_NAME, anchor_of
from explainer.pages.evidence import Shown, shown
from explainer.pages.labels import labels_of
from explainer.pages.strings import Badge
from explainer.pages.text import first_words
from explainer.pages.wording import is_contested, names_its_speaker
from explainer.weave.web import Evidence, Standing, Web

_READ: Final = ("whole", "part", "relayed", "not-read")
_MOST_WORDS: Final = 40
"""A quotation that is longer is cut here: the record's own page has all of it."""


@dataclass(frozen=True, slots=True)
class Noted:
    """What one note says. Everything else about its record is on the record's own page."""

    note: Note
    kind: Literal["claim", "statement", "gone"]
    best: Shown | None = None
    """The evidence that is shown; None where nothing is cited."""
    words: Words | None = None
    """The words that this evidence prints, or with `spoken` those of the statement."""
    spoken: Statement | None = None
    """The statement whose words these are, where it is not known that the source shown prints them."""
    says_who: bool = True
    """Whether the evidence is to say from whom it comes; a contested claim has said so itself."""
    number: int = 0
    """How many citations there are."""
    standing: Standing | None = None
    labels: tuple[str, ...] = ()
    """The names of the badges that it wears."""


def noted(web: Web, note: Note) -> Noted:
    """What the note for a claim or statement says; nothing is known of a record that is not there."""
    claim, statement = web.library.get(note.target, Claim), web.library.get(note.target, Statement)
    if claim is None and statement is None:
        return Noted(note, "gone")
    evidence = web.evidence.get(note.target, ())
    found = [shown(each, each.statement or statement) for each in evidence]
    standing = web.standing.get(note.target)
    if not found:
        return Noted(note, "claim" if claim else "statement", standing=standing, labels=labels_of(standing))
    best = _best(found)
    speaking = best.evidence.statement or statement
    spoken = speaking if claim and speaking and speaking.words and not best.printed else None
    words = best.printed or (speaking.words if speaking else None)
    return Noted(
        note,
        "claim" if claim else "statement",
        best=best,
        words=replace(words, exact=first_words(words.exact, _MOST_WORDS)) if words else None,
        spoken=spoken,
        says_who=not (claim and _has_said_who(web, claim.id) and _says(best.evidence, evidence[0])),
        number=len(found),
        standing=standing,
        labels=labels_of(standing, [best]),
    )


def _has_said_who(web: Web, claim: Identifier) -> bool:
    """Whether the claim as it stands in a note begins with the chain of its first evidence."""
    return is_contested(web, claim) and not names_its_speaker(web, claim)


def _best(found: Sequence[Shown]) -> Shown:
    """The evidence to show first, by one rule for every side: no weak hop, no words that differ from the speaker's own, words
    printed, an address, read in full; of equals, the editors' first."""
    return min(found, key=_rank)


def _rank(each: Shown) -> tuple[bool, bool, bool, bool, int]:
    evidence = each.evidence
    read = _READ.index(evidence.source.read) if evidence.source else len(_READ)
    return evidence.attribution.weakest is not None, each.manner == "differs", each.printed is None, not each.address, read


def _says(one: Evidence, other: Evidence) -> bool:
    return one.attribution.words == other.attribution.words


def meanings(notes: Sequence[Noted]) -> list[tuple[str, Badge]]:
    """Every badge that the notes wear, once, with its anchor on the method page."""
    worn = {label for each in notes for label in each.labels}
    return [(anchor_of(name), badge) for name, badge in BY_NAME.items() if name in worn]
