"""Which reviews of the ledger still hold, and what has changed since the others."""

from collections.abc import Iterator, Mapping

from explainer.model.canonical import differing
from explainer.model.chapter import Chapter
from explainer.model.identifier import Identifier
from explainer.model.ledger import ReviewEntry
from explainer.model.library import Library
from explainer.weave.strength import Strength, Strengths, chapter_of, key_of, paragraph_of, paragraphs_of, text_of
from explainer.weave.web import Review


def reviews(library: Library, strengths: Strengths) -> dict[str, Review]:
    """Every review of the ledger, by its key."""
    return dict(_Reviews(library, strengths).all(library.ledger.reviews))


def begins_of(chapter: Chapter, number: int) -> str:
    """The first words of a paragraph."""
    words = " ".join(sentence.plain for sentence in paragraph_of(chapter, number)).split()
    return " ".join(words[:6])


class _Reviews:
    """Judges the entries of the ledger against the facts as they are."""

    def __init__(self, library: Library, strengths: Strengths) -> None:
        self._library = library
        self._strengths = strengths

    def all(self, entries: Mapping[str, ReviewEntry]) -> Iterator[tuple[str, Review]]:
        of_chapters: dict[Identifier, dict[str, ReviewEntry]] = {}
        for key, entry in entries.items():
            if chapter := chapter_of(key):
                of_chapters.setdefault(chapter, {})[key] = entry
            else:
                yield key, self._of_record(Identifier(key), entry)
        for chapter, own in of_chapters.items():
            yield from self._of_chapter(self._library.chapters.get(chapter), own)

    def _of_record(self, subject: Identifier, entry: ReviewEntry) -> Review:
        record = self._library.records.get(subject)
        if record is None:
            return Review(subject, entry, subject if subject in self._library.broken else None)
        return Review(subject, entry, subject, since=self._since(entry, self._strengths.of_record(record)))

    def _of_chapter(self, chapter: Chapter | None, entries: Mapping[str, ReviewEntry]) -> Iterator[tuple[str, Review]]:
        """The reviews of a chapter's paragraphs: found by their words; else by how they begin, else by their number."""
        if chapter is None:
            yield from ((key, Review(key, entry, None)) for key, entry in entries.items())
            return
        numbers = {key_of(chapter, text_of(paragraph_of(chapter, each))): each for each in reversed(paragraphs_of(chapter))}
        others = {number for key, number in numbers.items() if key not in entries}
        for key, entry in entries.items():
            number = numbers.get(key) or _now(chapter, entry, others)
            others.discard(number)
            since = self._since(entry, self._strengths.of_paragraph(chapter, number)) if number else ()
            yield key, Review(key, entry, chapter.id if number else None, number, since)

    def _since(self, entry: ReviewEntry, now: Strength) -> tuple[str, ...]:
        """What changed since the review, each in a clause."""
        return tuple(_changes(self._library, entry, now))


def _now(chapter: Chapter, entry: ReviewEntry, others: set[int]) -> int:
    """The number of the paragraph that a reviewed one has become; 0 where none can be it."""
    alike = [number for number in sorted(others) if begins_of(chapter, number) == entry.begins]
    return alike[0] if alike else entry.at if entry.at in others else 0


def _changes(library: Library, entry: ReviewEntry, now: Strength) -> Iterator[str]:
    own = differing(entry.text, now.text)
    if own is not None:
        yield f"its own text changed{_in_parts(own)}"
    for target in sorted({*entry.rests, *now.rests}):
        if target not in now.rests:
            is_there = target in library.records
            yield f"it does not rest on {target} any more" if is_there else f"{target} is gone"
        elif target not in entry.rests:
            yield f"it rests on {target} too"
        elif (parts := differing(entry.rests[target], now.rests[target])) is not None:
            yield f"{target} changed{_in_parts(parts)}"


def _in_parts(parts: tuple[str, ...]) -> str:
    return f" ({', '.join(part.replace('_', ' ') for part in parts)})" if parts else ""
