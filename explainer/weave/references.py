"""Every use of an identifier: by a field, by a link in prose, by a mark or a view of a chapter."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from explainer.model.chapter import Chapter
from explainer.model.identifier import Identifier
from explainer.model.inline import Inline, Link, Part, Styled
from explainer.model.library import Library
from explainer.model.position import FieldPath
from explainer.model.text import Prose
from explainer.weave.fields import Use
from explainer.weave.options import named_by_options
from explainer.weave.web import Reference


def references(
    library: Library, uses: Mapping[Identifier, Sequence[Use]], inlines: Mapping[tuple[Identifier, FieldPath], Inline]
) -> tuple[Reference, ...]:
    """Every reference of every record, tombstone and chapter, resolved or not, in order of who refers and where."""
    found: list[Reference] = []
    for by in sorted({*uses, *library.chapters}):
        if by in uses:
            found.extend(references_of_record(by, uses[by], inlines))
        else:
            found.extend(references_of_chapter(library.chapters[by]))
    return tuple(found)


def references_of_record(
    by: Identifier, uses: Sequence[Use], inlines: Mapping[tuple[Identifier, FieldPath], Inline]
) -> Iterator[Reference]:
    """The references of a record or tombstone, in the order of its fields."""
    for path, value in uses:
        if isinstance(value, Prose):
            inline = inlines[by, path]
            if inline.references:
                for target, sentence in _links(inline):
                    yield Reference(by, target, path, "prose", sentence)
        else:
            yield Reference(by, value, path, "field")


def references_of_chapter(chapter: Chapter) -> Iterator[Reference]:
    """The references of a chapter: links and marks sentence by sentence, then the options of its views, then
    links outside sentences: in headings, heads of columns and titles of notices."""
    for number, sentence in enumerate(chapter.sentences):
        path: FieldPath = ("sentences", number)
        for link in sentence.references:
            yield Reference(chapter.id, link.target, path, "prose", sentence.plain, link.position)
        for mark in sentence.marks:
            if mark.target is not None:
                yield Reference(chapter.id, mark.target, path, "mark", sentence.plain, mark.position)
    for number, view in enumerate(chapter.views):
        for option, target in named_by_options(view):
            position = view.option_positions.get(option, view.position)
            yield Reference(chapter.id, target, ("views", number), "view", "", position)
    for number, link in enumerate(chapter.references):
        yield Reference(chapter.id, link.target, ("references", number), "prose", "", link.position)


def _links(inline: Inline) -> Iterator[tuple[Identifier, str]]:
    """Each record that the field links to, with the sentence in which the link begins."""
    if len(inline.sentences) < 2:
        only = inline.sentences[0] if inline.sentences else inline.plain
        for target in inline.references:
            yield target, only
        return
    starts = _starts(inline)
    for target, offset in _offsets(inline.parts, 0):
        yield target, inline.sentences[max(bisect_right(starts, offset) - 1, 0)]


def _starts(inline: Inline) -> list[int]:
    """Where each sentence begins in the plain words."""
    starts, after = [], 0
    for sentence in inline.sentences:
        start = max(inline.plain.find(sentence, after), after)
        starts.append(start)
        after = start + len(sentence)
    return starts


def _offsets(parts: Sequence[Part], offset: int) -> Iterator[tuple[Identifier, int]]:
    """Each record linked to, with the place in the plain words where the link begins."""
    for part in parts:
        if isinstance(part, Link) and isinstance(part.target, Identifier):
            yield part.target, offset
        if isinstance(part, Link | Styled):
            yield from _offsets(part.parts, offset)
        offset += _length(part)


def _length(part: Part) -> int:
    return len(part) if isinstance(part, str) else sum(map(_length, part.parts))
