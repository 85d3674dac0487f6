"""The form of the ledger's files: one entry a line, sorted, so that git can join two branches' ledgers without hand work.

A file begins with `{`, has one line for each entry, each ending with a comma, and ends with the line `"": 0}`. With
`merge=union` git keeps the lines of both branches; a key that then stands twice is settled here, and the next writing
leaves only one. Every entry ends with a seal made from the rest of its line, so that one changed by hand is noticed.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final, TypeVar

from explainer.load.faults import BAD_LEDGER, Slip
from explainer.load.kinds import LEDGER
from explainer.load.ledger.fields import Fields, NotAnEntry
from explainer.load.wording import shortened
from explainer.model.site import Project

Made = TypeVar("Made")
Value = Mapping[str, object]

HINT: Final = "tools write this file; take back the last change to it"
FIRST: Final = "{"
LAST: Final = '"": 0}'
SEAL: Final = "seal"
_SEAL_LENGTH: Final = 12


def read_entries(text: str, make: Callable[[str, Fields], Made]) -> tuple[dict[str, Made], list[Slip]]:
    """The entries of a file by key, in order of key, and what is wrong with the lines that hold none.

    Of two entries with one key the later is kept; of two of one day, the line that sorts last. `make` raises NotAnEntry.
    """
    lines = text.splitlines()
    ends = max((number for number, line in enumerate(lines, 1) if line), default=1)
    slips = [*_wrong_ends(lines, ends)]
    told = {slip.line for slip in slips}  # the line at which a file was cut off is told already
    kept: dict[str, tuple[str, str, Made]] = {}
    for number, line in enumerate(lines, 1):
        if line in (FIRST, LAST, ""):  # a merge may leave the first and last line twice
            continue
        try:
            key, value = _entry(line)
            fields = Fields(_unsealed(key, value))
            made = make(key, fields)
            fields.end()
        except NotAnEntry as error:
            slips += [Slip(BAD_LEDGER, number, 1, str(error), HINT)] if number not in told else []
            continue
        rank = (str(value.get("on", "")), line)
        if key not in kept or rank > kept[key][:2]:
            kept[key] = (*rank, made)
    return {key: kept[key][2] for key in sorted(kept)}, slips


def written_entries(values: Mapping[str, Value]) -> str:
    """The text of a file that holds these entries: the same for equal entries, whatever their order."""
    lines = (f"{json.dumps(key)}: {json.dumps(sealed(key, values[key]))},\n" for key in sorted(values))
    return f"{FIRST}\n{''.join(lines)}{LAST}\n"


def sealed(key: str, value: Value) -> dict[str, object]:
    """The value, sorted, with its seal at the end. It guards against slips of the hand, not against forgery."""
    plain = {name: value[name] for name in sorted(value) if name != SEAL}
    digest = hashlib.sha256(json.dumps([key, plain], sort_keys=True).encode()).hexdigest()
    return {**plain, SEAL: digest[:_SEAL_LENGTH]}


def write_file(project: Project, name: str, content: str) -> None:
    """Writes one file of the ledger, all at once or not at all. Raises OSError."""
    folder = Path(project.root, project.data, LEDGER)
    folder.mkdir(parents=True, exist_ok=True)
    handle, written = tempfile.mkstemp(dir=folder, prefix=f".{Path(name).stem}-", suffix=".json")
    temporary = Path(written)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(content)
        temporary.chmod(0o644)
        temporary.replace(folder / name)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _wrong_ends(lines: list[str], ends: int) -> Iterator[Slip]:
    """What is wrong with the first line of a file, or with the last one that is not empty."""
    if lines[:1] != [FIRST]:
        yield Slip(BAD_LEDGER, 1, 1, f"the file does not begin with {FIRST}", HINT)
    elif lines[ends - 1] != LAST:
        yield Slip(BAD_LEDGER, ends, 1, f"the file is cut off: it does not end with {LAST}", HINT)


def _entry(line: str) -> tuple[str, dict[str, object]]:
    """Key and value of one line. Raises NotAnEntry."""
    try:
        pairs = json.loads(f"{{{line.removesuffix(',')}}}", object_pairs_hook=_once)
    except (RecursionError, ValueError):  # no JSON, nested thousands deep, or a number of thousands of digits
        pairs = None
    if not line.endswith(",") or not isinstance(pairs, dict) or len(pairs) != 1:
        raise NotAnEntry(f"the line is no entry: “{shortened(line)}”")
    ((key, value),) = pairs.items()
    if not key or not isinstance(value, dict):
        raise NotAnEntry(f"the line is no entry: “{shortened(line)}”")
    return key, value


def _unsealed(key: str, value: dict[str, object]) -> dict[str, object]:
    """The value without its seal. Raises NotAnEntry where the seal is another's."""
    if SEAL not in value:
        raise NotAnEntry(f"the entry has no “{SEAL}”, so no tool wrote it")
    if sealed(key, value)[SEAL] != value[SEAL]:
        raise NotAnEntry("the entry was changed by hand: its seal belongs to another one")
    return {name: each for name, each in value.items() if name != SEAL}


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    if len(dict(pairs)) < len(pairs):
        raise ValueError
    return dict(pairs)
