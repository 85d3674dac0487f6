"""`explainer serve` as an editor has it through a session: facts change, break, vanish and come."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from click.testing import CliRunner

from explainer.cli import main
from tests.files import EXAMPLE

PATIENCE_SECONDS = 60.0
PANEL = "The facts have errors"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLE, tmp_path / "project")
    return tmp_path / "project"


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def server(project: Path) -> Iterator[Callable[[str], str]]:
    """Gives pages by their address; nothing where there is none."""
    port = free_port()
    command = [sys.executable, "-m", "explainer", "serve", "--root", str(project), "--port", str(port)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)

    def page(address: str) -> str:
        assert process.poll() is None, "the server has ended"
        try:
            with urlopen(f"http://127.0.0.1:{port}/lamp/{address}", timeout=PATIENCE_SECONDS) as answer:
                return str(answer.read().decode())
        except URLError:
            return ""

    yield page
    process.send_signal(signal.SIGTERM)
    assert process.wait(PATIENCE_SECONDS) == 0


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not true():
        assert time.monotonic() < end, "not in time"
        time.sleep(0.1)


def test_a_session(project: Path, server: Callable[[str], str]) -> None:
    terms = project / "data" / "terms.yml"
    good = terms.read_text(encoding="utf-8")
    quay = "\nquay:\n  title: Quay\n  text: {}\n"
    until(lambda: "<h1" in server("glossary/"))
    assert PANEL not in server("glossary/")
    assert "EventSource" in server("glossary/")

    terms.write_text(good + quay.format("Where boats lie."), encoding="utf-8")
    until(lambda: "Where boats lie." in server("glossary/"))

    terms.write_text(f"{good}\nquay:\n  titel: Quay\n  text: [\n", encoding="utf-8")
    until(lambda: PANEL in server("glossary/") and PANEL in server(""))
    assert "data/terms.yml:" in server("glossary/")
    assert "Where boats lie." in server("glossary/")

    terms.write_text(good + quay.format("Where boats were."), encoding="utf-8")
    until(lambda: "Where boats were." in server("glossary/"))
    assert PANEL not in server("glossary/")

    (project / "data").rename(project / "elsewhere")
    until(lambda: PANEL in server("glossary/"))
    assert "Where boats were." in server("glossary/")
    (project / "elsewhere").rename(project / "data")
    until(lambda: PANEL not in server("glossary/"))

    ferry = "ferry:\n  name: The new ferry\n  type: organisation\n  summary: It crosses.\n"
    (project / "data" / "entities" / "ferry.yml").write_text(ferry, encoding="utf-8")
    until(lambda: "The new ferry" in server("entities/ferry/"))
    assert "The new ferry" in server("search/search_index.json")
    (project / "data" / "entities" / "ferry.yml").unlink()
    until(lambda: not server("entities/ferry/"))

    night = project / "docs" / "night.md"
    night.write_text(night.read_text(encoding="utf-8") + "\nIt was dark.[^own]\n", encoding="utf-8")
    until(lambda: "It was dark." in server("night/"))


def test_a_folder_without_settings_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    result = CliRunner().invoke(main, ["serve", "--root", str(tmp_path)])
    assert result.exit_code == 2
    assert "there is no mkdocs.yml in" in result.output


def test_a_port_that_is_taken_is_refused(project: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "explainer", "serve", "--root", str(project), "--port", str(port)]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert f"port {port} cannot be used" in ended.stderr
