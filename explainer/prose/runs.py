"""Lines read as one run of text: its words, marks, references and links, and what is wrong with them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final

from explainer.model.chapter import ChapterReference, Mark, PageLink
from explainer.model.identifier import Identifier
from explainer.model.position import Position
from explainer.prose.addresses import read_address
from explainer.prose.faults import Report
from explainer.prose.lines import Line
from explainer.prose.marks import known_label, read_label
from explainer.prose.safety import Danger, attribute_dangers, dangers, is_elsewhere, linked_in, loaded_from
from explainer.prose.spans import scan
from explainer.prose.stray import strays
from explainer.prose.wording import shortened
from explainer.prose.words import Found, Words

_HEADING_END: Final = re.compile(r"[ ]+\{:?[ ]*[^}\n ][^}\n]*\}[ ]*\Z")
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ATTRIBUTE: Final = re.compile(r"""([^\s"'=.#{}:]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'}]+)""")


@dataclass(slots=True)
class Run:
    """Lines read as one run of text."""

    lines: tuple[Line, ...]
    report: Report
    words: Words = field(default_factory=Words)
    marks: list[tuple[int, Mark]] = field(default_factory=list)
    """With the place of each among the plain words."""
    references: list[tuple[int, ChapterReference]] = field(default_factory=list)
    links: list[PageLink] = field(default_factory=list)
    web_links: list[PageLink] = field(default_factory=list)
    starts: tuple[int, ...] = ()
    """The offset of each line."""

    def __post_init__(self) -> None:
        self.starts = (0, *accumulate(len(line.text) + 1 for line in self.lines[:-1]))

    @property
    def text(self) -> str:
        """The plain words on one line."""
        return " ".join(self.words.plain.split())

    def position(self, at: int) -> Position:
        """The position of the plain character at `at`."""
        return self.place(self.words.offset(at))

    def place(self, offset: int) -> Position:
        """The position of the character at that offset of the run."""
        number = max(bisect_right(self.starts, offset) - 1, 0)
        line = self.lines[number]
        return self.report.position(line.number, line.column + offset - self.starts[number])


@dataclass(frozen=True, slots=True)
class RunReader:
    """Reads the runs of a chapter; what is wrong with them goes to its report."""

    report: Report
    addresses: Mapping[str, str]
    """Addresses by label."""
    notes: frozenset[str]
    """Labels of the ordinary footnotes that have a text."""

    def read(self, lines: tuple[Line, ...], *, is_heading: bool = False) -> Run:
        """The lines as one run."""
        run = Run(lines, self.report)
        text = "\n".join(line.text for line in lines)
        if is_heading and (match := _HEADING_END.search(text)):
            run.words.attributes.append((match.start(), match[0]))
            text = text[: match.start()]
        spans = scan(text, self.addresses)
        run.words.gather(spans)
        for stray in strays(spans):
            fault = "malformed-mark" if stray.is_mark else "malformed-reference"
            self.report.add(fault, run.place(stray.offset), f"“{shortened(stray.written)}” is read as words", stray.hint)
        for offset, attributes in run.words.attributes:
            for match in _ATTRIBUTE.finditer(attributes):
                self._add_dangers(run, attribute_dangers(match[1], match[2]), offset + match.start())
        for found in run.words.found:
            if found.span.kind == "mark":
                self._read_mark(run, found)
            elif found.span.kind == "link":
                self._read_link(run, found)
            elif found.span.kind == "image":
                self._read_image(run, found)
            else:
                self._read_tag(run, found)
        return run

    def _add_dangers(self, run: Run, found: Iterable[Danger], offset: int) -> None:
        for danger in found:
            self.report.add(danger.fault, run.place(offset + danger.offset), danger.message, danger.hint)

    def _read_tag(self, run: Run, found: Found) -> None:
        dangerous = list(dangers(found.span.text))
        self._add_dangers(run, dangerous, found.span.start)
        if not dangerous and (address := linked_in(found.span.text)):
            is_record = read_address(address).kind == "record"
            message = f"“{shortened(found.span.text)}” is read as HTML" if is_record else "nobody checks a link in HTML"
            fault = "malformed-reference" if is_record else "link-as-html"
            self.report.add(fault, run.place(found.span.start), message, f"write “[words]({shortened(address)})”")

    def _read_mark(self, run: Run, found: Found) -> None:
        label = read_label(found.span.text)
        place = run.place(found.span.start)
        if label.message:
            self.report.add("malformed-mark", place, label.message, label.hint)
        elif label.is_ours:
            run.marks.append((found.at, Mark(target=label.target, position=place)))
            if found.in_link:
                self.report.add("mark-in-link", place, "a mark cannot stand inside a link", "put it behind the sentence")
        elif found.span.text not in self.notes:
            message = f"the footnote “[^{shortened(found.span.text)}]” has no text"
            self.report.add("footnote-without-text", place, message, known_label(found.span.text, self.notes))

    def _read_link(self, run: Run, found: Found) -> None:
        target = read_address(found.span.text)
        place = run.place(found.span.start)
        address = shortened(target.address)
        if not target.address or _MAIL.fullmatch(target.address):
            hint = f"write “mailto:{address}”" if target.address else "write [words](kind:name)"
            self.report.add("malformed-reference", place, f"the link “{shortened(found.words)}” leads nowhere", hint)
            return
        if target.kind == "record":
            reference = ChapterReference(target=Identifier(target.address), words=found.words, position=place)
            run.references.append((found.at, reference))
            if not found.words:
                self.report.add("malformed-reference", place, f"the link to “{address}” has no words")
        elif target.kind == "malformed":
            self.report.add("malformed-reference", place, f"“{address}” is no identifier", target.hint)
        elif target.kind == "unknown":
            hint = target.hint or "links lead to records of ours, to pages, or to http, https, mailto and tel addresses"
            self.report.add("unknown-kind", place, f"“{address}” is of no kind that we know", hint)
        elif target.kind == "unsafe":
            message = f"“{address}” is no address that a reader may be sent to"
            self.report.add("unsafe-link", place, message, "write a whole address, with https://")
        elif target.kind == "page":
            run.links.append(PageLink(target=target.address, position=place))
        elif target.kind == "web":
            run.web_links.append(PageLink(target=target.address, position=place))

    def _read_image(self, run: Run, found: Found) -> None:
        target = read_address(found.span.text)
        if is_elsewhere(found.span.text):
            self._add_dangers(run, (loaded_from(target.address),), found.span.start)
        elif target.kind == "page":
            run.links.append(PageLink(target=target.address, position=run.place(found.span.start)))
        else:
            message = f"“{shortened(target.address)}” is no address of an image"
            self.report.add("unsafe-link", run.place(found.span.start), message, "keep the file below docs/")
