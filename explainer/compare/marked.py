"""Marks in an article what is new, what reads otherwise and what stood there before, so that it can be stepped through."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Final, Literal

from markupsafe import Markup, escape

from explainer.compare.passages import PHRASES_ONLY, WHOLES, Group, Passage, passages
from explainer.pages.strings import Say
from explainer.prose.aligned import words

ALIKE: Final = 0.5
"""How alike two passages must be, as difflib counts it, to be one that changed and not two."""

_INSIDE_ONLY: Final = frozenset({"tr", "td", "th", "li"})
_ONWARD: Final = Markup(' <a href="#change-{}" title="{}" aria-label="{}">↓</a>')


@dataclass(frozen=True, slots=True)
class Change:
    """One place in an article that differs: a passage, or a row, an item or a record as a whole."""

    manner: Literal["new", "changed", "removed"]
    passage: Passage | None
    """The passage that is new or changed; for a removed one, the passage before it."""
    before: str
    after: str
    group: Group | None = None
    """What is new or was removed as a whole."""
    gone: Passage | None = None
    """The passage that was removed, in the earlier article."""


def changes(base: str, head: str) -> tuple[Change, ...]:
    """What differs between two states of an article, in reading order."""
    return tuple(_in_groups(list(_changes(passages(base), passages(head)))))


_Found = tuple[Change, Passage]
"""A change of one passage, with the passage that is new, changed or gone."""


def _changes(old: Sequence[Passage], new: Sequence[Passage]) -> Iterator[_Found]:
    matcher = SequenceMatcher(None, [each.words for each in old], [each.words for each in new], autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            continue
        gone = list(old[start:end])
        for at in range(new_start, new_end):
            passage = new[at]
            like = next((number for number, one in enumerate(gone) if _alike(one.words, passage.words)), None)
            if like is None:
                yield Change("new", passage, "", passage.words), passage
                continue
            for left in gone[:like]:
                yield _gone(left, new[at - 1] if at else None)
            yield Change("changed", passage, gone[like].words, passage.words), passage
            gone = gone[like + 1 :]
        for left in gone:
            yield _gone(left, new[new_end - 1] if new_end else None)


def _gone(passage: Passage, after: Passage | None) -> _Found:
    return Change("removed", after, passage.words, "", gone=passage), passage


def _in_groups(found: Sequence[_Found]) -> Iterator[Change]:
    """The changes, with those of one row, item or record that is new or gone as a whole as one."""
    at = 0
    while at < len(found):
        change, passage = found[at]
        whole = [] if change.manner == "changed" else [each for each in passage.groups if _is_whole(found, at, each)]
        if not whole:
            yield change
            at += 1
            continue
        group = whole[-1]
        run = found[at : at + group.size]
        before, after = (" · ".join(filter(None, texts)) for texts in zip(*((c.before, c.after) for c, _ in run), strict=True))
        yield replace(change, before=before, after=after, group=group)
        at += group.size


def _is_whole(found: Sequence[_Found], at: int, group: Group) -> bool:
    """Whether from there on everything that a group holds differs in the same way, at the same place."""
    run, (first, _) = found[at : at + group.size], found[at]
    return (
        group.tag in WHOLES
        and len(run) == group.size
        and all(
            change.manner == first.manner
            and group in passage.groups
            and (first.manner == "new" or change.passage is first.passage)
            for change, passage in run
        )
    )


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
        at, text = _removed(change, number, last)
        yield at, number, text
        return
    yield (change.group or passage).name_end, number, f' data-change="{change.manner}"'
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
    onward = _ONWARD.format(number + 1, Say.mark_next, Say.mark_next) if number < last else ""
    return Markup('<span class="ex-mark-of-change" id="change-{}" tabindex="-1">{}{}</span> ').format(number, word, onward)


def _before(change: Change) -> Markup:
    """The words before, on demand, with those marked that went."""
    pieces = Markup().join(
        Markup("<del>{}</del>").format(piece.text) if piece.manner == "gone" else escape(piece.text)
        for piece in words(change.before, change.after)
        if piece.manner != "come"
    )
    return Markup('<details class="ex-before"><summary>{}</summary><div>{}</div></details>').format(Say.mark_before, pieces)


def _removed(change: Change, number: int, last: int) -> tuple[int, str]:
    """What was removed, and where it goes: a row after the row before it, an item after the item before it."""
    label, words = _label("removed", number, last), change.before
    tag = change.group.tag if change.group else ""
    beside = next((group for group in change.passage.groups if group.tag == tag), None) if change.passage else None
    if beside and tag == "tr":
        row = Markup('<tr class="ex-removed"><td colspan="{}">{}<del>{}</del></td></tr>').format(beside.cells, label, words)
        return beside.end, str(row)
    if beside and tag == "li":
        return beside.end, str(Markup('<li class="ex-removed">{}<del>{}</del></li>').format(label, words))
    return _place(change), str(Markup('<div class="ex-removed">{}<del>{}</del></div>').format(label, words))


def _place(change: Change) -> int:
    """Where a block stands for a passage that was removed: behind the passage before it, and behind everything that this
    one lies in and the removed one did not, such as a table."""
    if change.passage is None or change.gone is None:
        return _end(change.passage)
    around = list(change.passage.groups)[::-1]
    before = [group.tag for group in change.gone.groups][::-1]
    alike = next((at for at, (one, tag) in enumerate(zip(around, before, strict=False)) if one.tag != tag), len(before))
    while 0 < alike < len(around) and around[alike].tag in _INSIDE_ONLY:
        alike -= 1  # behind a row or an item no block may stand
    return around[alike].end if alike < len(around) else _end(change.passage)
