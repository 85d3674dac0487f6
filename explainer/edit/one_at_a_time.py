"""Lets one process at a time write into a project; the lock goes with the process, however that ends."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform != "win32":  # which has no such locks: there, a change that crosses another is noticed by its files
    import fcntl


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Waits until no other process holds the folder, and holds it. Raises OSError where it cannot be made or opened."""
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        yield
        return
    held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)
