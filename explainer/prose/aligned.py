"""Two sequences of texts aligned: which runs of items were replaced by which, and texts compared word by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal

_WORD: Final = re.compile(r"\s+|[^\W_]+(?:['’][^\W_]+)*|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a text compared with another."""

    manner: Literal["kept", "gone", "come"]
    text: str


def runs(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """The runs of items that differ, each with what stands in its place; either may be empty. Swapping the sequences
    swaps each pair: they are always aligned in one order, because the alignment is not the same from both sides."""
    turned = tuple(after) < tuple(before)
    first, second = (after, before) if turned else (before, after)
    for tag, left, left_end, right, right_end in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        if tag != "equal":
            pair = (first[left:left_end], second[right:right_end])
            yield (pair[1], pair[0]) if turned else pair


def words(before: str, after: str) -> tuple[Piece, ...]:
    """The two texts as one: words kept, words gone, words come, in reading order. Gone words stand before come ones."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    turned = new < old
    first, second = (new, old) if turned else (old, new)
    found: list[Piece] = []
    for tag, left, left_end, right, right_end in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        ours, theirs = "".join(first[left:left_end]), "".join(second[right:right_end])
        if tag == "equal":
            found.append(Piece("kept", ours))
            continue
        gone, come = (theirs, ours) if turned else (ours, theirs)
        found += [Piece("gone", gone)] * bool(gone) + [Piece("come", come)] * bool(come)
    return tuple(_joined(found))


def _joined(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Changes parted by nothing but a blank are one: whole phrases read better than single words."""
    waiting: list[Piece] = []
    for piece in pieces:
        if piece.manner == "kept" and (piece.text.strip() or not waiting):
            yield from _phrase(waiting)
            waiting = []
            yield piece
        else:
            waiting.append(piece)
    yield from _phrase(waiting)


def _phrase(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """A run of changes: what went as a whole, then what came as a whole. Where words only went or only came, the blanks
    between them were kept."""
    if {"gone", "come"} <= {piece.manner for piece in pieces}:
        blank = pieces[-1].text if pieces[-1].manner == "kept" else ""  # it belongs to what follows
        changed = pieces[:-1] if blank else pieces
        yield Piece("gone", "".join(piece.text for piece in changed if piece.manner != "come"))
        yield Piece("come", "".join(piece.text for piece in changed if piece.manner != "gone"))
        if blank:
            yield Piece("kept", blank)
    else:
        yield from pieces
