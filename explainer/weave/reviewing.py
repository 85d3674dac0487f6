"""What can be reviewed, under which address, and the entries that say that it was."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from explainer.model.chapter import Chapter
from explainer.model.identifier import Identifier
from explainer.model.ledger import ReviewEntry
from explainer.model.nearest import did_you_mean
from explainer.model.position import Position
from explainer.weave.reviews import begins_of
from explainer.weave.strength import Strength, Strengths, key_of, paragraph_of, paragraphs_of
from explainer.weave.web import Web


class NotReviewable(Exception):
    """Says in words why an address names nothing that can be reviewed."""


@dataclass(frozen=True, slots=True)
class Reviewable:
    """A record or a paragraph of a chapter, as it can be reviewed now."""

    address: str
    """`question:shape` or `chapter:order#3`."""
    key: str
    """By which its review is kept in the ledger."""
    position: Position
    begins: str
    """A record's title, or a paragraph's first words."""
    strength: Strength
    paragraph: int = 0


class Reviewing:
    """Finds what can be reviewed in one state of the facts."""

    def __init__(self, web: Web) -> None:
        self._web = web
        self._strengths = Strengths(web.library, web.references, web.disputes)

    def at(self, address: str) -> tuple[Reviewable, ...]:
        """What an address names: a record, a paragraph, or all paragraphs of a chapter. Raises NotReviewable."""
        library = self._web.library
        name, sign, number = address.partition("#")
        if chapter := library.chapters.get(Identifier(name)):
            return self._paragraphs(chapter, number if sign else None)
        record = library.records.get(Identifier(address))
        if record is None:
            if address in library.tombstones:
                raise NotReviewable(f"“{address}” was retired")
            hint = did_you_mean(address, sorted({*library.records, *library.chapters}))
            raise NotReviewable(f"there is no record “{address}”" + (f"; {hint}" if hint else ""))
        title = self._web.titles[record.id]
        return (Reviewable(address, address, record.position, title, self._strengths.of_record(record)),)

    def _paragraphs(self, chapter: Chapter, number: str | None) -> tuple[Reviewable, ...]:
        numbers = paragraphs_of(chapter)
        if number is None:
            return tuple(self._paragraph(chapter, each) for each in numbers)
        if not number.isdecimal() or len(number) > 6 or int(number) not in numbers:
            raise NotReviewable(f"“{chapter.id}” has no paragraph “{number}”; it has {len(numbers)}")
        return (self._paragraph(chapter, int(number)),)

    def _paragraph(self, chapter: Chapter, number: int) -> Reviewable:
        strength = self._strengths.of_paragraph(chapter, number)
        position = paragraph_of(chapter, number)[0].position
        key = key_of(chapter, strength.text)
        return Reviewable(f"{chapter.id}#{number}", key, position, begins_of(chapter, number), strength, number)


def entries_with(web: Web, reviewed: Sequence[Reviewable], on: date, by: str) -> dict[str, ReviewEntry]:
    """The entries of the ledger once these are reviewed: theirs anew, and none of what is not there any more."""
    kept = {key: review.entry for key, review in web.reviews.items() if review.subject is not None}
    for key in _replaced(web, reviewed):
        kept.pop(key, None)
    for each in reviewed:
        begins = each.begins if each.paragraph else ""
        kept[each.key] = ReviewEntry(
            text=each.strength.text, rests=each.strength.rests, on=on, by=by, begins=begins, at=each.paragraph
        )
    return kept


def _replaced(web: Web, reviewed: Iterable[Reviewable]) -> set[str]:
    """The keys of earlier reviews of the same paragraphs, when they had other words."""
    addresses = {each.address for each in reviewed if each.paragraph}
    return {key for key, review in web.reviews.items() if f"{review.subject}#{review.paragraph}" in addresses}
