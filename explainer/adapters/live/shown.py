"""What browsers are shown: a folder with a site, a notice above its pages, and a number that is another after each change."""

import threading
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from posixpath import normpath

from explainer.adapters.live.inserting import with_notice
from explainer.adapters.live.writing import write_some


class Shown:
    """Read by the threads of a server while one other thread changes it. Nobody sees half a change."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._folder: Path | None = None
        self._notice = ""
        self._later: frozenset[str] = frozenset()
        self._version = time.time_ns() // 1_000_000  # so that pages of an earlier server are loaded anew

    def show(self, folder: Path, notice: str = "") -> None:
        """Shows the site in another folder."""
        with self._changed:
            self._folder, self._later = folder, frozenset()
            self._bump(notice)

    def notify(self, notice: str) -> None:
        """Shows the same site with this notice; empty for none."""
        with self._changed:
            if notice != self._notice:
                self._bump(notice)

    def change(self, files: Mapping[str, bytes], removed: Iterable[str], later: frozenset[str]) -> None:
        """Writes some pages of the site and takes others away. Who asks for a file in `later` waits for `finish`."""
        with self._changed:
            gone = list(removed)
            self._write(files, gone)
            self._later = later
            if files or gone or self._notice:
                self._bump("")

    def finish(self, files: Mapping[str, bytes]) -> None:
        """Writes the files that were left for later."""
        with self._changed:
            self._write(files, ())
            self._later = frozenset()
            self._changed.notify_all()

    def read(self, path: str, patience: float = 60.0) -> tuple[bytes, int] | None:
        """The file of that path in the site, pages with the notice; and the number of the change that it shows. None where
        there is none."""
        path = normpath(f"/{path}").lstrip("/")
        with self._changed:
            self._changed.wait_for(lambda: self._folder is not None and path not in self._later, patience)
            file = self._folder / path if self._folder else None
            if file is None or "\0" in path or not file.is_file():
                return None
            content = file.read_bytes()
            if self._notice and path.endswith(".html"):
                content = with_notice(content, self._notice)
            return content, self._version

    def is_folder(self, path: str) -> bool:
        """Whether there is a page at that path, when it is given a closing slash."""
        with self._changed:
            return self._folder is not None and (self._folder / normpath(f"/{path}").lstrip("/") / "index.html").is_file()

    def newer(self, version: int, patience: float) -> int:
        """The number of the last change, as soon as it is another; or after some seconds as it is."""
        with self._changed:
            self._changed.wait_for(lambda: self._version != version, patience)
            return self._version

    def _write(self, files: Mapping[str, bytes], removed: Iterable[str]) -> None:
        if self._folder is not None:
            write_some(self._folder, files, removed)

    def _bump(self, notice: str) -> None:
        self._notice = notice
        self._version += 1
        self._changed.notify_all()
