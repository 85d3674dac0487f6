"""Runs a command in a process of its own, and says how long it took and how much memory it had."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True)
class Run:
    """One run of a command."""

    seconds: float
    processor: float
    """Seconds of processor time, which a busy machine changes less."""
    peak: float
    """The most memory it had, in MiB."""


class Failed(Exception):
    """A command that did not end well; the message holds the end of what it said."""


def keep_bytecode(folder: Path) -> None:
    """Lets every later run keep compiled modules in `folder`, as installed programs have theirs beside them."""
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def run(arguments: Sequence[str], folder: Path, *, accepted: tuple[int, ...] = (0,)) -> Run:
    """Runs a module of this Python in `folder`. Raises `Failed`."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    with tempfile.TemporaryFile() as said:
        started = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", *arguments], cwd=folder, stdout=said, stderr=subprocess.STDOUT, env=environment
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        text = said.read().decode(errors="replace")
        if process.returncode not in accepted or "Traceback" in text:
            raise Failed(f"{' '.join(arguments)}: exit {process.returncode}\n{text[-3000:]}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / MEBIBYTE)


def fast_folder() -> Path | None:
    """A folder in memory, where writing thousands of files costs next to nothing; None where there is none."""
    memory = Path("/dev/shm")
    return memory if memory.is_dir() and os.access(memory, os.W_OK) else None
