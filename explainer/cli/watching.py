"""Looks again whenever a file of the facts or chapters, or the settings, have changed."""

import gc
import hashlib
import time
from collections.abc import Callable, Iterator
from typing import Final

from explainer.cli.settings import SETTINGS
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
    settings = project.root / SETTINGS
    contents = {**read_files(project).contents, SETTINGS: settings.read_bytes() if settings.is_file() else b""}
    for path, content in contents.items():
        digest.update(f"{path}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()
