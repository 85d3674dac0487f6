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
_KINDS: Final = rf"(?:{'|'.join(LINKABLE)})"
_STRAY: Final = re.compile(
    rf"[\[({{]\s*\^\s*(?P<mark>{_LABEL})[)}}]?"
    rf"|\((?P<words>[^()\[\]]+)\)\[(?P<address>(?:https?://|www\.|(?:{'|'.join(LINKABLE)}):)[^\[\]\s]*)\]"
    r"|\[\[(?!sic\b|\d+\])(?P<wiki>\w[^\[\]|]*)(?:\|(?P<shown>[^\[\]]+))?\]\]"
    rf"|\[(?P<of>[^\[\]]+)\]\[(?P<label>{_KINDS}:{_NAME})\]"
    rf"|\[(?P<bare>(?:{'|'.join(MARKED)}):{_NAME})\]|\[@(?P<cited>{_NAME})\]"
    rf"|(?<=[.!?”])(?:\[(?P<own>{OWN})\]|\^{OWN}\b)"
    rf"|[\[（](?P<alone>{_KINDS}:{_NAME})[\]）]"
    rf"|\](?P<unopened>{_KINDS}:{_NAME})\)?"
    rf"|(?P<before>\]?)(?P<space>\s*)\((?P<link>{_KINDS}:{_NAME})(?P<end>\)?)"
)
_SIGNS: Final = "([]^（"
"""Without any of these nothing of the sort stands in a text."""
_REFERENCE: Final = re.compile(rf"{_KINDS}:\S+")


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
        if span.kind == "text" and span.at >= 0 and any(sign in span.text for sign in _SIGNS):
            for match in _STRAY.finditer(span.text):
                yield _stray(match, span.at)


def _stray(match: re.Match[str], at: int) -> Stray:
    if not match["link"]:
        is_link = match["address"] or match["wiki"] or match["label"] or match["alone"] or match["unopened"]
        hint = _as_link(match) if is_link else _as_mark(match)
        return Stray(is_mark=not is_link, offset=at + match.start(), written=match[0], hint=hint)
    begin = match.start("link") - 1
    written = f"({match['link']}{match['end']}"
    if not match["end"]:
        hint = f"close it with “)”: “({match['link']})”"
    elif match["before"] and match["space"]:
        hint = "delete the space before it"
    else:
        hint = f"write “[words]({match['link']})”"
    return Stray(is_mark=False, offset=at + begin, written=written, hint=hint)


def _as_mark(match: re.Match[str]) -> str:
    label = match["mark"] or match["bare"] or (f"claim:{match['cited']}" if match["cited"] else OWN)
    return f"did you mean “[^{label}]”?"


def _as_link(match: re.Match[str]) -> str:
    """How a link is written here that is written as other programs have it."""
    if match["unopened"]:
        return "write “(” before it, and “)” behind it"
    if target := match["label"] or match["alone"]:
        return f"write “[{match['of'] or 'words'}]({target})”"
    if target := match["address"]:
        address = f"https://{target}" if target.startswith("www.") else target
        return f"write “[{match['words'].strip()}]({address})”"
    target, shown = match["wiki"].strip(), (match["shown"] or "").strip()
    if _REFERENCE.fullmatch(target):
        return f"write “[{shown or 'words'}]({target})”"
    return f"write “[{shown or target}](kind:name)”, with the name of the record"
