"""Marks in an article what is new, what reads otherwise and what stood there before, so that it can be stepped through."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal

from markupsafe import Markup, escape

from explainer.compare.passages import PHRASES_ONLY, Passage, passages
from explainer.pages.strings import Say
from explainer.prose.aligned import words

ALIKE: Final = 0.5
"""How alike two passages must be, as difflib counts it, to be one that changed and not two."""


@dataclass(frozen=True, slots=True)
class Change:
    """One place in an article that differs."""

    manner: Literal["new", "changed", "removed"]
    passage: Passage | None
    """The passage that is new or changed; for a removed one, the passage before it."""
    before: str
    after: str


def changes(base: str, head: str) -> tuple[Change, ...]:
    """What differs between two states of an article, in reading order."""
    old, new = passages(base), passages(head)
    return tuple(_changes([each.words for each in old], new))


def _changes(old: Sequence[str], new: Sequence[Passage]) -> Iterator[Change]:
    matcher = SequenceMatcher(None, old, [each.words for each in new], autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            continue
        gone = list(old[start:end])
        for at in range(new_start, new_end):
            passage = new[at]
            like = next((one for one in gone if _alike(one, passage.words)), None)
            if like is None:
                yield Change("new", passage, "", passage.words)
                continue
            for left in gone[: gone.index(like)]:
                yield Change("removed", new[at - 1] if at else None, left, "")
            gone = gone[gone.index(like) + 1 :]
            yield Change("changed", passage, like, passage.words)
        for left in gone:
            yield Change("removed", new[new_end - 1] if new_end else None, left, "")


def _alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, one.split(), other.split(), autojunk=False)
    return matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def marked(base: str, head: str) -> tuple[Markup, int]:
    """The later article with its changes marked, and how many there are. Without a script each mark says in words what it
    is, shows the words before on demand, and leads to the next one."""
    found = changes(base, head)
    inserts: list[tuple[int, int, str]] = []
    for number, change in enumerate(found, 1):
        inserts += _inserts(change, number, len(found))
    parts, done = [], 0
    for offset, _, text in sorted(inserts):
        parts += [head[done:offset], text]
        done = offset
    return Markup("".join((*parts, head[done:]))), len(found)


def _inserts(change: Change, number: int, last: int) -> Iterator[tuple[int, int, str]]:
    """What is put where: offset, a number that keeps the order of what stands at one offset, and the HTML."""
    passage = change.passage
    if change.manner == "removed" or passage is None:
        yield _end(passage), number, _removed(change, number, last)
        return
    yield passage.name_end, number, f' data-change="{change.manner}"'
    yield passage.start, number, str(_label(change.manner, number, last))
    if change.manner == "changed" and passage.tag != "summary":
        yield _end(passage), number, str(_before(change))


def _end(passage: Passage | None) -> int:
    """Where a block may stand that belongs to a passage; the beginning of the article where there is none."""
    if passage is None:
        return 0
    return passage.end if passage.tag in PHRASES_ONLY else passage.words_end


def _label(manner: str, number: int, last: int) -> Markup:
    """The word for the mark, with a way to the next one."""
    word = {"new": Say.mark_new, "changed": Say.mark_changed, "removed": Say.mark_removed}[manner]
    onward = Markup(' <a href="#change-{}" title="{}">↓</a>').format(number + 1, Say.mark_next) if number < last else ""
    return Markup('<span class="ex-mark-of-change" id="change-{}" tabindex="-1">{}{}</span> ').format(number, word, onward)


def _before(change: Change) -> Markup:
    """The words before, on demand, with those marked that went."""
    pieces = Markup().join(
        Markup("<del>{}</del>").format(piece.text) if piece.manner == "gone" else escape(piece.text)
        for piece in words(change.before, change.after)
        if piece.manner != "come"
    )
    return Markup('<details class="ex-before"><summary>{}</summary><div>{}</div></details>').format(Say.mark_before, pieces)


def _removed(change: Change, number: int, last: int) -> str:
    label = _label("removed", number, last)
    return str(Markup('<div class="ex-removed">{}<del>{}</del></div>').format(label, change.before))
