"""The lines of a chapter's prose, each knowing where it stands in the file, and the blocks they make."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from explainer.prose.hidden import Stretch

BlockKind = Literal["text", "row", "heading", "label"]

_QUOTE: Final = re.compile(r"[ ]{0,3}>[ ]?")


@dataclass(frozen=True, slots=True)
class Line:
    """Part of a line: its text, with the number of the line and the column (tabs expanded) of its first character."""

    number: int
    text: str
    column: int = 1

    @property
    def indent(self) -> int:
        """How many spaces it begins with."""
        return len(self.text) - len(self.text.lstrip(" "))

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it."""
        return not self.text.strip()

    def cut(self, size: int) -> "Line":
        """The line without its first characters."""
        return Line(self.number, self.text[size:], self.column + size)

    def dedent(self, size: int) -> "Line":
        """The line without as many as `size` of its leading spaces."""
        return self.cut(min(size, self.indent))

    def unquote(self) -> "Line":
        """The line without the sign of a block quote."""
        match = _QUOTE.match(self.text)
        return self.cut(match.end()) if match else self


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that Markdown reads as one run of text; the cells of a row."""

    kind: BlockKind
    """`label`: words that stand as a title over something: over an admonition, a tab, a column."""
    lines: tuple[Line, ...]
    level: int = 0
    """Of a heading."""
    in_dispute: bool = False


def prose_lines(text: str, first: int, stretches: Sequence[Stretch]) -> Iterator[Line]:
    """The lines of a text that begins at line `first`, with the hidden stretches taken out and a blank line in their place."""
    at, waiting = 0, list(stretches)
    for number, written in enumerate(text.split("\n"), first):
        end, start = at + len(written), at
        while waiting and waiting[0].start <= end and start <= end:
            hidden = waiting[0]
            if hidden.start > start and text[start : hidden.start].strip():
                yield Line(number, text[start : hidden.start], start - at + 1)
            yield Line(number, "")
            if hidden.end > end:
                start = end + 1
                break
            start = hidden.end
            waiting.pop(0)
        if start <= end and (start == at or text[start:end].strip()):
            rest = text[start:end] if start == at else text[start:end].lstrip()
            yield Line(number, rest, end - len(rest) - at + 1)
        at = end + 1


def chunks(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """The runs of lines between blank lines."""
    run: list[Line] = []
    for line in lines:
        if not line.is_blank:
            run.append(line)
        elif run:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)
