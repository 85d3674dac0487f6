"""The plain words of spans, with the way back to where each stands."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Final

from explainer.prose.spans import Span

_ATTRIBUTES: Final = re.compile(r"\{:?[ ]*[^}\n ][^}\n]*\}")


@dataclass(frozen=True, slots=True)
class Found:
    """A mark, link, image or tag met on the way; `at` is its place among the plain words."""

    span: Span
    at: int
    words: str = ""
    """For a link, its words."""
    in_link: bool = False


@dataclass(slots=True)
class Words:
    """Plain words, what was met among them, and the offsets they came from."""

    plain: str = ""
    found: list[Found] = field(default_factory=list)
    attributes: list[tuple[int, str]] = field(default_factory=list)
    """Attribute lists, `{: #id .class}`: offset and text."""
    _places: list[tuple[int, int]] = field(default_factory=list)

    def offset(self, at: int) -> int:
        """The offset in the run of the plain character at `at`."""
        place = bisect_right(self._places, at, key=lambda found: found[0]) - 1
        if place < 0:
            return 0
        plain, offset = self._places[place]
        return offset + at - plain

    def add(self, text: str, offset: int) -> None:
        """Adds words that stand at that offset."""
        if text:
            self._places.append((len(self.plain), offset))
            self.plain += text

    def gather(self, spans: tuple[Span, ...], *, in_link: bool = False) -> "Words":
        """Adds the words of the spans, one after the other."""
        follows_element = False
        for span in spans:
            if span.kind == "text":
                self._add_text(span, follows_element=follows_element)
            elif span.kind in ("code", "entity", "break"):
                self.add(span.text, span.at if span.at >= 0 else span.start)
            elif span.kind in ("em", "strong"):
                self.gather(span.children, in_link=in_link)
            elif span.kind == "link":
                start, place = len(self.plain), len(self.found)
                self.gather(span.children, in_link=True)
                words = " ".join(self.plain[start:].split()) or _pictured(span)
                self.found.insert(place, Found(span, start, words, in_link))
            else:
                self.found.append(Found(span, len(self.plain), in_link=in_link))
                if span.kind == "html" and span.text.lower().startswith("<br"):
                    self.add(" ", span.start)
            follows_element = span.kind in ("em", "strong", "code", "link", "image")
        return self

    def _add_text(self, span: Span, *, follows_element: bool) -> None:
        """Adds words, without the attribute list right behind an element or alone in the last line."""
        text, at = span.text, 0
        if follows_element and text.startswith("{") and (match := _ATTRIBUTES.match(text)):
            self.attributes.append((span.at, match[0]))
            at = match.end()
        last = text.rfind("\n") + 1
        match = _ATTRIBUTES.fullmatch(text, max(last, at))
        if match and (last or not self.plain):
            self.attributes.append((span.at + match.start(), match[0]))
            text = text[: match.start()]
        self.add(text[at:].replace("\n", " "), span.at + at)


def _pictured(link: Span) -> str:
    """The words of the pictures in a link."""
    return " ".join(word.text for image in link.children if image.kind == "image" for word in image.children).strip()
