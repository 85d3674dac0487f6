"""Has `mkdocs serve` notice that the folder of facts went or came: MkDocs forgets a folder once it is deleted."""

import threading
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from mkdocs.livereload import LiveReloadServer

_PAUSE: Final = 0.3


class Returning:
    """Looks for the folder of the facts beside MkDocs. When it is gone the site is built anew, which tells the editor; when
    there is one again it is watched again, and the site built."""

    def __init__(self, server: LiveReloadServer, facts: Path) -> None:
        self._server = server
        self._facts = facts
        self._folder = TemporaryDirectory(prefix="explainer-")
        self._bell = Path(self._folder.name) / "facts"
        self._bell.touch()
        self._seen = _number(facts)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def begin(self) -> None:
        """Looks from now on."""
        self._server.watch(str(self._bell))  # a file of ours that MkDocs watches: to write to it is to have the site built
        self._thread.start()

    def end(self) -> None:
        """Looks no more."""
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join()
        self._folder.cleanup()

    def _look(self) -> None:
        is_watched = self._seen is not None
        while not self._ended.wait(_PAUSE):
            now = _number(self._facts)
            if now == self._seen:
                continue
            self._seen = now
            if now is not None:
                if is_watched:
                    self._server.unwatch(str(self._facts))
                self._server.watch(str(self._facts))
                is_watched = True
            self._bell.write_text(str(now))


def _number(folder: Path) -> int | None:
    """What tells a folder from another of the same name; None where there is none."""
    return folder.stat().st_ino if folder.is_dir() else None
