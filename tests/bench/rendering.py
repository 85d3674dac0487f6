"""Times `explainer render` of one changed fact into a folder that it wrote before: in a new process, and in one that waits."""

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from tests.bench.measure import Failed, Run, run
from tests.bench.serving import Edited


@dataclass
class Rendering:
    """What was measured of one project."""

    anew: list[Run] = field(default_factory=list)
    """Processes that were started after the change."""
    waiting: list[float] = field(default_factory=list)
    """With `--watch`, seconds from saving the change to the last file that is written."""


def measure(project: Path, folder: Path, rounds: int) -> Rendering:
    """Times a project with a made-up story. It is changed meanwhile and is then as it was."""
    measured, edited, out = Rendering(), Edited(project), folder / "rendered"
    command = ["explainer", "render", "--root", str(project), str(out)]
    try:
        run(command, project)
        for number in range(rounds):
            edited.save(f"Render{number}x")
            measured.anew.append(run(command, project))
        measured.waiting = _waiting([*command, "--watch"], project, edited, rounds)
        _compare(out, project, command)
    finally:
        edited.restore()
    return measured


def _waiting(command: list[str], project: Path, edited: Edited, rounds: int) -> list[float]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    process = subprocess.Popen(
        [sys.executable, "-m", *command], cwd=project, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    )
    assert process.stdout
    found = []
    try:
        _wait_for_line(process.stdout)
        for number in range(rounds + 1):
            time.sleep(0.9)  # so that it has looked at the state before
            began = time.perf_counter()
            edited.save(f"Watch{number}x")
            _wait_for_line(process.stdout)
            found.append(time.perf_counter() - began)
    finally:
        process.terminate()
        process.wait()
    return found[1:]


def _wait_for_line(said: IO[bytes]) -> None:
    """Waits until it says how many files it wrote, which it says last."""
    if b" written, " not in said.readline():
        raise Failed("explainer render --watch ended")


def _compare(out: Path, project: Path, command: list[str]) -> None:
    """Looks whether the folder is as one that is rendered for the first time."""
    found = {file: file.read_bytes() for file in sorted(out.rglob("*")) if file.is_file()}
    shutil.rmtree(out)
    run(command, project)
    if found != {file: file.read_bytes() for file in sorted(out.rglob("*")) if file.is_file()}:
        raise Failed("a folder rendered again is another than one rendered for the first time")
    shutil.rmtree(out)
