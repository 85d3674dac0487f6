"""For each sort of slip, the edits that may mend it; whether one does is found out by reading the file again."""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from explainer.edit.changes import Edit
from explainer.edit.written import quoted
from explainer.load import faults
from explainer.load.decode import within_smart_quotes
from explainer.load.pasted import as_meant, without_unseen
from explainer.load.suspects import INVISIBLE
from explainer.model.finding import Finding
from explainer.model.identifier import Identifier

_BREAK: Final = re.compile(r"\r\n|\r|\n")
_MEANT: Final = re.compile(r"did you mean “([^”]+)”\?")
_ONE_DATE: Final = re.compile(r"perhaps (\d[\dTZ:+/-]*)")
_ADDRESS: Final = re.compile(r"perhaps (https?://\S+)")
_WORD: Final = re.compile(r"[^\s,\[\]{}:#\"']+")
_VALUE: Final = re.compile(r"\s*(?:- +)*(?:[A-Za-z_][\w-]*: +)?(?=\S)")
_OTHER_HYPHEN: Final = re.compile("begins with “([^”]+)” instead of a hyphen")
_NO_WIDTH: Final = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060"


class _Slip:
    """A finding with the text it is in."""

    def __init__(self, text: str, finding: Finding, names: frozenset[Identifier]) -> None:
        starts = [0, *(match.end() for match in _BREAK.finditer(text))]
        self.finding, self.names, self.text = finding, names, text
        self.line = starts[min(finding.position.line, len(starts)) - 1]
        self.at = self.line + finding.position.column - 1
        self.written = _BREAK.split(text[self.line :], maxsplit=1)[0]
        self.rest = self.written[finding.position.column - 1 :]
        self.above = [_indent(line) for line in _BREAK.split(text[: self.line]) if line.strip()]
        self.hint, self.message = finding.hint, finding.message

    def replacing(self, old: str, new: str) -> Edit:
        """What stands at the place of the finding, replaced."""
        return Edit(self.at, self.at + len(old), new)


def proposals(text: str, finding: Finding, names: frozenset[Identifier]) -> Iterator[Edit]:
    """The edits that may mend a finding; `names` are the records that there are."""
    propose = _BY_CODE.get(finding.code)
    if propose:
        yield from propose(_Slip(text, finding, names))


def _meant(slip: _Slip) -> Iterator[Edit]:
    """The key or the word that was probably meant."""
    match, word = _MEANT.search(slip.hint), _WORD.match(slip.rest)
    if match and word:
        yield slip.replacing(word[0], match[1])
    yield from _invisible(slip)


def _meant_record(slip: _Slip) -> Iterator[Edit]:
    """The identifier that was meant, if it is one of a record."""
    match, word = _MEANT.search(slip.hint), _WORD.match(slip.rest)
    if match and word and any(match[1] in (name, name.name) for name in slip.names):
        yield slip.replacing(slip.rest[: word.end()], match[1])


def _date(slip: _Slip) -> Iterator[Edit]:
    """The one date that can be meant."""
    match = _ONE_DATE.fullmatch(slip.hint)
    written = re.match(r"“(.*?)” is not a date", slip.message)
    if match and written and slip.rest.startswith(written[1]):
        yield slip.replacing(written[1], match[1])


def _address(slip: _Slip) -> Iterator[Edit]:
    """An address of which only the beginning or what stands round it is wrong; one without any may begin in two ways."""
    match, written = _ADDRESS.fullmatch(slip.hint), re.match(r"“(.*)” is not a web address", slip.message)
    if match and written and "…" not in slip.hint and not match[1].endswith(f"://{written[1]}"):
        at = slip.rest.find(written[1], 0, len(written[1]) + 1)
        if at >= 0:
            yield Edit(slip.at + at, slip.at + at + len(written[1]), match[1])


def _delimiters(slip: _Slip) -> Iterator[Edit]:
    """Straight quotation marks in place of typographic ones."""
    for end in range(len(slip.rest), 2, -1):
        if inner := within_smart_quotes(slip.rest[:end]):
            yield slip.replacing(slip.rest[:end], quoted(inner))


def _quotation_marks(slip: _Slip) -> Iterator[Edit]:
    """Quotation marks round the rest of the line, from where its value begins."""
    begins = _VALUE.match(slip.written)
    value = slip.written[begins.end() :].rstrip() if begins else ""
    if begins and value and value[0] not in "\"'|>[{":
        start = slip.line + begins.end()
        yield Edit(start, start + len(value), quoted(within_smart_quotes(value) or value))


def _invisible(slip: _Slip) -> Iterator[Edit]:
    """Plain spaces in place of special ones, and nothing in place of what has no width, on the whole line's beginning."""
    begins = re.match(rf"(?:{INVISIBLE.pattern}|[ \t])*(?:[\w-]+:)?(?:{INVISIBLE.pattern}| )*", slip.written)
    if begins and INVISIBLE.search(begins[0]):
        plain = "".join("" if each in _NO_WIDTH else " " if INVISIBLE.match(each) else each for each in begins[0])
        yield Edit(slip.line, slip.line + begins.end(), plain)


def _garbled(slip: _Slip) -> Iterator[Edit]:
    """The characters that were meant, from the first that was garbled to the last."""
    yield Edit(slip.at, len(slip.text), as_meant(slip.text[slip.at :]))


def _unseen(slip: _Slip) -> Iterator[Edit]:
    """Nothing in place of what nobody sees."""
    yield Edit(slip.line, len(slip.text), without_unseen(slip.text[slip.line :]))


def _broken(slip: _Slip) -> Iterator[Edit]:
    """What the reader stumbled over, by the words of its complaint."""
    yield from _invisible(slip)
    if "tab is used" in slip.message:
        yield from _tab(slip)
    elif "tab stands after" in slip.message:
        yield slip.replacing("\t", " ")
    elif "space is missing after" in slip.message:
        yield Edit(slip.at + 1, slip.at + 1, " ")
    elif match := _OTHER_HYPHEN.search(slip.message):
        yield slip.replacing(match[1], "-")
    elif "looks like a colon" in slip.message:
        yield slip.replacing(slip.rest[:1], ":" if slip.rest[1:2] == " " else ": ")
    elif "link to a record" in slip.message:
        yield slip.replacing(slip.rest[: len(slip.rest) - len(slip.rest.lstrip())], "")
    elif any(words in slip.message for words in ("inside plain text,", "cannot begin with", "does not open a quoted text")):
        yield from _quotation_marks(slip)


def _tab(slip: _Slip) -> Iterator[Edit]:
    """Spaces in place of tabs in the indentation: as far as a line above is indented."""
    begins = re.match(r"[ \t]*", slip.written)
    widths = dict.fromkeys(reversed(slip.above))
    if begins and "\t" in begins[0]:
        is_name = re.fullmatch(r"\s*[a-z0-9-]+:\s*", slip.written) is not None  # which may belong at the margin
        for width in widths or (2,):
            if width or is_name:
                yield Edit(slip.line, slip.line + begins.end(), " " * width)


def _indent(line: str) -> int:
    """How far a line is indented; what follows a dash is indented as far as the dash and its space."""
    return len(line) - len(line.lstrip(" -"))


_Proposals: TypeAlias = Callable[[_Slip], Iterator[Edit]]

_BY_CODE: Final[Mapping[str, _Proposals]] = MappingProxyType(
    {
        faults.UNKNOWN_KEY.code: _meant,
        faults.UNKNOWN_CHOICE.code: _meant,
        faults.BAD_IDENTIFIER.code: _meant_record,
        faults.BAD_NAME.code: _invisible,
        faults.BAD_DATE.code: _date,
        faults.BAD_ADDRESS.code: _address,
        faults.TYPOGRAPHIC_DELIMITERS.code: _delimiters,
        faults.GARBLED_LETTERS.code: _garbled,
        faults.INVISIBLE_CHARACTER.code: _unseen,
        faults.UNUSED_ANCHOR.code: _quotation_marks,
        faults.BROKEN_YAML.code: _broken,
    }
)
