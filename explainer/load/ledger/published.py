"""`published.json`: which identifiers were published once, and so must answer for ever."""

import json
from collections.abc import Iterable
from typing import Final

from explainer.load.faults import BAD_LEDGER, Slip
from explainer.load.ledger.entries import HINT, write_file
from explainer.load.scalars import is_name_of
from explainer.load.wording import shortened
from explainer.model.identifier import CHAPTER, KINDS, Identifier
from explainer.model.site import Project

VERSION: Final = 1
PUBLISHED: Final = "published.json"
_LAST: Final = ""
"""Stands last in the list, so that every identifier's line ends with a comma and git can join the lines of two branches."""


def read_published(text: str | None) -> tuple[frozenset[Identifier], list[Slip]]:
    """The identifiers that a file's text names, and what is wrong with it. No text names none."""
    if text is None:
        return frozenset(), []
    try:
        written = json.loads(text)
    except json.JSONDecodeError as error:
        return frozenset(), [Slip(BAD_LEDGER, error.lineno, error.colno, f"the file is no JSON: {error.msg}", HINT)]
    except (RecursionError, ValueError):  # nested thousands deep, or a number of thousands of digits
        return frozenset(), [Slip(BAD_LEDGER, 1, 1, "the file is no JSON of ours", HINT)]
    if not isinstance(written, dict) or written.get("version") != VERSION or not isinstance(written.get("published"), list):
        message = f"the file does not hold “version”: {VERSION} and a list “published”"
        return frozenset(), [Slip(BAD_LEDGER, 1, 1, message, HINT)]
    good = frozenset(Identifier(each) for each in written["published"] if _is_identifier(each))
    bad = [each for each in written["published"] if each != _LAST and not _is_identifier(each)]
    return good, [Slip(BAD_LEDGER, *_place(text, each), f"“{shortened(str(each))}” is no identifier", HINT) for each in bad]


def write_published(project: Project, published: Iterable[str]) -> None:
    """Writes which identifiers were published, sorted, one a line; all at once or not at all. Raises OSError."""
    listed = [*sorted({str(each) for each in published}), _LAST]
    write_file(project, PUBLISHED, json.dumps({"version": VERSION, "published": listed}, indent=1) + "\n")


def _is_identifier(written: object) -> bool:
    if not isinstance(written, str):
        return False
    kind, _, name = written.partition(":")
    return kind in (*KINDS, CHAPTER) and is_name_of(kind, name)


def _place(text: str, written: object) -> tuple[int, int]:
    """Line and column of a text in the list; the file's beginning where it is not found as written."""
    offset = text.find(json.dumps(written, ensure_ascii=False))
    if offset < 0:
        return 1, 1
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
