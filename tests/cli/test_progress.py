"""What is said on a terminal while something takes long."""

import io
import sys
import threading

import pytest

from explainer.cli import progress
from explainer.cli.progress import Terminal


class Screen(io.StringIO):
    """Takes what is written to standard error; knows when a stage has been shown."""

    def __init__(self, *, is_terminal: bool) -> None:
        super().__init__()
        self._is_terminal = is_terminal
        self.was_written = threading.Event()

    def isatty(self) -> bool:
        return self._is_terminal

    def write(self, text: str) -> int:
        written = super().write(text)
        self.was_written.set()
        return written


def screen(monkeypatch: pytest.MonkeyPatch, *, is_terminal: bool, patience: float) -> Screen:
    found = Screen(is_terminal=is_terminal)
    monkeypatch.setattr(sys, "stderr", found)
    monkeypatch.setattr(progress, "TICK_SECONDS", 0.001)
    monkeypatch.setattr(progress, "PATIENCE_SECONDS", patience)
    return found


def test_a_stage_that_takes_long_is_shown_and_then_cleared(monkeypatch: pytest.MonkeyPatch) -> None:
    found = screen(monkeypatch, is_terminal=True, patience=0)
    with Terminal() as told:
        told("linking")
        found.was_written.clear()
        assert found.was_written.wait(30)
    assert "linking … 0 s" in found.getvalue()
    assert found.getvalue().endswith("\r\x1b[K")


@pytest.mark.parametrize(("is_terminal", "patience"), [(False, 0), (True, 600)])
def test_nothing_is_shown_elsewhere_or_of_what_is_quick(
    monkeypatch: pytest.MonkeyPatch, is_terminal: bool, patience: float
) -> None:
    found = screen(monkeypatch, is_terminal=is_terminal, patience=patience)
    with Terminal() as told:
        told("linking")
    assert found.getvalue() == ""


def test_two_seconds_are_long() -> None:
    assert progress.PATIENCE_SECONDS == 2
