"""Claim marks and the notes at the foot of the page."""

import re
from collections.abc import Callable, Sequence
from typing import Final
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from explainer.markup.drawing import Drawing
from explainer.markup.tree import ancestors, parents, placeholder, replace
from explainer.model.identifier import Identifier
from explainer.model.note import Note
from explainer.prose.marks import LABEL, read_label

_TAG: Final = "ex-mark"
"""Stands in the tree where a mark is, until all of the page is there and marks can be numbered."""
_LABEL: Final = re.compile(r"\[\^([^\]]*)\]")
_TITLES: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "th", "summary", "label"))


class MarkProcessor(InlineProcessor):
    """Reads marks; touching ones become one."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(f"(?:{LABEL})+", md)

    def handleMatch(  # type: ignore[override]
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        """An element that holds what the marks name; nothing where one of them is malformed."""
        labels = [read_label(label) for label in _LABEL.findall(m[0])]
        if any(label.message for label in labels):
            return None, None, None
        element = Element(_TAG)
        element.set("targets", " ".join(dict.fromkeys(label.target for label in labels if label.target)))
        return element, m.start(0), m.end(0)


class NotesTreeprocessor(Treeprocessor):
    """Numbers the marks in the order in which they are read, draws them, and adds the notes."""

    def __init__(self, md: Markdown, drawing: Drawing, address: Callable[[], str]) -> None:
        super().__init__(md)
        self.drawing = drawing
        self.address = address

    def run(self, root: Element) -> None:
        """Draws all marks of the page."""
        address, above = self.address(), parents(root)
        numbers: dict[Identifier, int] = {}
        back: dict[Identifier, list[str]] = {}
        marks = 0
        for element in list(root.iter(_TAG)):
            targets = [Identifier(target) for target in (element.get("targets") or "").split()]
            place = _out_of_link(element, above)
            if not targets or _is_in_title(place, above):
                replace(place, above[place], "")
                continue
            marks += 1
            mark_id = f"ex-mark-{marks}"
            for target in targets:
                numbers.setdefault(target, len(numbers) + 1)
                back.setdefault(target, []).append(mark_id)
            found = sorted(targets, key=lambda target: numbers[target])
            words = number_words([numbers[target] for target in found])
            html = self.drawing.mark(words, found, address, note_id(numbers[found[0]]), mark_id)
            replace(place, above[place], placeholder(self.md, html))
        if numbers:
            notes = [Note(number, target, tuple(back[target]), note_id(number)) for target, number in numbers.items()]
            SubElement(root, "p").text = placeholder(self.md, self.drawing.notes(notes, address))


def _out_of_link(element: Element, above: dict[Element, Element]) -> Element:
    """The mark itself, moved behind the link that it stands in, if any: a link cannot hold another."""
    link = next((one for one in ancestors(element, above) if one.tag == "a"), None)
    if link is None:
        return element
    replace(element, above[element], "")
    parent = above[link]
    element.tail, link.tail = link.tail, None
    parent.insert(list(parent).index(link) + 1, element)
    above[element] = parent
    return element


def _is_in_title(element: Element, above: dict[Element, Element]) -> bool:
    """Whether it stands in a heading or another title, where marks are not shown."""
    return any(one.tag in _TITLES or "admonition-title" in (one.get("class") or "") for one in ancestors(element, above))


def note_id(number: int) -> str:
    """The id of the note of that number."""
    return f"ex-note-{number}"


def number_words(numbers: Sequence[int]) -> str:
    """The numbers of one mark, ascending, as the reader sees them: `3`, `1, 2`, `3–5`, `1, 3–5`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    words = (f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)
    return ", ".join(words)
