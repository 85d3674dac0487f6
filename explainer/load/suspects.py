"""What on a line most probably made the YAML reader stumble: slips that it notices only later, or calls something else."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

INVISIBLE: Final = re.compile("[\u00a0\u00ad\u1680\u2000-\u200f\u202f\u205f\u2060\u3000]")
"""Characters that look like a plain space or like nothing."""
NO_WIDTH: Final = re.compile("[\u00ad\u200b-\u200f\u2060]")
_KEY: Final = r"[A-Za-z_][\w-]*"
_MISPLACED: Final = re.compile(rf"[ \t]*(?:-|(?:- +)?{_KEY}:)?[ \t]*({INVISIBLE.pattern})")
_UNSPACED_DASH: Final = re.compile(rf" *(-){_KEY}:(?: |$)")
_OTHER_DASH: Final = re.compile(
    rf" *([*+>\u2010-\u2015\u2022\u2023\u00b7\u2212]|--+|[0-9]{{1,2}}[.)]|\([0-9a-z]\))[ \u00a0]*{_KEY}:(?: |$)"
)
_EQUALS: Final = re.compile(rf" *(?:- +)?{_KEY} *(=>?|->|;(?= )|(?<= )[-\u2013\u2014](?= ))(?!=)")
_STARRED: Final = re.compile(rf" *(?:- +)?(\*\*?|__?|`){_KEY}(?:\1:|:\1)")
_OTHER_COMMENT: Final = re.compile(r" *(<!--|/\*|--(?= )|;(?= ))")
_ROUND: Final = re.compile(rf" *(?:- +)?{_KEY}: +(\(){_KEY}: ")
_UNBRACED: Final = re.compile(rf" *(?:- +)?(?:locator|stances|when|published|value|happened): +({_KEY}):(?: |$)")
_SEMICOLON: Final = re.compile(rf"[^\"'#]*[{{\[][^\"'#]*[\w\]](;) *{_KEY}:? ")
_LINK_ALONE: Final = re.compile(r" *(?:- +)?(?:url|archive\w*): +(\[)[^\]]*\]\(https?://")
_WIDE_COLON: Final = re.compile(rf" *(?:- +)?{_KEY} *([\uff1a\ufe55\ua789])")
_UNSPACED_COLON: Final = re.compile(rf" *(?:- +)?{_KEY}(:)(?!//)[^\s:]")
_SMART_OPENING: Final = re.compile(rf" *(?:- +)*(?:{_KEY}: +)?([\u201c\u201e\u2018\u201a\u00ab])")
_SPACE_IN_REFERENCE: Final = re.compile(r".*?\]\([a-z-]+:( +)")
_LEFT_OVER: Final = re.compile(r"(={7}|\.{3})\s*$")
_DASH_HINT: Final = "write “- ” before each entry of a list"
_SLIPS: Final = (
    (_MISPLACED, "", "", True),
    (_UNSPACED_DASH, "a space is missing after the dash", _DASH_HINT, True),
    (_OTHER_DASH, "a list entry begins with “{}” instead of a hyphen", _DASH_HINT, True),
    (_EQUALS, "“{}” stands where a colon should be", "write “key: value”", True),
    (_STARRED, "“{}” stands round a key", "write the key alone", True),
    (_OTHER_COMMENT, "“{}” begins no comment here", "begin a comment with “# ”", True),
    (_ROUND, "“{}” stands where a brace should be", "write {name: value}", False),
    (_UNBRACED, "“{}” and its value need braces round them here", "write {name: value}", False),
    (_SEMICOLON, "“{}” stands where a comma should be", "write {name: value, name: value}", False),
    (_LINK_ALONE, "a link with its words stands where an address should be", "write the address alone", False),
    (_WIDE_COLON, "“{}” looks like a colon and is none", "type the colon anew", True),
    (_UNSPACED_COLON, "a space is missing after the colon", "write “key: value”", True),
    (_LEFT_OVER, "the line “{}” cannot stand here", "delete it", True),
    (_SPACE_IN_REFERENCE, "a space stands inside a link to a record", "write “[words](kind:name)” without spaces", False),
    (
        _SMART_OPENING,
        "a typographic quotation mark does not open a quoted text",
        "put straight quotation marks round the whole text",
        False,
    ),
)
"""Pattern, whose group is what is at fault; what is wrong; how to mend it; and whether the line above is looked at too."""
_HASH: Final = re.compile(r"[^\"'#]*[\[{](?:[^\"'#]*[\s,\[{])?(#)")
NOT_CLOSED: Final = "close it where the text ends"
"""How to mend a quotation mark that seems not to be closed."""
_OPENED: Final = re.compile(rf" *(?:- +)*(?:{_KEY}: +)?([\"'])")
_WRITTEN_KEY: Final = re.compile(rf"( *)(?:- +)?{_KEY}:(?: |$)")
_WORDS: Final = re.compile(r" *(?!-[ \t]|[\"'\[{#&*!%@|>])[^:#]*[^:#\s]")
"""A line of words that is no key, no entry of a list and nothing quoted."""
_NAME: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FEWEST: Final = 4
"""So many words of a line are text, and not a key without its colon."""
_LITTLE: Final = 4
"""How many lines above a complaint are searched for a comment that hides a bracket."""
_FURTHEST: Final = 30
"""How many lines above a complaint are searched for a quotation mark that was not closed."""


class Suspect(NamedTuple):
    """What is probably wrong, with line and column, both counted from 1."""

    line: int
    column: int
    message: str
    hint: str


def suspect(lines: list[str], line: int) -> Suspect | None:
    """The slip on the line complained of, or on the written line above it; None where nothing is seen."""
    for number in _near(lines, line):
        found = _on_line(lines[number - 1], number, is_complained_of=number == line)
        if found:
            return found
    return _unindented(lines, line)


def unclosed(lines: list[str], line: int) -> Suspect | None:
    """The quotation mark above that was never closed, where a later one seems to close it."""
    mark = next((each for each in reversed(lines[line - 1]) if each in "\"'"), '"')
    for number in range(line - 1, max(0, line - _FURTHEST), -1):
        match = _OPENED.match(lines[number - 1])
        if match and match[1] == mark:
            if lines[number - 1].count(mark) > 1:
                return None
            message = "a quotation mark is opened here and never closed"
            return Suspect(number, match.start(1) + 1, message, NOT_CLOSED)
    return None


def hidden_by_hash(lines: list[str], opened: int, line: int) -> Suspect | None:
    """The sign # behind a bracket that was opened on one of these lines or little above, and hides the one that closes it."""
    for number in dict.fromkeys((opened, *range(line, max(0, line - _LITTLE), -1))):
        match = _HASH.match(lines[number - 1]) if 0 < number <= len(lines) else None
        if match:
            return Suspect(
                number, match.start(1) + 1, "“#” begins a comment here", "leave it out, or put the text in quotation marks"
            )
    return None


def named(character: str) -> str:
    """An invisible character in words."""
    what = "an invisible character" if NO_WIDTH.match(character) else "a special space"
    return f"{what}, U+{ord(character):04X},"


def mended(character: str) -> str:
    """What to do about an invisible character."""
    return "delete it" if NO_WIDTH.match(character) else "delete it and press the space bar instead"


def _near(lines: list[str], line: int) -> Iterator[int]:
    """The line itself, and the nearest above it that is neither empty nor a comment."""
    if 0 < line <= len(lines):
        yield line
    above = (number for number in range(line - 1, 0, -1) if lines[number - 1].strip() and lines[number - 1].strip()[0] != "#")
    yield from (number for number in [next(above, 0)] if number)


def _on_line(written: str, number: int, *, is_complained_of: bool) -> Suspect | None:
    for pattern, message, hint, is_for_both in _SLIPS:
        if (is_for_both or is_complained_of) and (match := pattern.match(written)):
            character = match[1][:1]
            if pattern is _MISPLACED:
                message, hint = f"{named(character)} stands here", mended(character)  # noqa: PLW2901
            return Suspect(number, match.start(1) + 1, message.replace("{}", match[1]), hint)
    return None


def _unindented(lines: list[str], line: int) -> Suspect | None:
    """A field that stands at the margin, like a record's name, so that the reader stumbles over the field below it."""
    *_, above = (0, *_near(lines, line))
    if not above or above == line or line > len(lines):
        return None
    here, before = _WRITTEN_KEY.match(lines[line - 1]), _WRITTEN_KEY.match(lines[above - 1])
    if not here or not before or before[1] or not here[1] or not lines[above - 1].partition(":")[2].strip():
        return None
    name = lines[above - 1].partition(":")[0]
    message = f"“{name}” is not indented below the name of its record"
    return Suspect(above, 1, message, "put as many spaces before it as before the line below")


def no_key(lines: list[str], line: int) -> Suspect | None:
    """Words that are neither a key nor part of the text above them: left at the margin, or indented too little."""
    for number in _near(lines, line):
        written = lines[number - 1]
        if not _WORDS.fullmatch(written):
            continue
        indent = len(written) - len(written.lstrip())
        *_, before = (0, *_near(lines, number))
        key = _WRITTEN_KEY.match(lines[before - 1]) if 0 < before < number else None
        if key and key[1] and len(written.split()) >= _FEWEST:
            message = "this line seems to go on with the text above it, and is not indented further than its key"
            return Suspect(number, indent + 1, message, "put more spaces before it")
        if not indent and _NAME.fullmatch(written.strip()):
            return Suspect(
                number, len(written.rstrip()) + 1, "a colon is missing behind this name", f"write “{written.strip()}:”"
            )
        if not indent:
            return Suspect(number, 1, "this line is no record's name, no field and no comment", "begin a comment with “# ”")
    return None
