"""One field of prose into a value: its parts, its plain words, the records it names, and what it cannot hold."""

import re
from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from explainer.model.identifier import Identifier
from explainer.model.inline import Inline, InlineFault, Link, Part, Styled
from explainer.model.text import Address
from explainer.prose.addresses import read_address
from explainer.prose.detours import detours, without_sentence
from explainer.prose.safety import linked_in
from explainer.prose.sentences import sentences
from explainer.prose.simple import read_simply
from explainer.prose.spans import Span, scan, walk
from explainer.prose.stray import strays
from explainer.prose.wording import shortened

_SIGNS: Final = re.compile(r"[*_`\[\\<&\n|~#>+=/!:-]")
"""A text without any of these holds no markup of any sort."""
_BLOCK: Final = re.compile(
    r"""^[ \t]*(\#{1,6}[ \t]|[-*+][ \t]+\S|\d{1,3}[.)][ \t]+\S|>|(?:```|~~~)|\|.*\||/{3,}[ ]*\w|!!![ ]*\w|\?\?\?\+?[ ]*\w"""
    r"""|(?:=+|-{2,}|\*{3,}|_{3,})[ \t]*$|\[[^\]^][^\]]*\]:[ ]|\|?[ ]*:?-{3,}:?[ ]*\|)""",
    re.MULTILINE | re.VERBOSE,
)
_ADDRESS: Final = re.compile(r"https?://[^\s<>]+")
_BLANK_LINE: Final = re.compile(r"\n[ \t]*\n\s*(?=\S)")
_SOFT_BREAK: Final = re.compile(r"[ \t]*\n[ \t]*")
_FAULTY: Final = MappingProxyType(
    {"html": "html-in-prose", "entity": "html-in-prose", "mark": "mark-in-prose", "image": "block-in-prose"}
)
"""Spans that no field can hold, and the faults they are."""


class InlineReader:
    """Reads fields of prose. It keeps nothing: who wants each text read once remembers what came out."""

    def read(self, text: str) -> Inline:
        """What the field holds."""
        return read_inline(text)


def read_inline(text: str) -> Inline:
    """What a field of prose holds. Whatever it cannot hold stays in it as words, and is a fault."""
    lead = len(text) - len(text.lstrip())
    text = text.strip()
    if not _SIGNS.search(text):
        return Inline((text,) if text else (), text, (), sentences(text))
    if "\n" not in text and "://" not in text and not _BLOCK.match(text) and (simple := read_simply(text)):
        return simple
    return _read_in_full(text, lead)


def _read_in_full(text: str, lead: int = 0) -> Inline:
    """The field without space round it; `lead` is how much of it stood before."""
    faults = list(_block_faults(text))
    spans = scan(text)
    faults.extend(_span_faults(text, spans))
    parts = _parts(text, spans)
    plain = "".join(_plain(parts))
    moved = (replace(fault, offset=fault.offset + lead) for fault in faults)
    ordered = tuple(sorted(moved, key=lambda fault: (fault.offset, fault.rule)))
    return Inline(parts, plain, tuple(_references(parts)), sentences(plain), ordered)


def _block_faults(text: str) -> Iterator[InlineFault]:
    """Block markup, which a field cannot hold."""
    for match in _BLOCK.finditer(text):
        line = text[match.start(1) :].partition("\n")[0]
        yield InlineFault("block-in-prose", shortened(line), match.start(1))
    for match in _BLANK_LINE.finditer(text):
        yield InlineFault("block-in-prose", shortened(text[match.end() :].partition("\n")[0]), match.end())


def _span_faults(text: str, spans: tuple[Span, ...]) -> Iterator[InlineFault]:
    """Spans that a field cannot hold."""
    opened: set[str] = set()
    for span in walk(spans):
        if span.kind == "html":
            closing = span.text.startswith("</")
            name = span.text.strip("</> ").split(maxsplit=1)[:1]
            if closing and opened.intersection(name):
                continue  # its opening tag is told
            opened.update(name)
        rule = _FAULTY.get(span.kind) or (_link_fault(span) if span.kind == "link" else "")
        if rule:
            written = span.text if rule == "unsafe-address" and span.text else text[span.start : span.end]
            yield InlineFault(rule, shortened(written), span.start, _hint(span))
        elif span.kind == "link":
            yield from _detours(span)
    yield from _bare_addresses(spans)
    for stray in strays(spans):
        rule, hint = ("mark-in-prose", "") if stray.is_mark else ("bad-reference", stray.hint)
        yield InlineFault(rule, shortened(stray.written), stray.offset, hint)


def _link_fault(span: Span) -> str:
    target = read_address(span.text)
    is_kept = target.kind in ("record", "web")
    if target.kind == "malformed" or (target.kind == "unknown" and target.hint) or (is_kept and not _has_words(span)):
        return "bad-reference"
    return "" if is_kept else "unsafe-address"


def _hint(span: Span) -> str:
    """What a span that no field can hold was probably meant to be."""
    if span.kind == "html" and (address := linked_in(span.text)):
        return f"write “[words]({shortened(address)})”"
    return read_address(span.text).hint if span.kind == "link" else ""


def _bare_addresses(spans: tuple[Span, ...]) -> Iterator[InlineFault]:
    """Web addresses that stand among the words, where nobody can follow them."""
    for span in spans:
        if span.kind in ("em", "strong"):
            yield from _bare_addresses(span.children)
        for match in _ADDRESS.finditer(span.text) if span.kind == "text" and "://" in span.text else ():
            address = without_sentence(match[0])
            yield InlineFault(
                "address-without-words", shortened(address), span.start + match.start(), f"write [words]({address})"
            )


def _detours(span: Span) -> Iterator[InlineFault]:
    """What of a link to the web is not its page's."""
    for detour in detours(span.text):
        yield InlineFault(detour.rule, detour.what, span.start, detour.hint)


def _has_words(span: Span) -> bool:
    return any(inner.text.strip() for inner in walk(span.children) if inner.kind != "html")


def _parts(text: str, spans: tuple[Span, ...]) -> tuple[Part, ...]:
    """The spans as parts; what a field cannot hold stands there as written."""
    parts: list[Part] = []
    for span in spans:
        for part in _part(text, span):
            if isinstance(part, str) and parts and isinstance(parts[-1], str):
                parts[-1] += part
            else:
                parts.append(part)
    return tuple(part for part in parts if part != "")


def _part(text: str, span: Span) -> tuple[Part, ...]:
    if span.kind == "link":
        target = read_address(span.text)
        words = _parts(text, span.children)
        if target.kind == "record":
            return (Link(Identifier(target.address), words),)
        return (Link(Address(target.address), words),) if target.kind == "web" else words
    if span.kind in ("em", "strong"):
        return (Styled("em" if span.kind == "em" else "strong", _parts(text, span.children)),)
    kept = span.text if span.kind in ("text", "code", "break") else text[span.start : span.end]
    words_kept = _SOFT_BREAK.sub(" ", kept)
    return (Styled("code", (words_kept,)),) if span.kind == "code" else (words_kept,)


def _plain(parts: tuple[Part, ...]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, str):
            yield part
        else:
            yield from _plain(part.parts)


def _references(parts: tuple[Part, ...]) -> Iterator[Identifier]:
    for part in parts:
        if isinstance(part, Link) and isinstance(part.target, Identifier):
            yield part.target
        if not isinstance(part, str):
            yield from _references(part.parts)
