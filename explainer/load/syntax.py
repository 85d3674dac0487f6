"""What a YAML reader complains of, in words for people who do not program."""

import re
from types import MappingProxyType
from typing import Final

import yaml

from explainer.load.faults import BROKEN_YAML, Slip
from explainer.load.suspects import NOT_CLOSED, Suspect, hidden_by_hash, no_key, suspect, unclosed
from explainer.load.wording import shortened

_PLAIN_WORDS: Final = (
    ("mapping values are not allowed", "a colon followed by a space inside plain text", "put the text in quotation marks"),
    (
        "block sequence entries are not allowed",
        "a list entry cannot begin here",
        "put each “- ” on a line of its own, below its key; put a text that begins with a dash in quotation marks",
    ),
    ("tab character", "a tab is used for indentation", "use spaces"),
    ("escape", "a backslash inside double quotation marks", "use single quotation marks round the text"),
    ("could not find expected ':'", "a key without a colon", "write “key: value”, or indent the text below its key"),
    ("found unexpected ':'", "a colon inside plain text between brackets", "put the text in quotation marks"),
    ("unexpected document", "a quotation mark is opened and never closed", NOT_CLOSED),
    ("alphabetic or numeric character", "plain text cannot begin with * or &", "put the text in quotation marks"),
    ("while scanning a directive", "a line cannot begin with %", "put the text in quotation marks"),
    (
        "expected node content",
        "a value or a closing bracket is missing here",
        "write a value, delete a comma, or close the bracket",
    ),
    (
        "expected the node content",
        "a value or a closing bracket is missing here",
        "write a value, delete a comma, or close the bracket",
    ),
    (
        "did not find expected comment or line break",
        "nothing may follow | or > on its line",
        "begin the text on the next line, or put it in quotation marks",
    ),
    ("mapping keys are not allowed", "plain text cannot begin with “? ”", "put the text in quotation marks"),
)
"""Part of the reader's words, to what is wrong and how to mend it. The first that fits is taken."""

_AFTER_BRACKET: Final = "text follows a closing bracket"
_AFTER_QUOTE: Final = "text follows a closing quotation mark"
_QUOTE_QUOTED: Final = MappingProxyType(
    {
        '"': 'put single marks round the whole text, or write \\" for each mark inside',
        "'": "put double marks round the whole text, or write each apostrophe inside twice",
    }
)
"""By the mark that closed too early, how a text is written that holds such marks."""
_QUOTE_BRACKET: Final = "put a text that begins with a bracket in quotation marks"
_KEY_BEFORE: Final = re.compile(r"\s+([\w-]+)")
_WITHOUT_KEY: Final = ("could not find expected ':'", "mapping values are not allowed")
_FLOW_ENDS: Final = re.compile(r"did not find expected ',' or '([]}])'|expected ',' or '([]}])'")


def plain_words(error: yaml.YAMLError, text: str) -> Slip:  # noqa: PLR0911 - one return for each sort of complaint
    """The reader's complaint as a fault with its place, in plain words."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return _slip(1, 1, f"this is not valid YAML: {shortened(str(error))}")
    lines = text.splitlines()
    problem, context = error.problem or "", error.context or ""
    mark, begun = error.problem_mark, error.context_mark
    line, column = _inside(lines, mark.line + 1, mark.column + 1) if mark else (1, 1)
    if "quoted scalar" in context and begun and ("end of stream" in problem or "document" in problem):
        message, hint = "a quotation mark is opened here and never closed", NOT_CLOSED
        return _slip(begun.line + 1, begun.column + 1, message, hint)
    if "cannot start any token" in problem:
        return _bad_beginning(lines, line, column)
    if "flow" in context and (found := hidden_by_hash(lines, begun.line + 1 if begun else line, line)):
        return _suspected(found)
    if "expected <document start>" in problem and (first := _indented_first(lines)):
        return _slip(first, 1, "the first name is indented, and those below it are not", "delete the spaces before it")
    if "tab character" not in problem and (found := suspect(lines, line)):
        return _suspected(found)
    if any(words in problem for words in _WITHOUT_KEY) and (found := no_key(lines, begun.line + 1 if begun else line)):
        return _suspected(found)
    if match := _FLOW_ENDS.search(problem):
        opened = (begun.line + 1, begun.column + 1) if begun else (line, column)
        return _in_brackets(lines, line, column, match[1] or match[2], opened)
    if any(words in problem for words in ("expected key", "expected <block end>", "expected '-' indicator")):
        return _out_of_line(lines, line, column, "list entries" if "'-'" in problem else "keys")
    if begun and context.startswith(("while scanning an alias", "while scanning an anchor", "while scanning a simple key")):
        line, column = begun.line + 1, begun.column + 1
    return _by_table(lines, line, column, f"{problem}; {context}")


def _indented_first(lines: list[str]) -> int:
    """The number of the first line that holds something, if it is indented; else 0."""
    written = (number for number, line in enumerate(lines, 1) if line.strip() and not line.lstrip().startswith("#"))
    first = next(written, 0)
    return first if first and lines[first - 1][0] == " " else 0


def after_alias(alias: Slip) -> Slip:
    """The fault of a text that begins with an asterisk, which was first taken for an alias."""
    return _slip(alias.line, alias.column, "plain text cannot begin with * or &", "put the text in quotation marks")


def _inside(lines: list[str], line: int, column: int) -> tuple[int, int]:
    """The place itself, or the end of the last line where the reader complains of what comes after it."""
    return (line, column) if line <= len(lines) else (max(len(lines), 1), len(lines[-1]) + 1 if lines else 1)


def _by_table(lines: list[str], line: int, column: int, complaint: str) -> Slip:
    for words, message, hint in _PLAIN_WORDS:
        if words in complaint:
            if words == "mapping values are not allowed" and (match := _KEY_BEFORE.fullmatch(lines[line - 1][: column - 1])):
                further = "this line is indented further than the keys above it"
                return _slip(line, match.start(1) + 1, further, "line it up with them")
            return _slip(line, column, message, hint)
    return _slip(line, column, f"this is not valid YAML: {complaint.strip('; ')}")


def _suspected(found: Suspect) -> Slip:
    return _slip(found.line, found.column, found.message, found.hint)


def _in_brackets(lines: list[str], line: int, column: int, closing: str, opened: tuple[int, int]) -> Slip:
    """The reader wanted a comma or the closing bracket: most often, a text between brackets holds one itself."""
    written = lines[line - 1] if lines else ""
    before, here = written[: column - 1].rstrip(), written[column - 1 : column]
    if before.endswith(("]", "}")) and here:
        return _slip(line, column, _AFTER_BRACKET, _QUOTE_BRACKET)
    if before.endswith(("'", '"')) and here:
        return _slip(line, column, _AFTER_QUOTE, "put a comma between, or quotation marks round the whole text")
    if here in ("[", "{") or (here == ":" and line == opened[0]):
        return _slip(line, column, f"plain text between brackets cannot hold “{here}”", "put the text in quotation marks")
    opening = "{" if closing == "}" else "["
    if here in ("]", "}"):
        return _slip(line, column, f"the bracket “{opening}” is closed with “{here}”", f"write “{closing}”")
    if line > opened[0] and _KEY_BEFORE.fullmatch(before) and not lines[opened[0] - 1].rstrip().endswith(","):
        return _slip(*opened, f"the bracket “{opening}” is opened here and never closed", f"close it with “{closing}”")
    message = f"the bracket “{opening}” opened on line {opened[0]} is not closed, or a comma or quotation mark is missing"
    return _slip(line, column, message, f"close it with “{closing}”")


def _slip(line: int, column: int, message: str, hint: str = "") -> Slip:
    return Slip(BROKEN_YAML, line, column, f"{message}, so the file is not read", hint)


def _bad_beginning(lines: list[str], line: int, column: int) -> Slip:
    """A character that nothing can begin with: most often a tab, or an at sign or backtick before plain text."""
    written = lines[line - 1] if line <= len(lines) else ""
    character = written[column - 1 : column]
    if character == "\t" and written[: column - 1].endswith("-"):
        return _slip(line, column, "a tab stands after the dash", "press the space bar instead")
    if character == "\t":
        return _slip(line, column, "a tab is used for indentation", "use spaces")
    return _slip(line, column, f"plain text cannot begin with “{character}”", "put the text in quotation marks")


def _out_of_line(lines: list[str], line: int, column: int, wanted: str) -> Slip:
    """The reader wanted another key or entry: the indentation differs, or text follows a closing mark."""
    written = lines[line - 1] if line <= len(lines) else ""
    before = written[: column - 1].rstrip()
    if before.endswith(("]", "}")):
        return _slip(line, column, _AFTER_BRACKET, _QUOTE_BRACKET)
    if before.endswith(("'", '"')):
        if found := unclosed(lines, line):
            return _suspected(found)
        return _slip(line, column, _AFTER_QUOTE, _QUOTE_QUOTED[before[-1]])
    return _slip(line, column, f"this line is not indented like the {wanted} above it", "line it up with them")
