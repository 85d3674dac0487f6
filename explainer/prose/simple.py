"""Reads a field of prose that holds nothing but words and links to records, in a fraction of the time that any other takes."""

import re
from typing import Final

from explainer.model.identifier import CHAPTER, KINDS, LONGEST_NAME, NAME_PATTERN, Identifier
from explainer.model.inline import Inline, Link, Part
from explainer.prose.sentences import sentences
from explainer.prose.spans import HIDDEN

_ODD: Final = re.compile(rf"[*_`\[\]\\<&\n{HIDDEN}]|[(（](?:{'|'.join(KINDS)}|{CHAPTER}):|[({{]\s*\^")
"""What may be markup, or the beginning of some, or was meant to be."""
_REFERENCE: Final = re.compile(rf"\[([^*_`\[\]\\<&\n^{HIDDEN}]+)\]\(((?:{'|'.join(KINDS)}):{NAME_PATTERN.pattern})\)")
"""A link to a record, its words plain."""


def read_simply(text: str) -> Inline | None:
    """What the full reading gives for a line that is no block markup; None where only the full reading can tell."""
    pieces = _REFERENCE.split(text)
    if any(piece and (piece[-1] == "!" or _ODD.search(piece)) for piece in pieces[::3]):
        return None
    parts: list[Part] = [pieces[0]]
    references = tuple(map(Identifier, pieces[2::3]))
    for words, target, after in zip(pieces[1::3], references, pieces[3::3], strict=True):
        if len(target) > LONGEST_NAME or words.isspace():
            return None
        parts += (Link(target, (words,)), after)
    pieces[2::3] = [""] * len(references)  # what is left are the plain words
    plain = "".join(pieces)
    return Inline(tuple(part for part in parts if part), plain, references, sentences(plain))
