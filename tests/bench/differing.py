"""Times `explainer diff` of a made-up story with a few changed facts: the base seen for the first time, and seen before."""

import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.measure import Run, run
from tests.bench.story import Story, write_story

COLD_BARS = {10_000: 20.0}
KEPT_BARS = {10_000: 6.0}


@dataclass
class Differing:
    """What was measured at one size, in rounds."""

    size: int
    cold: list[Run] = field(default_factory=list)
    kept: list[Run] = field(default_factory=list)


def measure(size: int, folder: Path, rounds: int) -> Differing:
    """Commits a story, changes three facts of one file, and compares with the commit."""
    project = folder / "differing"
    project.mkdir(parents=True)
    write_story(Story(size), project)
    _git(project, "init", "-q")
    _git(project, "add", "-A")
    _git(project, "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "commit", "-q", "-m", "x")
    file = _first_with(project, "harbour")
    file.write_text(file.read_text(encoding="utf-8").replace("harbour", "haven", 3), encoding="utf-8")
    measured = Differing(size)
    for _ in range(rounds):
        shutil.rmtree(project / ".cache", ignore_errors=True)
        for runs in (measured.cold, measured.kept):
            runs.append(run(["explainer", "diff", "HEAD", "--root", str(project), "--output", str(folder / "report")], project))
            assert "Facts (3 changed)" in (folder / "report").read_text(encoding="utf-8")
    shutil.rmtree(project)
    return measured


def _first_with(project: Path, word: str) -> Path:
    files = sorted(project.glob("data/claims/*.yml"))
    return next(file for file in files if word in file.read_text(encoding="utf-8"))


def _git(project: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=project, check=True)
