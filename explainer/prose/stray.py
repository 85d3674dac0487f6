"""Marks and links that are read as words, because a sign of theirs is missing or is another."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from explainer.prose.addresses import LINKABLE
from explainer.prose.marks import MARKED, OWN
from explainer.prose.spans import Span, walk

_NAME: Final = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_LABEL: Final = rf"(?:(?:{'|'.join(MARKED)}):{_NAME}|{OWN}\b)"
_STRAY: Final = re.compile(
    rf"[\[({{]\s*\^\s*(?P<mark>{_LABEL})[)}}]?"
    rf"|\((?P<words>[^()\[\]]+)\)\[(?P<address>(?:https?://|www\.|(?:{'|'.join(LINKABLE)}):)[^\[\]\s]*)\]"
    r"|\[\[(?!sic\b|\d+\])(?P<wiki>\w[^\[\]|]*)(?:\|(?P<shown>[^\[\]]+))?\]\]"
    rf"|\[(?P<bare>(?:{'|'.join(MARKED)}):{_NAME})\]"
    rf"|(?P<before>\]?)(?P<space>\s*)\((?P<link>(?:{'|'.join(LINKABLE)}):{_NAME})(?P<end>\)?)"
)
_REFERENCE: Final = re.compile(rf"(?:{'|'.join(LINKABLE)}):\S+")


@dataclass(frozen=True, slots=True)
class Stray:
    """What was meant as a mark or link, and is read as words."""

    is_mark: bool
    offset: int
    written: str
    hint: str


def strays(spans: tuple[Span, ...]) -> Iterator[Stray]:
    """What of the words of some spans was meant as a mark or link. What stands in code is meant as it stands."""
    for span in walk(spans):
        if span.kind == "text" and span.at >= 0 and ("(" in span.text or "^" in span.text or "[" in span.text):
            for match in _STRAY.finditer(span.text):
                yield _stray(match, span.at)


def _stray(match: re.Match[str], at: int) -> Stray:
    if label := match["mark"] or match["bare"]:
        return Stray(is_mark=True, offset=at + match.start(), written=match[0], hint=f"did you mean “[^{label}]”?")
    if match["address"] or match["wiki"]:
        address = f"https://{match['address']}" if (match["address"] or "").startswith("www.") else match["address"]
        hint = f"write “[{match['words'].strip()}]({address})”" if address else _as_link(match)
        return Stray(is_mark=False, offset=at + match.start(), written=match[0], hint=hint)
    begin = match.start("link") - 1
    written = f"({match['link']}{match['end']}"
    if not match["end"]:
        hint = f"close it with “)”: “({match['link']})”"
    elif match["before"] and match["space"]:
        hint = "delete the space before it"
    else:
        hint = f"write “[words]({match['link']})”"
    return Stray(is_mark=False, offset=at + begin, written=written, hint=hint)


def _as_link(match: re.Match[str]) -> str:
    """How a link in double brackets is written here."""
    target, shown = match["wiki"].strip(), (match["shown"] or "").strip()
    if _REFERENCE.fullmatch(target):
        return f"write “[{shown or 'words'}]({target})”"
    return f"write “[{shown or target}](kind:name)”, with the name of the record"
