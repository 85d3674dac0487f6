"""Writes the schemas by which editors complete and explain what is typed, with the records that there are."""

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from explainer.adapters.hints import hint
from explainer.load.schema import schemas
from explainer.model.identifier import CHAPTER, KINDS
from explainer.model.site import Project
from explainer.weave.web import Web

FOLDER: Final = ".cache/schema"
"""Where editors' settings look for the schemas; nothing in it is kept under version control."""

_THREAD: Final = "explainer-schemas"


def write_schemas(project: Project, web: Web) -> int:
    """Writes a schema for each kind of files, where it is not as it should be, and says how many were written."""
    folder = project.root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    made = {name: json.dumps(content, ensure_ascii=False) + "\n" for name, content in schemas(living(web)).items()}
    return sum(_write(folder / f"{name}.json", content.encode()) for name, content in made.items())


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


def _write(file: Path, content: bytes) -> bool:
    """Whether the file had to be written; whoever reads it meanwhile sees the old or the new, never half."""
    if file.is_file() and file.read_bytes() == content:
        return False
    beside = file.with_suffix(f".{os.getpid()}")
    beside.write_bytes(content)
    beside.replace(file)
    return True
