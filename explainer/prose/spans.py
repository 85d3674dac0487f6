"""Inline Markdown as spans: what each stretch of a run of text is, with its offsets; one reading for fields and chapters."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from html.entities import html5
from typing import Final, Literal

from explainer.prose.delimiters import pairs
from explainer.prose.links import label_key, matching_brackets, read_destination, read_label_behind

SpanKind = Literal["text", "em", "strong", "code", "link", "image", "mark", "html", "entity", "break"]

ESCAPABLE: Final = frozenset("\\`*_{}[]()>#+-.!|")
"""What a backslash escapes: Python-Markdown's list, with the bar that its tables add."""
HIDDEN: Final = "\ue000"
"""Stands for a character already read, so that later passes see neither markup nor space nor letter there."""

_TICKS: Final = re.compile(r"`+")
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
_MARK: Final = re.compile(r"\[\^([^\]\[]*)\]")
_AUTOLINK: Final = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]*://[^<>]*|[^<> !]+@[^@<> ]+)>")
_TAG: Final = re.compile(
    r"""<(?:/?+[a-zA-Z][^\s"'<>@]*+(?:\s+[^\s"'=<>]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'=<>]++))?+)*+\s*+/?"""
    r"""|!--(?:(?!<!--|-->).)*--|\?(?:(?!<\?|\?>).)*\?)>""",
    re.DOTALL,
)
_ENTITY: Final = re.compile(r"&(?:#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z0-9]+);")
_BREAK: Final = re.compile(r" {2,}\n")
_LATER: Final = (("link", "<", _AUTOLINK), ("break", "  \n", _BREAK), ("html", "<", _TAG), ("entity", "&", _ENTITY))
"""What is read after links, the sign without which there can be none, and the pattern."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a run of text, and what it is."""

    kind: SpanKind
    start: int
    """Offset of its first character, markup included."""
    end: int
    text: str = ""
    """The words of a text, code or entity; the address of a link or image; the label of a mark; an HTML tag as written."""
    at: int = -1
    """Offset of the first character of `text`, where the words stand in the run as they are."""
    children: "tuple[Span, ...]" = ()


def scan(text: str, references: Mapping[str, str] | None = None) -> tuple[Span, ...]:
    """The spans of a run of inline Markdown, in order and without gaps; `references` are the addresses of `[words][label]`."""
    return _Scan(text, references or {}).region(0, len(text))


class _Scan:
    """Reads one run. Each pass hides what it has read, as Python-Markdown's patterns do, but keeps every offset."""

    def __init__(self, text: str, references: Mapping[str, str]) -> None:
        self.text = text
        self.masked = text.replace(HIDDEN, " ") if HIDDEN in text else text
        self.references = references
        self.read: dict[int, Span] = {}
        if "`" in text:
            self._find_code()
        if "\\" in text:
            self._find_escapes()
        if "[^" in self.masked:
            for match in _MARK.finditer(self.masked):
                self._keep(Span("mark", *match.span(), text[match.start(1) : match.end(1)], match.start(1)))

    def region(self, start: int, end: int, *, in_link: bool = False) -> tuple[Span, ...]:
        """The spans between two offsets."""
        if "[" in self.masked[start:end]:
            self._find_links(start, end, in_link=in_link)
        for kind, sign, pattern in _LATER:
            if sign in self.text:
                for match in pattern.finditer(self.masked, start, end):
                    self._keep_later(kind, match, in_link=in_link)
        inside = self.masked[start:end]
        regions = pairs(inside) if "*" in inside or "_" in inside else ()
        return self._build(start, end, [(a + start, b + start, c + start, d + start) for a, b, c, d in regions])

    def _keep(self, span: Span) -> None:
        self.read[span.start] = span
        self.masked = self.masked[: span.start] + HIDDEN * (span.end - span.start) + self.masked[span.end :]

    def _keep_later(self, kind: str, match: re.Match[str], *, in_link: bool) -> None:
        start, end = match.span()
        found = self.text[start:end]
        if kind == "link" and in_link:
            return
        if kind == "link":
            words = Span("text", start + 1, end - 1, found[1:-1], start + 1)
            address = words.text if "://" in words.text else f"mailto:{words.text.removeprefix('mailto:')}"
            self._keep(Span("link", start, end, address, start + 1, (words,)))
        elif kind == "break":
            self._keep(Span("break", start, end, " "))
        elif kind == "html":
            self._keep(Span("html", start, end, found))
        elif found[1] == "#" or found[1:] in html5:
            self._keep(Span("entity", start, end, unescape(found)))

    def _find_code(self) -> None:
        text, at = self.text, 0
        while match := _TICKS.search(text, at):
            start, at = match.span()
            before = len(text[:start]) - len(text[:start].rstrip("\\"))
            if before % 2:
                start += 1
            if start == at:
                continue
            close = _closing_ticks(text, at, at - start)
            if close is None:
                continue
            begin, size = close
            inner = text[start + size : begin]
            words = inner.strip()
            self._keep(Span("code", start, begin + size, words, start + size + len(inner) - len(inner.lstrip())))
            at = begin + size

    def _find_escapes(self) -> None:
        for match in _ESCAPE.finditer(self.masked):
            if match[1] in ESCAPABLE:
                self._keep(Span("text", *match.span(), match[1], match.start(1)))

    def _find_links(self, start: int, end: int, *, in_link: bool) -> None:
        at = start
        closed = matching_brackets(self.masked, start, end)
        while (at := self.masked.find("[", at, end)) >= 0:
            is_image = at > start and self.masked[at - 1] == "!"
            closing = closed.get(at)
            if closing is None or (in_link and not is_image):
                at += 1
                continue
            found = read_destination(self.masked, self.text, closing, end)
            found = found or self._by_label(at, closing, end)
            if found is None:
                at += 1
                continue
            address, after = found
            inner = () if is_image else self.region(at + 1, closing - 1, in_link=True)
            if is_image:
                words = self.text[at + 1 : closing - 1]
                inner = (Span("text", at + 1, closing - 1, words, at + 1),)
            plain = _ESCAPE.sub(lambda match: match[1] if match[1] in ESCAPABLE else match[0], address)
            self._keep(Span("image" if is_image else "link", at - is_image, after, plain, closing, inner))
            at = after

    def _by_label(self, at: int, closing: int, end: int) -> tuple[str, int] | None:
        """The address that `[words][label]`, `[words][]` or `[words]` names, and the offset after it; None where none does."""
        words = label_key(self.text[at + 1 : closing - 1])
        behind = read_label_behind(self.masked, closing, end)
        label = (label_key(self.text[behind[0] : behind[1]]) or words) if behind else words
        if behind and label in self.references:
            return self.references[label], behind[2]
        return (self.references[words], closing) if words in self.references else None

    def _build(self, start: int, end: int, regions: list[tuple[int, int, int, int]]) -> tuple[Span, ...]:
        spans: list[Span] = []
        at = start
        while at < end:
            if regions and regions[0][0] == at:
                opened, inner, closing, after = regions[0]
                nested = [region for region in regions[1:] if region[3] <= closing]
                regions = [region for region in regions[1:] if region[0] >= after]
                style: SpanKind = "strong" if inner - opened == 2 else "em"
                spans.append(Span(style, opened, after, children=self._build(inner, closing, nested)))
                at = after
            elif at in self.read:
                spans.append(self.read[at])
                at = self.read[at].end
            else:
                stop = min(self._next_read(at, end), regions[0][0] if regions else end)
                spans.append(Span("text", at, stop, self.text[at:stop], at))
                at = stop
        return tuple(spans)

    def _next_read(self, at: int, end: int) -> int:
        found = self.masked.find(HIDDEN, at, end)
        return end if found < 0 else found


def _closing_ticks(text: str, at: int, size: int) -> tuple[int, int] | None:
    """Where the code span that opened with `size` ticks before `at` closes, and with how many ticks."""
    longest: tuple[int, int] | None = None
    for match in _TICKS.finditer(text, at):
        found = match.end() - match.start()
        if found == size:
            return match.start(), size
        if found < size and (longest is None or found > longest[1]):
            longest = match.start(), found
    return longest


def walk(spans: tuple[Span, ...]) -> Iterator[Span]:
    """Every span and what is inside it, in order."""
    for span in spans:
        yield span
        yield from walk(span.children)
