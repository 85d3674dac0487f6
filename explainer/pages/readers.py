"""Who read what: looked up by what was read, without reading the rest; what is read later is added."""

import json
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Final

from explainer.pages.reads import Read

_TAB: Final = b"\t"
_LINE: Final = b"\n"
_MANY_BYTES: Final = 240
"""How many bytes of lines there must be for each thing that was added, for it to be left beside them."""


class Readers:
    """By what was read, the names of what read it.

    Most of it is sorted lines as they lay in a file, each of something that was read, a tab, and names parted by blanks; what
    was added since stands beside them. A name that means nothing any more may stay: who asks knows which do.
    """

    def __init__(self, lines: bytes = b"", more: Mapping[bytes, Sequence[str]] | None = None) -> None:
        self.lines = lines
        self._more: dict[bytes, list[str]] = {key: list(names) for key, names in (more or {}).items()}

    @property
    def more(self) -> Mapping[bytes, Sequence[str]]:
        """What was added to the lines."""
        return self._more

    def add(self, made_of: Mapping[str, Iterable[Read]]) -> None:
        """By name, what else was read by whom."""
        for read, names in _turned(made_of).items():
            self._more.setdefault(key_of(read), []).extend(names)

    def tidied(self, living: Container[str]) -> "Readers":
        """The same for names that mean something, with everything in lines; or just this, while little was added."""
        if len(self._more) * _MANY_BYTES <= len(self.lines):
            return self
        found = {key: names.decode().split() for key, _, names in (line.partition(_TAB) for line in self.lines.split(_LINE))}
        for key, names in self._more.items():
            found.setdefault(key, []).extend(names)
        left = {key: [name for name in names if name in living] for key, names in found.items()}
        return Readers(_joined({key: names for key, names in left.items() if names}))

    def of(self, reads: Iterable[Read]) -> dict[str, set[Read]]:
        """By name of what read any of these, which of them."""
        found: dict[str, set[Read]] = {}
        for read in reads:
            key = key_of(read)
            for name in (*self._in_lines(key).split(), *self._more.get(key, ())):
                found.setdefault(name, set()).add(read)
        return found

    def _in_lines(self, key: bytes) -> str:
        """The names in the line of that key, found by halving; most lines are never looked at."""
        lines, begun = self.lines, key + _TAB
        low, high = 0, len(lines)
        while low < high:
            start = lines.rfind(_LINE, low, (low + high) // 2) + 1 or low
            end = lines.find(_LINE, start)
            end = len(lines) if end < 0 else end
            if lines.startswith(begun, start):
                return lines[start + len(begun) : end].decode()
            if lines[start : lines.find(_TAB, start) + 1] < begun:
                low = end + 1
            else:
                high = start
        return ""


def lines_of(made_of: Mapping[str, Iterable[Read]]) -> bytes:
    """The lines for what was read by whom, by name."""
    return _joined({key_of(read): names for read, names in _turned(made_of).items()})


def _turned(made_of: Mapping[str, Iterable[Read]]) -> dict[Read, list[str]]:
    found: dict[Read, list[str]] = {}
    for name, reads in made_of.items():
        for read in reads:
            found.setdefault(read, []).append(name)
    return found


def _joined(readers: Mapping[bytes, Sequence[str]]) -> bytes:
    return _LINE.join(sorted(b"%b\t%b" % (key, " ".join(names).encode()) for key, names in readers.items()))


def key_of(read: Read) -> bytes:
    """A read in ASCII on one line and without tabs."""
    return json.dumps(read).encode()
