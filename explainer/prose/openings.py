"""The first and last lines of views, `/// name` and `///`, and which of them are open where."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from explainer.model.chapter import View
from explainer.model.nearest import did_you_mean
from explainer.model.position import Position
from explainer.prose.faults import Report
from explainer.prose.lines import Block, Line
from explainer.prose.options import options_size, read_options
from explainer.prose.views import CLOSING, OPENING, VIEWS
from explainer.prose.wording import shortened

_NEARLY: Final = re.compile(
    rf"[ ]{{0,3}}(?P<slashes>/{{2,}}|:{{3,}}|\\{{3,}})[ ]*"
    rf"(?:(?P<name>{'|'.join(VIEWS)})\b|(?P<other>(?<=///)[\w-]+|(?<=/// )[\w-]+)(?=:[ ]*\Z))(?P<rest>.*)\Z"
)
"""A line that was meant to begin a view, whatever else stands in it."""
_APART: Final = re.compile(r"[ ]{4,}([\w-]+)[ ]*:(?:[ ]|\Z)")


@dataclass(slots=True)
class _Opened:
    """A block that was begun and not yet ended."""

    name: str
    slashes: str
    position: Position
    view: View | None
    """What it draws, if nothing is wrong with it."""
    views: int
    """How many views stood before it, itself included."""
    blocks: int
    """How many blocks stood before it."""
    is_told: bool = False
    """Whether its first line is at fault, so that nothing more is said of it."""


class Openings:
    """Follows the views of a chapter; gathers those that will be drawn, and reports what is wrong with the others."""

    def __init__(self, report: Report, views: list[View], blocks: list[Block]) -> None:
        self._report = report
        self._views = views
        self._blocks = blocks
        self._opened: list[_Opened] = []
        self._floor = 0

    @property
    def in_dispute(self) -> bool:
        """Whether what comes now stands in `/// dispute`."""
        return any(opened.name == "dispute" for opened in self._opened)

    def enter(self) -> int:
        """Begins a list item, quote or the like: what is open outside cannot be closed inside. Hand the result to `leave`."""
        floor, self._floor = self._floor, len(self._opened)
        return floor

    def leave(self, floor: int) -> None:
        """Ends it; what was opened inside and is open still never ends."""
        self._give_up(self._floor)
        self._floor = floor

    def finish(self) -> None:
        """Ends the chapter."""
        self._give_up(0)

    def size_at(self, lines: Sequence[Line], at: int) -> int:
        """How many lines the beginning or end of a block takes here; 0 where none stands."""
        if CLOSING.match(lines[at].text):
            return 1 if len(self._opened) > self._floor else 0
        match, nearly = OPENING.match(lines[at].text), _NEARLY.match(lines[at].text)
        name = match[2] if match else (nearly["name"] or nearly["other"]) if nearly else ""
        return 1 + options_size(name, [line.text for line in lines[at + 1 :]]) if name else 0

    def take(self, lines: Sequence[Line]) -> None:
        """Takes the beginning or end of a block: its first line, and those of its options."""
        position = self._at(lines[0])
        opening = OPENING.match(lines[0].text)
        if opening is None:
            nearly = _NEARLY.match(lines[0].text)
            if nearly:
                self._take_nearly(nearly, position)
            else:
                self._close(lines[0].text.strip(), position)
            return
        slashes, name, argument = opening.groups()
        if name.lower().startswith("end") and len(self._opened) > self._floor:
            hint = f"write “{self._opened[-1].slashes}” alone"
            self._report.add("unknown-block", position, f"“{lines[0].text.strip()}” ends no block", hint)
            self._close(self._opened[-1].slashes, position)
            return
        view = self._view(name, argument, position, lines[1:])
        if view:
            self._views.append(view)
        self._opened.append(_Opened(name, slashes, position, view, len(self._views), len(self._blocks)))

    def _take_nearly(self, nearly: re.Match[str], position: Position) -> None:
        """Takes a first line that is at fault: what stands below it is told once that is mended."""
        name, slashes, rest = nearly["name"] or nearly["other"], nearly["slashes"], nearly["rest"].strip()
        if name not in VIEWS:
            hint = did_you_mean(name.lower(), VIEWS) or f"the blocks are: {', '.join(sorted(VIEWS))}"
            self._report.add("unknown-block", position, f"there is no block “/// {name}”", hint)
        else:
            is_begun = slashes.startswith("///")
            hint = f"write “/// {name}” alone" if is_begun else f"write “/// {name}”, with three slashes"
            hint += ", and its options below it, four spaces in" if rest.strip(":") else ""
            self._report.add("block-as-text", position, f"“{shortened(nearly[0].strip())}” is read as text", hint)
        opened = _Opened(name, max(slashes, "///"), position, None, len(self._views), len(self._blocks), is_told=True)
        self._opened.append(opened)

    def look_at_code(self, line: Line) -> None:
        """Reports an option that stands apart from the first line of its view, and so is read as code."""
        opened = self._opened[-1] if len(self._opened) > self._floor else None
        match = _APART.match(line.text)
        if opened and match and opened.view and opened.view.name == opened.name and match[1] in VIEWS[opened.name].options:
            message = f"the option “{match[1]}” stands apart from “/// {opened.name}”"
            self._report.add("bad-option", self._at(line), message, "delete the empty line above it")

    def look_at(self, line: Line) -> None:
        """Reports a line of prose that was meant to begin or end a block."""
        if _NEARLY.match(line.text.strip()):
            hint = "write three slashes and the name alone at the line's start"
            self._report.add("block-as-text", self._at(line), f"“{shortened(line.text.strip())}” is read as text", hint)
        elif CLOSING.match(line.text):
            hint = "take it out, or write the block's first line"
            self._report.add("block-as-text", self._at(line), f"“{line.text.strip()}” ends no block", hint)

    def _close(self, slashes: str, position: Position) -> None:
        """Ends the block that was begun with these slashes, or else the last one; what it held, and may not, is left out."""
        begun = [number for number in range(self._floor, len(self._opened)) if self._opened[number].slashes == slashes]
        if begun:
            self._give_up(begun[-1] + 1)
        opened = self._opened.pop()
        if opened.slashes != slashes and not opened.is_told:
            message = f"“{slashes}” does not end “{opened.slashes} {opened.name}”"
            self._report.add("block-as-text", position, message, f"write “{opened.slashes}”")
        if opened.name not in VIEWS or VIEWS[opened.name].holds_text:
            return
        held = [block.lines[0] for block in self._blocks[opened.blocks :]]
        places = [self._at(line) for line in held] + [view.position for view in self._views[opened.views :]]
        if places and not opened.is_told:
            hint = f"end the block with “{opened.slashes}” before this"
            self._report.add("words-in-block", min(places), f"“/// {opened.name}” can hold nothing but options", hint)
        del self._blocks[opened.blocks :]
        del self._views[opened.views :]

    def _at(self, line: Line) -> Position:
        return self._report.position(line.number, line.column + line.indent)

    def _give_up(self, floor: int) -> None:
        for opened in self._opened[floor:]:
            if opened.view:
                self._views.remove(opened.view)
            if opened.name in VIEWS and not opened.is_told:
                hint = f"end it with a line “{opened.slashes}”"
                self._report.add("block-not-closed", opened.position, f"“/// {opened.name}” is not closed", hint)
        del self._opened[floor:]

    def _view(self, name: str, argument: str | None, position: Position, lines: Sequence[Line]) -> View | None:
        """The view, if nothing is wrong with it; else that is reported."""
        if name not in VIEWS:
            hint = did_you_mean(name.lower(), VIEWS) or f"the blocks are: {', '.join(sorted(VIEWS))}"
            self._report.add("unknown-block", position, f"there is no block “/// {name}”", hint)
            return None
        options = read_options(name, argument, [line.text for line in lines])
        for fault in options.faults:
            place = self._place(lines, fault.line, fault.column) if fault.line else position
            self._report.add(fault.fault, place, fault.message, fault.hint)
        if options.faults:
            return None
        places = {option: self._place(lines, *place) for option, place in options.places.items()}
        return View(name=name, options=dict(options.values), position=position, option_positions=places)

    def _place(self, lines: Sequence[Line], line: int, column: int) -> Position:
        """The position of something in the options, by its line there, counted from 1."""
        found = lines[min(line, len(lines)) - 1]
        return self._report.position(found.number, found.column + column - 1)
