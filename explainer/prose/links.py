"""The parts of a Markdown link: its words in brackets, its address in parentheses or by a label."""

import re
from typing import Final

_LONGEST: Final = 2000
"""How far an address and its title may reach."""
_SIMPLE: Final = re.compile(r"\(([^\s()\"'<>\\]*)\)")
_ANGLED: Final = re.compile(r"""\(\s*<([^<>]*)>\s*(?:'[^']*'|"[^"]*")?\s*\)""")
_TITLE: Final = re.compile(r"""\s*(?:"(?P<double>.*)"|'(?P<single>.*)')\s*\Z""", re.DOTALL)
_BRACKET: Final = re.compile(r"[\[\]]")
_LABEL: Final = re.compile(r"\s?\[([^\]]*)\]")


def matching_brackets(masked: str, start: int, end: int) -> dict[int, int]:
    """For each opening bracket that is closed, the offset after the one that closes it."""
    found: dict[int, int] = {}
    opened: list[int] = []
    for match in _BRACKET.finditer(masked, start, end):
        if match[0] == "[":
            opened.append(match.start())
        elif opened:
            found[opened.pop()] = match.end()
    return found


def read_destination(masked: str, text: str, at: int, end: int) -> tuple[str, int] | None:
    """The address in the parentheses at `at`, without a title, and the offset after them; None where there are none."""
    if masked[at : at + 1] != "(":
        return None
    if match := _SIMPLE.match(masked, at, end) or _ANGLED.match(masked, at, end):
        return text[match.start(1) : match.end(1)].strip(), match.end()
    closing = _closing(masked, at, end)
    if closing is None:
        return None
    inside = text[at + 1 : closing - 1]
    for place, sign in enumerate(inside):
        if sign in "\"'" and (match := _TITLE.match(inside, place)):
            return inside[: match.start()].strip(), closing
    return inside.strip(), closing


def _closing(masked: str, at: int, end: int) -> int | None:
    """The offset after the parenthesis that closes the one at `at`; parentheses in a closing title do not count."""
    depth, quote, last, fallback = 0, "", "", None
    for place in range(at, min(end, at + _LONGEST)):
        sign = masked[place]
        if not quote and sign in "\"'":
            quote = sign
        elif quote and sign == ")" and last == quote:
            return place + 1
        elif sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
            if depth == 0 and not quote:
                return place + 1
            if depth == 0 and fallback is None:
                fallback = place + 1
        if not sign.isspace():
            last = sign
    return fallback


def read_label_behind(masked: str, closing: int, end: int) -> tuple[int, int, int] | None:
    """The offsets of the label in the brackets that follow `[words]`, and the one after them; None where none do."""
    match = _LABEL.match(masked, closing, end)
    return (*match.span(1), match.end()) if match else None


def label_key(label: str) -> str:
    """What a label is looked up by."""
    return " ".join(label.split()).lower()
