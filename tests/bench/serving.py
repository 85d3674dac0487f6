"""Times previews from saving a changed fact to the page that shows it, and looks whether many rebuilds cost more and more."""

import os
import re
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.bench.measure import MEBIBYTE, Failed

ONE_FACT_BARS = {1_000: 0.10, 10_000: 0.06}
REAL_BAR, RELOAD_BARS = 1.5, {1_000: 2.5}
GROWTH_BAR = 1.1
REBUILDS = 200
PATIENCE_SECONDS = 600.0
_CLAIM = re.compile(r"^(?P<name>[a-z][a-z0-9-]*):\n  text: (?=[A-Z][a-z])", re.MULTILINE)


@dataclass
class Serving:
    """What was measured of one project; times in seconds, from saving to seeing."""

    size: int = 0
    mkdocs: list[float] = field(default_factory=list)
    ours: list[float] = field(default_factory=list)
    grown: tuple[float, float] | None = None
    """By how much memory and time are larger at the end of many rebuilds than after the first of them."""


def measure(project: Path, rounds: int, size: int = 0) -> Serving:
    """Times a project with a made-up or a real story. It is changed meanwhile and is then as it was."""
    measured = Serving(size)
    edited = Edited(project)
    try:
        if size != 10_000:
            with _served(["mkdocs", "serve", "--dev-addr", "127.0.0.1:{}"], project, edited) as server:
                measured.mkdocs = [server.seconds() for _ in range(rounds + 1)][1:]
        with _served(["explainer", "serve", "--port", "{}"], project, edited) as server:
            measured.ours = [server.seconds() for _ in range(rounds + 1)][1:]
            if size == 1_000:
                measured.grown = _growth(server)
    finally:
        edited.restore()
    return measured


def copy_of(root: Path, folder: Path) -> Path:
    """The story of a repository with its history, to be changed at will."""
    subprocess.run(["git", "clone", "--quiet", str(root), str(folder)], check=True)
    return folder


class Edited:
    """A claim whose text is changed."""

    def __init__(self, project: Path) -> None:
        self._file, match = next(
            (file, found)
            for file in sorted(project.glob("data/claims/**/*.yml"))
            if (found := _CLAIM.search(file.read_text(encoding="utf-8")))
        )
        self._text = self._file.read_text(encoding="utf-8")
        self._at = match.end()
        self.address = f"claims/{match['name']}/"

    def save(self, word: str) -> None:
        self._file.write_text(f"{self._text[: self._at]}{word} {self._text[self._at :]}", encoding="utf-8")

    def restore(self) -> None:
        self._file.write_text(self._text, encoding="utf-8")


class _Server:
    def __init__(self, process: "subprocess.Popen[bytes]", port: int, edited: Edited) -> None:
        self._process, self._edited = process, edited
        self._url = f"http://127.0.0.1:{port}/{edited.address}"
        self._number = 0
        self._wait_for("<h1")

    def seconds(self, pause: float = 1.2) -> float:
        """From saving a change to the page that shows it."""
        time.sleep(pause)  # so that a preview that looks twice a second has seen the state before
        self._number += 1
        began = time.perf_counter()
        self._edited.save(f"Mark{self._number}x")
        self._wait_for(f"Mark{self._number}x")
        return time.perf_counter() - began

    def memory(self) -> float:
        """What it has now, in MiB."""
        found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{self._process.pid}/status").read_text())
        return int(found[1]) * 1024 / MEBIBYTE if found else 0.0

    def processor(self) -> float:
        """Seconds of processor time that it has had."""
        found = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(found[11]) + int(found[12])) / os.sysconf("SC_CLK_TCK")

    def _wait_for(self, words: str) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while words not in self._page():
            if time.monotonic() > end or self._process.poll() is not None:
                raise Failed(f"{self._url} never showed “{words}”")
            time.sleep(0.01)

    def _page(self) -> str:
        try:
            with urlopen(self._url, timeout=PATIENCE_SECONDS) as answer:
                return str(answer.read().decode())
        except (URLError, ConnectionError):
            return ""


@contextmanager
def _served(command: list[str], project: Path, edited: Edited) -> Iterator[_Server]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    settings = project / "mkdocs.yml"
    before = settings.read_text(encoding="utf-8")
    settings.write_text(re.sub(r"^site_url:.*\n", "", before, flags=re.MULTILINE), encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", *(word.format(port) for word in command)],
        cwd=project,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    try:
        yield _Server(process, port, edited)
    finally:
        process.terminate()
        process.wait()
        settings.write_text(before, encoding="utf-8")


def _growth(server: _Server) -> tuple[float, float]:
    """Memory and processor time of the last rebuilds to those of earlier ones."""
    times, memory = [], []
    for _ in range(REBUILDS):
        before = server.processor()
        server.seconds(pause=0.0)
        times.append(server.processor() - before)
        memory.append(server.memory())
    quarter = REBUILDS // 4
    return (
        statistics.median(memory[-quarter:]) / statistics.median(memory[quarter : 2 * quarter]),
        sum(times[-quarter:]) / sum(times[quarter : 2 * quarter]),
    )
