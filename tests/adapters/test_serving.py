"""How `explainer serve` begins, looks for changes and ends; a whole session is in `tests/cli/test_serve.py`."""

import gc
import signal
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from explainer.adapters.mkdocs import serving
from tests.adapters.hosting import write_project


class Ended(Exception):
    """The session is over."""


class Kept:
    """Brings nothing up to date, and does something else the while."""

    def __init__(self, place: Path, *work: Callable[[], object]) -> None:
        self.places, self.work, self.times = [place], list(work), 0
        self.steps: list[Callable[[], object]] = []

    def go_on(self) -> bool:
        if self.steps:
            self.steps.pop(0)()
            return True
        return False

    def bring_up_to_date(self) -> None:
        self.times += 1
        if not self.work:
            raise Ended
        self.work.pop(0)()


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    handler, level = signal.getsignal(signal.SIGTERM), serving.log.level
    yield
    gc.enable()
    serving.log.setLevel(level)
    signal.signal(signal.SIGTERM, handler)


def keep_up(*work: Callable[[], object], place: Path) -> int:
    """How often the site was brought up to date."""
    kept: Any = Kept(place, *work)
    with pytest.raises(Ended):
        serving._keep_up(kept, "http://127.0.0.1:8000/", in_browser=False)
    return int(kept.times)


def test_what_is_saved_while_the_site_is_built_is_built_next(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    assert keep_up(lambda: file.write_text("a"), lambda: file.write_text("ab"), file.unlink, place=tmp_path) == 4


def test_what_is_saved_comes_before_what_nobody_waits_for(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    kept: Any = Kept(tmp_path, lambda: None, lambda: left.extend(kept.steps))
    left: list[Callable[[], object]] = []
    kept.steps = [lambda: None, lambda: file.write_text("a"), file.unlink]
    with pytest.raises(Ended):
        serving._keep_up(kept, "http://127.0.0.1:8000/", in_browser=False)
    assert left == [file.unlink]


def test_garbage_is_looked_for_once_when_nothing_happens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []
    pauses: list[float] = []

    def sleep(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) in (4, 5):
            (tmp_path / f"{len(pauses)}.yml").touch()

    monkeypatch.setattr(serving, "_IDLE", 0.0)
    monkeypatch.setattr(gc, "collect", lambda: seen.append(gc.isenabled()))
    monkeypatch.setattr(time, "sleep", sleep)
    assert keep_up(lambda: None, place=tmp_path) == 2
    assert seen == [False]


def test_files_saved_one_after_the_other_are_built_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.yml"
    pauses: list[float] = []

    def sleep(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) < 4:
            file.write_text("a" * len(pauses))

    monkeypatch.setattr(time, "sleep", sleep)
    kept: Any = Kept(tmp_path)
    serving._wait_until_settled(kept)
    assert len(pauses) == 4


def test_a_busy_port_is_said_in_one_line(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    write_project(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert serving.main(["--root", str(tmp_path), "--port", str(port)]) == 2
    assert caplog.messages == [f"port {port} cannot be used (Address already in use); name another with --port"]


def test_faulty_settings_are_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    write_project(tmp_path, plugins=["no-such-plugin"])
    assert serving.main(["--root", str(tmp_path), "--port", "0"]) == 2
    assert caplog.messages[0] == "Config value 'plugins': The \"no-such-plugin\" plugin is not installed"
