"""A new explainer, from the wheel as anybody would install it: made, tested and served in an empty folder."""

import os
import re
import socket
import subprocess
import sys
import time
import zipfile
from html import unescape
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
import yaml
from click.testing import CliRunner

from explainer.cli import main
from tests.files import ROOT

PATIENCE_SECONDS = 60
TITLE, QUESTION = 'The *bridge*: "open" & <shut> #1', "1. Is it {{title}} [or](x) _not_?"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=PATIENCE_SECONDS)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Where only the wheel's engine is found; the libraries are those that are installed here."""
    folder = tmp_path_factory.mktemp("installed")
    flags = ("--no-deps", "--no-index", "--no-compile", "--quiet", "--disable-pip-version-check")
    command = [sys.executable, "-m", "pip", "install", *flags, "--target", str(folder), str(wheel)]
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE_SECONDS)
    return {**os.environ, "PYTHONPATH": str(folder), "NO_MKDOCS_2_WARNING": "1", "MAKEFLAGS": ""}


@pytest.fixture(scope="module")
def project(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made by answering the four questions."""
    above = tmp_path_factory.mktemp("work")
    command = [sys.executable, "-m", "explainer", "init", "bridge"]
    answers = f"{TITLE}\n{QUESTION}\n\n\n"
    run = subprocess.run(
        command,
        cwd=above,
        env=environment,
        input=answers,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "files written. Now: cd bridge, make serve, and read README.md." in run.stdout
    return above / "bridge"


def test_the_wheel_holds_every_file_of_the_engine(wheel: Path) -> None:
    tracked = subprocess.run(["git", "ls-files", "explainer"], cwd=ROOT, check=True, capture_output=True, text=True)
    held = zipfile.ZipFile(wheel).namelist()
    assert [path for path in tracked.stdout.split() if path not in held] == []
    assert {"explainer/py.typed", "explainer/assets/start/mkdocs.yml", "explainer/assets/start/dot-gitignore"} <= set(held)


def test_its_own_make_test_works_at_once(project: Path, environment: dict[str, str]) -> None:
    command = ["make", "test", f"PYTHON={sys.executable}"]
    run = subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    front = (project / "site" / "index.html").read_text(encoding="utf-8")
    for words in (TITLE, QUESTION):
        assert words in unescape(re.sub(r"<[^>]+>", "", front.partition("<article")[2]))
    assert "No contact is set." in (project / "site" / "method" / "index.html").read_text(encoding="utf-8")


def test_its_own_make_serve_works_at_once(project: Path, environment: dict[str, str]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{free.getsockname()[1]}"
    command = ["make", "serve", f"PYTHON={sys.executable}", f"AT={place}"]
    server = subprocess.Popen(
        command, cwd=project, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        assert "Example Bridge" in _page(f"http://{place}/", server)
    finally:
        os.killpg(server.pid, 15)
        server.wait(PATIENCE_SECONDS)


def _page(address: str, server: "subprocess.Popen[bytes]") -> str:
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        assert server.poll() is None, "the server has ended"
        try:
            with urlopen(address, timeout=PATIENCE_SECONDS) as answer:
                return str(answer.read().decode())
        except URLError:
            time.sleep(0.1)
    raise AssertionError("not in time")


def test_the_engine_goes_with_it(project: Path, wheel: Path) -> None:
    assert f"\n./engine/{wheel.name}\n" in (project / "requirements.txt").read_text(encoding="utf-8")
    assert (project / "engine" / wheel.name).read_bytes() == wheel.read_bytes()


def test_answers_may_be_given_as_options(tmp_path: Path) -> None:
    words = ["--title", "Bridge", "--question", "Who?", "--contact", "desk@bridge.example", "--licence", "CC BY 4.0"]
    result = CliRunner().invoke(main, ["init", str(tmp_path / "new"), *words])
    assert result.exit_code == 0, result.output
    settings = yaml.safe_load((tmp_path / "new" / "mkdocs.yml").read_text(encoding="utf-8"))
    assert settings["plugins"][1] == {"explainer": {"contact": "mailto:desk@bridge.example", "licence": "CC BY 4.0"}}


@pytest.mark.parametrize(
    ("contact", "title", "message"),
    [
        ("javascript:x", "Bridge", "“javascript:x” is neither a mail nor a web address"),
        ("", "  ", "Invalid value for --title: it is empty"),
    ],
)
def test_answers_that_will_not_do(tmp_path: Path, contact: str, title: str, message: str) -> None:
    words = ["--title", title, "--question", "Who?", "--contact", contact, "--licence", ""]
    result = CliRunner().invoke(main, ["init", str(tmp_path / "new"), *words])
    assert (result.exit_code, (tmp_path / "new").exists()) == (2, False)
    assert message in result.output


def test_an_answer_that_will_not_do_is_asked_for_again(tmp_path: Path) -> None:
    typed = "  \nBridge\nWho?\ndesk at bridge\n desk@bridge.example \n\n"
    result = CliRunner().invoke(main, ["init", str(tmp_path / "new")], input=typed)
    assert result.exit_code == 0, result.output
    assert "Title of the site:   \nError: it is empty\nTitle of the site: Bridge\n" in result.output
    assert "Error: “desk at bridge” is neither a mail nor a web address\n" in result.output
    assert 'contact: "mailto:desk@bridge.example"\n' in (tmp_path / "new" / "mkdocs.yml").read_text(encoding="utf-8")


def test_what_to_do_next_is_said_for_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    words = ["--title", "Bridge", "--question", "Who?", "--contact", "", "--licence", ""]
    there = CliRunner().invoke(main, ["init", "there", *words]).output
    assert there.endswith("Now: cd there, make serve, and read README.md.\n")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert CliRunner().invoke(main, ["init", ".", *words]).output.endswith("Now: make serve, and read README.md.\n")


def test_a_folder_in_which_something_stands_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    words = ["--title", "Bridge", "--question", "Who?", "--contact", "", "--licence", ""]
    result = CliRunner().invoke(main, ["init", str(tmp_path), *words])
    assert result.exit_code == 2
    assert "is not an empty folder; nothing was written" in result.output
    assert [each.name for each in tmp_path.iterdir()] == ["mine.txt"]
    assert CliRunner().invoke(main, ["init", str(tmp_path)], input="Bridge\n").output == result.output  # before any question
