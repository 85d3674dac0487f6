"""Writes the schemas by which editors complete and explain what is typed, with the records that there are."""

import json
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias

from explainer.adapters.hints import hint
from explainer.load.schema import each_schema
from explainer.model.identifier import CHAPTER, KINDS
from explainer.model.site import Project
from explainer.weave.web import Web

FOLDER: Final = ".cache/schema"
"""Where editors' settings look for the schemas; nothing in it is kept under version control."""

_THREAD: Final = "explainer-schemas"
_DEFINITIONS: Final = "$defs"

_Encoded: TypeAlias = dict[str, tuple[object, bytes]]
"""By name, a definition and its JSON."""


def write_schemas(project: Project, web: Web) -> int:
    """Writes a schema for each kind of files, where it is not as it should be, and says how many were written."""
    return sum(writing_schemas(project, web))


def writing_schemas(project: Project, web: Web) -> Iterator[bool]:
    """The same in steps, one for each kind, each with whether the file was written. Nothing is half written between two."""
    folder = project.root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    encoded: _Encoded = {}
    for name, content in each_schema(living(web)):
        yield _write(folder / f"{name}.json", _pieces(content, encoded))


def refresh_schemas(project: Project, web: Web, complain: Callable[[str], None]) -> threading.Thread:
    """Writes them beside whatever goes on, so that a preview need not wait for it; after a writing that is still going on."""

    def write() -> None:
        for other in earlier:
            other.join()
        try:
            write_schemas(project, web)
        except OSError as error:
            complain(f"the schemas for editors could not be written: {error}")

    earlier = [thread for thread in threading.enumerate() if thread.name == _THREAD]
    started = threading.Thread(target=write, name=_THREAD)
    started.start()
    return started


def living(web: Web) -> dict[str, dict[str, str]]:
    """By kind, the name of every record and chapter that there is, with its title and first words. Records that are too
    faulty to be read are there too: what names them is not at fault."""
    found: dict[str, dict[str, str]] = {kind: {} for kind in (*KINDS, CHAPTER)}
    for identifier in sorted({*web.library.records, *web.library.chapters, *web.library.broken}):
        found[identifier.kind][identifier.name] = hint(identifier, web)
    return found


def _pieces(schema: dict[str, Any], encoded: _Encoded) -> list[bytes]:
    """A schema as JSON. The definitions of all records are most of it, and stand in nearly every one: they are encoded once,
    in a tenth of the time at 10,000 claims."""
    head = {key: value for key, value in schema.items() if key != _DEFINITIONS}
    pieces = [json.dumps(head, ensure_ascii=False).encode()[:-1]]
    before = f', "{_DEFINITIONS}": {{'
    for name, definition in schema[_DEFINITIONS].items():
        known = encoded.get(name)
        if known is None or known[0] is not definition:
            known = encoded[name] = definition, json.dumps(definition, ensure_ascii=False).encode()
        pieces += [f'{before}"{name}": '.encode(), known[1]]
        before = ", "
    return [*pieces, b"}}\n"]


def _write(file: Path, content: Sequence[bytes]) -> bool:
    """Whether the file had to be written; whoever reads it meanwhile sees the old or the new, never half."""
    size = sum(map(len, content))
    if file.is_file() and file.stat().st_size == size and file.read_bytes() == b"".join(content):
        return False
    beside = file.with_suffix(f".{os.getpid()}")
    with beside.open("wb") as stream:
        stream.writelines(content)
    beside.replace(file)
    return True
