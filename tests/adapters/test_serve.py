"""`mkdocs serve` as editors have it: it goes on when the facts are broken, and shows them as they are when mended."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

EXAMPLE = Path(__file__).parent.parent / "example"
PATIENCE_SECONDS = 60.0
PANEL = "The facts have errors"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLE, tmp_path / "project")
    return tmp_path / "project"


@pytest.fixture
def server(project: Path) -> Iterator[Callable[[str], str]]:
    """Starts when first asked for a page; gives pages by their address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", place]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    started: list[subprocess.Popen[bytes]] = []

    def page(address: str) -> str:
        if not started:
            started.append(
                subprocess.Popen(command, cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
            )
        assert started[0].poll() is None, "the server has ended"
        try:
            with urlopen(f"http://{place}/lamp/{address}", timeout=PATIENCE_SECONDS) as answer:
                return str(answer.read().decode())
        except URLError:
            return ""

    yield page
    for process in started:
        process.terminate()
        process.wait()


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not true():
        assert time.monotonic() < end, "not in time"
        time.sleep(0.2)


def test_a_preview_outlives_broken_facts(project: Path, server: Callable[[str], str]) -> None:
    terms = project / "data" / "terms.yml"
    good = terms.read_text(encoding="utf-8")
    until(lambda: "<h1" in server(""))
    assert PANEL not in server("")
    terms.write_text(f"{good}\nquay:\n  titel: Quay\n  text: [\n", encoding="utf-8")
    until(lambda: PANEL in server("") and PANEL in server("glossary/"))
    assert "data/terms.yml:" in server("glossary/")
    assert "Quay" not in server("glossary/").partition("<h1")[2]
    terms.write_text(f"{good}\nquay:\n  title: Quay\n  text: Where boats lie.\n", encoding="utf-8")
    until(lambda: "Where boats lie." in server("glossary/"))
    until(lambda: "Where boats lie." in (project / ".cache" / "schema" / "terms.json").read_text(encoding="utf-8"))
    assert PANEL not in server("")


def test_a_preview_begins_with_broken_facts(project: Path, server: Callable[[str], str]) -> None:
    terms = project / "data" / "terms.yml"
    good = terms.read_text(encoding="utf-8")
    terms.write_text("quay: [", encoding="utf-8")
    until(lambda: PANEL in server(""))
    assert "data/terms.yml:" in server("")
    terms.write_text(good, encoding="utf-8")
    until(lambda: PANEL not in server("") and "<h1" in server("glossary/"))


def test_a_preview_outlives_the_deletion_of_all_facts(project: Path, server: Callable[[str], str]) -> None:
    terms = project / "data" / "terms.yml"
    good = terms.read_text(encoding="utf-8")

    def saved(words: str) -> bool:
        text = f"{good}\nquay: {{title: Quay, text: {words}}}\n"
        if text != terms.read_text(encoding="utf-8"):
            terms.write_text(text, encoding="utf-8")
        return words in server("glossary/")

    until(lambda: "<h1" in server("glossary/"))
    (project / "data").rename(project / "elsewhere")
    until(lambda: PANEL in server("glossary/"))
    (project / "elsewhere").rename(project / "data")
    until(lambda: "<h1" in server("glossary/") and PANEL not in server("glossary/"))
    until(lambda: saved("Where boats were."))
