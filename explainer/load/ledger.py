"""What tools wrote down in `data/ledger/`: which identifiers were published once."""

import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from explainer.load.decode import text_of
from explainer.load.faults import BAD_LEDGER, Slip
from explainer.load.kinds import LEDGER
from explainer.load.scalars import is_name_of
from explainer.load.wording import shortened
from explainer.model.identifier import CHAPTER, KINDS, Identifier
from explainer.model.library import Ledger
from explainer.model.site import Project

VERSION: Final = 1
PUBLISHED: Final = "published.json"
_HINT: Final = "tools write this file; take back the last change to it"


def read_ledger(files: Mapping[str, bytes], data: str) -> tuple[Ledger, tuple[tuple[str, Slip], ...]]:
    """The ledger among some files, and what is wrong with it, each with its file. No file is an empty ledger."""
    path = f"{data}/{LEDGER}/{PUBLISHED}"
    content = files.get(path)
    if content is None:
        return Ledger(), ()
    text, slips = text_of(content)
    if text is None:
        return Ledger(), tuple((path, slip) for slip in slips)
    published, wrong = _published(text)
    return Ledger(published=frozenset(published)), tuple((path, slip) for slip in (*slips, *wrong))


def write_published(project: Project, published: Iterable[str]) -> None:
    """Writes which identifiers were published, sorted, one a line; all at once or not at all. Raises OSError."""
    folder = Path(project.root, project.data, LEDGER)
    folder.mkdir(parents=True, exist_ok=True)
    content = json.dumps({"version": VERSION, "published": sorted({str(each) for each in published})}, indent=1) + "\n"
    handle, name = tempfile.mkstemp(dir=folder, prefix=".published-", suffix=".json")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(content)
        temporary.chmod(0o644)
        temporary.replace(folder / PUBLISHED)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _published(text: str) -> tuple[list[Identifier], list[Slip]]:
    try:
        written = json.loads(text)
    except json.JSONDecodeError as error:
        return [], [Slip(BAD_LEDGER, error.lineno, error.colno, f"the file is no JSON: {error.msg}", _HINT)]
    except (RecursionError, ValueError):  # nested thousands deep, or a number of thousands of digits
        return [], [Slip(BAD_LEDGER, 1, 1, "the file is no JSON of ours", _HINT)]
    if not isinstance(written, dict) or written.get("version") != VERSION or not isinstance(written.get("published"), list):
        message = f"the file does not hold “version”: {VERSION} and a list “published”"
        return [], [Slip(BAD_LEDGER, 1, 1, message, _HINT)]
    good = [Identifier(each) for each in written["published"] if _is_identifier(each)]
    bad = [each for each in written["published"] if not _is_identifier(each)]
    return good, [Slip(BAD_LEDGER, *_place(text, each), f"“{shortened(str(each))}” is no identifier", _HINT) for each in bad]


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
