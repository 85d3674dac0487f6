"""Files already read, by their path and content, so that a file that did not change is not read again."""

import hashlib
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias, TypeVar

from explainer.load.packed import PackedFiles

Read = TypeVar("Read")

Key: TypeAlias = tuple[str, str, str]
"""As what a file was read, its path, and SHA-256 of its bytes."""

LARGEST: Final = 100_000_000
"""How many bytes of files are remembered at most."""
VERSIONS: Final = 4
"""How many states of one file are remembered at most: a preview sees a new one with every save, and what was read of a file
takes ten times its bytes."""


class ParsedFiles:
    """What files hold, by path and SHA-256 of their bytes; forgets what was longest unused of a file of which it has seen
    many states, and of all files when it grows too large."""

    def __init__(self, largest: int = LARGEST) -> None:
        self._largest = largest
        self._size = 0
        self._read: dict[Key, tuple[int, Any]] = {}
        self.packed: PackedFiles | None = None
        """What another process read of the same files."""
        self._states: dict[tuple[str, str], list[Key]] = {}
        """By file, what is remembered of it; what was used last stands last."""

    def held(self) -> Iterator[tuple[Key, object]]:
        """What is remembered."""
        return ((key, read) for key, (_, read) in self._read.items())

    def __len__(self) -> int:
        return len(self._read)

    def get(self, key: Key, size: int, read: Callable[[], Read]) -> Read:
        """What the file of that key and of that many bytes holds: as remembered, else as `read` gives it."""
        known = self._read.pop(key, None)
        if known is None:
            known = (size, read())
            self._size += size
        self._read[key] = known
        states = self._states.setdefault(key[:2], [])
        if key in states:
            states.remove(key)
        states.append(key)
        if len(states) > VERSIONS:
            self._forget(states[0])
        while self._size > self._largest:
            self._forget(next(iter(self._read)))
        result: Read = known[1]
        return result

    def _forget(self, key: Key) -> None:
        self._size -= self._read.pop(key)[0]
        self._states[key[:2]].remove(key)
        if not self._states[key[:2]]:
            del self._states[key[:2]]


def digest_of(content: bytes) -> str:
    """SHA-256 of the bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
