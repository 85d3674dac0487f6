"""Looks again whenever a file of the facts or chapters has changed."""

import gc
import hashlib
import time
from collections.abc import Callable, Iterator
from typing import Final

from explainer.load import read_files
from explainer.model.site import Project

PAUSE_SECONDS: Final = 0.4


def states(project: Project, pause: Callable[[float], None] = time.sleep) -> Iterator[str]:
    """The digest of everything that is read, at first and then each time that it has become another. Never ends."""
    gc.enable()  # commands run without it, for they end soon
    last = ""
    while True:
        now = _digest(project)
        if now != last:
            last = now
            yield now
        pause(PAUSE_SECONDS)


def _digest(project: Project) -> str:
    digest = hashlib.sha256()
    for path, content in read_files(project).contents.items():
        digest.update(f"{path}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()
