"""Views placed in a chapter: `/// name`, options, and for a dispute words round it."""

from collections.abc import Callable, Mapping, Sequence
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor

from explainer.markup.drawing import Drawing
from explainer.markup.tree import placeholder
from explainer.prose.options import options_size, read_options
from explainer.prose.views import CLOSING, OPENING, VIEWS


class ViewProcessor(BlockProcessor):
    """Draws views. A faulty one leaves nothing behind: `prose` has reported it.

    This is a processor of our own, not one of `pymdownx.blocks`, because there a block with a faulty option is printed as
    text, and a block's end is found in the order of parsing, not in the lines.
    """

    def __init__(self, md: Markdown, drawing: Drawing, address: Callable[[], str]) -> None:
        super().__init__(md.parser)
        self.md = md
        self.drawing = drawing
        self.address = address

    def test(self, parent: Element, block: str) -> bool:
        """Whether a view begins in one of the block's lines."""
        return "///" in block and _first_opening(block.split("\n")) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Takes the first view out of the blocks and draws it."""
        lines = blocks.pop(0).split("\n")
        at = _first_opening(lines)
        opening = OPENING.match(lines[at]) if at is not None else None
        if at is None or opening is None:
            return
        if at:
            self.parser.parseBlocks(parent, ["\n".join(lines[:at])])
        slashes, name, argument = opening.groups()
        size = options_size(name, lines[at + 1 :])
        options = read_options(name, argument, lines[at + 1 : at + 1 + size])
        rest = "\n".join(lines[at + 1 + size :])
        content = _take_content([rest, *blocks], slashes)
        if content is None:
            blocks.insert(0, rest)
            return
        inside, after = content
        blocks[:] = after
        if VIEWS[name].holds_text and any(block.strip() for block in inside):
            parent = SubElement(parent, "div", {"class": "ex-inset"})
            self.parser.parseBlocks(parent, inside)
        if not options.faults:
            self._draw(parent, name, options.values)

    def _draw(self, parent: Element, name: str, options: Mapping[str, object]) -> None:
        html = self.drawing.view(name, options, self.address())
        SubElement(parent, "p").text = placeholder(self.md, html)


def _first_opening(lines: Sequence[str]) -> int | None:
    """The number of the first line that begins a view."""
    return next((at for at, line in enumerate(lines) if (match := OPENING.match(line)) and match[2] in VIEWS), None)


def _take_content(blocks: list[str], slashes: str) -> tuple[list[str], list[str]] | None:
    """The blocks up to the line that ends the view, and those after it; None where no line does."""
    opened = [slashes]
    inside: list[str] = []
    for number, block in enumerate(blocks):
        lines = block.split("\n")
        for at, line in enumerate(lines):
            if closing := CLOSING.match(line):
                if closing[1] == opened[-1]:
                    opened.pop()
            elif opening := OPENING.match(line):
                opened.append(opening[1])
            if not opened:
                inside.append("\n".join(lines[:at]))
                after = "\n".join(lines[at + 1 :])
                return inside, ([after] if after.strip() else []) + blocks[number + 1 :]
        inside.append(block)
    return None
