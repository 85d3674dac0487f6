"""Writes changes of several files as one: killed at any moment, the files are as before or, after the next command, as meant.

What is to be written is laid down in a folder of its own first. Once that folder has its final name the change is decided,
and whoever finds the folder finishes the work. A file that somebody edited in between is never overwritten.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from explainer.edit.changes import CannotEdit, Changes
from explainer.edit.one_at_a_time import one_at_a_time
from explainer.model.site import Project

CACHE: Final = ".cache"
JOURNAL: Final = ".cache/explainer-edit"
_PREPARING: Final = ".cache/explainer-edit.preparing"
_DONE: Final = ".cache/explainer-edit.done"
_PLAN: Final = "plan.json"


def _nothing() -> None:
    """Does nothing between two steps; tests end the process there."""


def write(project: Project, changes: Changes, step: Callable[[], None] = _nothing) -> None:
    """Writes the changes, all of them or none. Raises CannotEdit where that cannot be, or a file has changed meanwhile."""
    root = project.root
    try:
        with one_at_a_time(root / CACHE):
            _write_all(root, changes, step)
    except OSError as fault:
        raise CannotEdit(_why_not(root, fault)) from fault


def _write_all(root: Path, changes: Changes, step: Callable[[], None]) -> None:
    if (root / JOURNAL).is_dir():
        _finish(root, _nothing)
    for path, content in changes.before.items():
        if _digest(_read(root / path)) != _digest(content):
            raise CannotEdit(f"{path} was changed meanwhile; nothing is written")
    _lay_down(root, changes, step)
    step()
    (root / _PREPARING).rename(root / JOURNAL)
    step()
    _finish(root, step)


def _why_not(root: Path, fault: OSError) -> str:
    """Why a change could not be written, and how far it came."""
    why = fault.strerror or str(fault)
    if fault.filename:
        why += f": {os.path.relpath(fault.filename, root)}"
    if (root / JOURNAL).is_dir():
        return f"the change is not finished ({why}); mend that, and the next command of explainer finishes it"
    if (root / _PREPARING).is_dir():
        shutil.rmtree(root / _PREPARING, ignore_errors=True)
    return f"nothing is written ({why})"


def recover(project: Project) -> bool:
    """Finishes a change that was cut off once it was decided, and clears away one that was not. Whether it wrote files.

    Raises CannotEdit where it cannot.
    """
    root = project.root
    try:
        with one_at_a_time(root / CACHE):
            for name in (_PREPARING, _DONE):
                if (root / name).is_dir():
                    shutil.rmtree(root / name)
            if not (root / JOURNAL).is_dir():
                return False
            _finish(root, _nothing)
            return True
    except OSError as fault:
        raise CannotEdit(_why_not(root, fault)) from fault


def _lay_down(root: Path, changes: Changes, step: Callable[[], None]) -> None:
    folder = root / _PREPARING
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    plan = []
    for number, path in enumerate(sorted(changes.after)):
        content = changes.after[path]
        if content is not None:
            _write(folder / str(number), content)
        plan.append({"path": path, "before": _digest(changes.before[path]), "after": _digest(content)})
        step()
    _write(folder / _PLAN, json.dumps(plan).encode())


def _finish(root: Path, step: Callable[[], None]) -> None:
    folder = root / JOURNAL
    plan: list[Mapping[str, str]] = json.loads((folder / _PLAN).read_bytes())
    for entry in plan:
        if _digest(_read(root / entry["path"])) not in (entry["before"], entry["after"]):
            raise CannotEdit(
                f"a change was cut off, and {entry['path']} was edited since; see {JOURNAL}, then delete that folder"
            )
    for number, entry in enumerate(plan):
        target = root / entry["path"]
        if not entry["after"]:
            target.unlink(missing_ok=True)
        elif _digest(_read(target)) != entry["after"]:
            target.parent.mkdir(parents=True, exist_ok=True)
            temporary = target.with_name(f".{target.name}.writing")
            _write(temporary, (folder / str(number)).read_bytes())
            if target.exists():
                shutil.copymode(target, temporary)
            step()
            temporary.replace(target)
        step()
    folder.rename(root / _DONE)
    step()
    shutil.rmtree(root / _DONE)


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _digest(content: bytes | None) -> str:
    """SHA-256; empty where there is no file."""
    return "" if content is None else hashlib.sha256(content).hexdigest()
