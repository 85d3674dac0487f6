"""Raw HTML in a chapter: what of it could do harm, and the words in it that readers see."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

from explainer.model.chapter import Sentence
from explainer.model.position import Position
from explainer.prose.faults import Report
from explainer.prose.lines import Line
from explainer.prose.safety import dangers
from explainer.prose.sentences import split

_UNSEEN: Final = re.compile(
    r"<!--.*?--!?>|<\?.*?\?>|<(script|style|template|title)\b.*?</\1\s*>|</?[a-zA-Z](?:[^>\"']|\"[^\"]*\"|'[^']*')*>",
    re.DOTALL | re.IGNORECASE,
)
_MARK: Final = re.compile(r"\[\^[^\]\s]*\]")


def read_raw_html(lines: list[Line], report: Report) -> Iterator[Sentence]:
    """The sentences in raw HTML, which can hold neither marks nor references; its faults go to the report."""
    text = "\n".join(line.text for line in lines)
    for danger in dangers(text):
        report.add(danger.fault, _place(lines, danger.offset, report), danger.message, danger.hint)
    seen = _UNSEEN.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    for match in _MARK.finditer(seen):
        message = f"the mark “{match[0]}” is not read inside raw HTML"
        report.add("mark-in-html", _place(lines, match.start(), report), message, "write Markdown there")
    for start, end in split(seen):
        plain = " ".join(unescape(seen[start:end]).split())
        if any(sign.isalnum() for sign in plain):
            yield Sentence(plain=plain, position=_place(lines, start, report))


def _place(lines: list[Line], offset: int, report: Report) -> Position:
    for line in lines:
        if offset <= len(line.text):
            return report.position(line.number, line.column + offset)
        offset -= len(line.text) + 1
    return report.position(lines[-1].number, lines[-1].column)
