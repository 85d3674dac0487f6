"""Makes projects out of one text: several files, each begun by a line `--- data/claims.yml`."""

import json
import re
from textwrap import dedent
from typing import Final

from explainer.load import Loaded, load_files
from explainer.load.ledger.entries import sealed
from explainer.weave.web import Web

_HEAD: Final = re.compile(r"--- (\S*[./]\S+)")
_NO_SEAL: Final = '"seal": "…"'


def files_of(text: str) -> dict[str, bytes]:
    """The files written in `text`, by their path. Lines before the first `--- path` must be blank.

    Entries of a ledger whose seal is `…` get the right one.
    """
    files: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in dedent(text).splitlines(keepends=True):
        if match := _HEAD.fullmatch(line.rstrip()):
            assert match[1] not in files, f"two files are called {match[1]}"
            lines = files[match[1]] = []
        else:
            assert files or not line.strip(), f"a line before the first file: {line!r}"
            lines.append(_with_seal(line) if _NO_SEAL in line else line)
    return {path: "".join(lines).encode() for path, lines in files.items()}


def _with_seal(line: str) -> str:
    ((key, value),) = json.loads(f"{{{line.strip().removesuffix(',')}}}").items()
    return f"{json.dumps(key)}: {json.dumps(sealed(key, value))},\n"


def load_text(text: str) -> Loaded:
    """What the files written in `text` load to, without history."""
    return load_files(files_of(text))


def weave_text(text: str) -> Web:
    """The Web of the files written in `text`. Fails on an error of loading, so that no test works on half a story."""
    from explainer.weave import weave  # noqa: PLC0415 - so that tests of loading need no weaving

    loaded = load_text(text)
    errors = [str(finding) for finding in loaded.findings if str(finding.severity) == "error"]
    assert not errors, "\n".join(errors)
    return weave(loaded.library)
