"""Files already read, by their path and content, so that a file that did not change is not read again."""

import hashlib
from collections.abc import Callable
from typing import Any, Final, TypeAlias, TypeVar

Read = TypeVar("Read")

Key: TypeAlias = tuple[str, str, str]
"""As what a file was read, its path, and SHA-256 of its bytes."""

LARGEST: Final = 100_000_000
"""How many bytes of files are remembered at most."""


class ParsedFiles:
    """What files hold, by path and SHA-256 of their bytes; forgets what was longest unused when it grows too large."""

    def __init__(self, largest: int = LARGEST) -> None:
        self._largest = largest
        self._size = 0
        self._read: dict[Key, tuple[int, Any]] = {}

    def __len__(self) -> int:
        return len(self._read)

    def get(self, key: Key, size: int, read: Callable[[], Read]) -> Read:
        """What the file of that key and of that many bytes holds: as remembered, else as `read` gives it."""
        known = self._read.pop(key, None)
        if known is None:
            known = (size, read())
            self._size += size
        self._read[key] = known
        while self._size > self._largest:
            self._size -= self._read.pop(next(iter(self._read)))[0]
        result: Read = known[1]
        return result


def digest_of(content: bytes) -> str:
    """SHA-256 of the bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
