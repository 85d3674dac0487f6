"""What stands above a chapter's text: its front matter, and what of it concerns us."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from explainer.model.nearest import did_you_mean
from explainer.model.position import Position
from explainer.prose.faults import Report
from explainer.prose.mapping import Values, read_mapping
from explainer.prose.wording import shortened

_FENCE: Final = re.compile(r"-{3}[ \t]*\Z")
_CLOSING: Final = re.compile(r"(?:-{3}|\.{3})[ \t]*\Z")
_MULTIMARKDOWN: Final = re.compile(r" {0,3}([A-Za-z0-9_-]+):")
_SETTINGS: Final = ("ignore", "order", "story")
_NAMES: Final = ("explainer", "title")
_SWALLOWED: Final = re.compile(r"(?:title|description): +[^\"'#|>\[{\s][^#]*\s(#\S.*)")
"""A text of which the rest is read as a comment."""
_WHOLE: Final = re.compile(r"[0-9]{1,6}\Z")
_YES_AND_NO: Final = {"yes": True, "true": True, "no": False, "false": False}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What was read above the text."""

    meta: Mapping[str, object] = field(default_factory=dict)
    first: int = 1
    """The number of the text's first line."""
    is_story: bool = True
    order: int | None = None
    """The chapter's place in the order of reading."""
    ignore: Mapping[str, str] = field(default_factory=dict)


_LIKE_A_FENCE: Final = re.compile("[-\u2010-\u2015\u2212]{1,4}")
_FIELD: Final = re.compile(r"[A-Za-z_]+:(?: |$)")


def read_front_matter(lines: list[str], report: Report) -> FrontMatter:
    """The front matter of a chapter's lines. Faults go to the report, and leave out what is at fault."""
    if not lines or not _FENCE.match(lines[0]):
        if begins := _late_beginning(lines):
            return _not_at_the_top(lines, begins, report)
        _look_for_hidden_lines(lines, report)
        return FrontMatter()
    last = next((number for number, line in enumerate(lines[1:], 2) if _CLOSING.match(line)), None)
    if last is None:
        ends = next((number for number, line in enumerate(lines[1:], 2) if not line.strip()), len(lines) + 1)
        hint = f"close it with a line “---”, perhaps below line {ends - 1}"
        report.add("bad-front-matter", Position(report.file), "the front matter does not end", hint)
        return FrontMatter(first=ends)
    values = read_mapping("\n".join(lines[1 : last - 1]))
    for flaw in values.flaws:
        place = Position(report.file, flaw.line + 1, flaw.column)
        report.add("bad-front-matter", place, f"the front matter cannot be read: {flaw.message}", flaw.hint)
    for name in values.values:
        holds_one = any(known in name.lower() and known != name.lower() for known in _NAMES)  # subtitle
        if name not in _NAMES and not holds_one and (hint := did_you_mean(name.lower(), _NAMES)):
            _add(report, values, (name,), f"“{name}” sets nothing here", hint)
    for number, line in enumerate(lines[1 : last - 1], 2):
        if match := _SWALLOWED.match(line):
            message = f"“{shortened(match[1])}” is read as a comment, so it is not shown"
            place = Position(report.file, number, match.start(1) + 1)
            report.add("bad-front-matter", place, message, "put the whole text in quotation marks")
    is_story, order, ignore = _settings(values, report)
    return FrontMatter(values.values, last + 1, is_story, order, ignore)


def _late_beginning(lines: list[str]) -> int:
    """The number of a line that was meant to begin the front matter and does not; 0 where there is none."""
    number = next((number for number, line in enumerate(lines, 1) if line.strip()), 0)
    is_fence = number and _LIKE_A_FENCE.fullmatch(lines[number - 1].strip()) and number < len(lines)
    return number if is_fence and _FIELD.match(lines[number]) else 0


def _not_at_the_top(lines: list[str], begins: int, report: Report) -> FrontMatter:
    message = "the front matter does not begin with “---” in the first line, so it is shown as text"
    hint = "delete what stands before it" if lines[begins - 1].strip() == "---" else "write three hyphens"
    report.add("bad-front-matter", Position(report.file, begins), message, hint)
    below = range(begins + 1, len(lines) + 1)
    ends = next((number for number in below if _LIKE_A_FENCE.fullmatch(lines[number - 1].strip())), begins)
    return FrontMatter(first=ends + 1)


def _look_for_hidden_lines(lines: list[str], report: Report) -> None:
    """Reports a first line that MkDocs takes for metadata, and so never shows."""
    if lines and (match := _MULTIMARKDOWN.match(lines[0])):
        message = f"the first line is not shown, because “{match[1]}:” makes it metadata"
        report.add("first-lines-hidden", Position(report.file), message, "begin with a heading or an empty line")


def _settings(values: Values, report: Report) -> tuple[bool, int | None, dict[str, str]]:
    """What `explainer:` in the front matter sets."""
    settings = values.values.get("explainer", {})
    if not isinstance(settings, dict):
        _add(report, values, ("explainer",), "“explainer” holds no mapping", "write “explainer: {story: no}”")
        return True, None, {}
    for name in settings:
        if name not in _SETTINGS:
            hint = did_you_mean(name, _SETTINGS) or "the settings are ignore, order and story"
            _add(report, values, ("explainer", name), f"“{name}” is no setting of a chapter", hint)
    story = settings.get("story", "yes")
    if not isinstance(story, str) or story.lower() not in _YES_AND_NO:
        _add(report, values, ("explainer", "story"), "“story” is neither yes nor no", "write “story: no”")
        story = "yes"
    order = _order(settings.get("order"), values, report)
    return _YES_AND_NO[story.lower()], order, _ignore(settings.get("ignore", {}), values, report)


def _order(written: object, values: Values, report: Report) -> int | None:
    if written is None:
        return None
    if isinstance(written, str) and _WHOLE.match(written):
        return int(written)
    _add(report, values, ("explainer", "order"), "“order” is no whole number", "write the chapter's place: “order: 2”")
    return None


def _ignore(written: object, values: Values, report: Report) -> dict[str, str]:
    path = ("explainer", "ignore")
    if not isinstance(written, dict):
        _add(report, values, path, "“ignore” holds no mapping", "write “ignore: {rule-name: the reason}”")
        return {}
    for rule, reason in written.items():
        if not isinstance(reason, str) or not reason.strip():
            _add(report, values, (*path, rule), f"no reason is given for ignoring “{rule}”", "write it after the colon")
    return {rule: reason for rule, reason in written.items() if isinstance(reason, str) and reason.strip()}


def _add(report: Report, values: Values, path: tuple[str, ...], message: str, hint: str) -> None:
    line, column = values.places.get(path, (1, 1))
    report.add("unknown-setting", Position(report.file, line + 1, column), message, hint)
