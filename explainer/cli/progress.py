"""Says what is being done once a command has taken two seconds, on a terminal only."""

import sys
import threading
import time
from types import TracebackType
from typing import Final

import click

PATIENCE_SECONDS: Final = 2.0
TICK_SECONDS: Final = 0.5


class Terminal:
    """Told of each stage as it begins, shows the one at hand on standard error after two seconds, and clears it."""

    def __init__(self) -> None:
        self._stage = ""
        self._started = time.monotonic()
        self._is_shown = False
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True) if sys.stderr.isatty() else None

    def __call__(self, stage: str) -> None:
        """Takes note of the stage that begins."""
        self._stage = stage

    def __enter__(self) -> "Terminal":
        if self._thread:
            self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._ended.set()
        if self._thread:
            self._thread.join()
        if self._is_shown:
            click.echo("\r\x1b[K", nl=False, err=True)

    def _watch(self) -> None:
        while not self._ended.wait(TICK_SECONDS):
            seconds = time.monotonic() - self._started
            if seconds >= PATIENCE_SECONDS:
                self._is_shown = True
                click.echo(f"\r\x1b[K{self._stage} … {seconds:.0f} s", nl=False, err=True)
