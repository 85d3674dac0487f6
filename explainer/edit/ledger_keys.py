"""Entries of the ledger whose keys name a record, under the name of another: what was found of it holds for it still."""

import json
import re
from collections.abc import Mapping
from typing import Final

from explainer.edit.changes import CannotEdit, text_in
from explainer.load.kinds import LEDGER
from explainer.load.ledger.entries import FIRST, LAST, sealed
from explainer.model.identifier import Identifier
from explainer.model.site import Project

_PUBLISHED: Final = "published.json"
"""Says which identifiers were published ever, and so keeps the old one."""


def with_new_keys(project: Project, files: Mapping[str, bytes], old: Identifier, new: Identifier) -> dict[str, bytes]:
    """The files of the ledger that name the old record in keys, with the new one there."""
    named = re.compile(rf"(?<![\w:-]){re.escape(old)}(?![\w-])")
    made: dict[str, bytes] = {}
    folder = f"{project.data}/{LEDGER}/"
    for path, content in files.items():
        is_ledger = path.startswith(folder) and path.endswith(".json") and not path.endswith(_PUBLISHED)
        if is_ledger and str(old).encode() in content:
            lines = text_in(content).splitlines()
            new_lines = [_line(line, named, new) for line in lines if line not in (FIRST, LAST)]
            made[path] = "\n".join([FIRST, *sorted(new_lines, key=_key), LAST, ""]).encode()
    return made


def _line(line: str, named: re.Pattern[str], new: Identifier) -> str:
    try:
        ((key, value),) = json.loads(f"{{{line.removesuffix(',')}}}").items()
        if not named.search(line):
            return line
        key, value = named.sub(str(new), key), _renamed(value, named, new)
        return f"{json.dumps(key)}: {json.dumps(sealed(key, value))},"
    except (ValueError, AttributeError, TypeError) as error:
        raise CannotEdit("a file of the ledger cannot be read; run the tool that writes it first") from error


def _renamed(value: Mapping[str, object], named: re.Pattern[str], new: Identifier) -> dict[str, object]:
    """A value in which the keys of mappings name the new record."""
    return {
        named.sub(str(new), key): _renamed(each, named, new) if isinstance(each, dict) else each for key, each in value.items()
    }


def _key(line: str) -> str:
    return str(next(iter(json.loads(f"{{{line.removesuffix(',')}}}"))))
