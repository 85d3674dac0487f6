"""Guesses what was meant by a name that is not there, within a bound of work."""

from collections.abc import Iterable
from typing import Final

from explainer.model.nearest import did_you_mean

MOST_COMPARISONS: Final = 100_000
"""With this many, guessing takes about a second. A file that cannot be read would else cost minutes: all its names are
missing, and each would be compared with every name that is known."""


class Guesses:
    """Hints at the closest of some known names; after so many comparisons there are no hints any more."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = tuple(known)
        self._hints: dict[str, str] = {}
        self._left = MOST_COMPARISONS

    def hint(self, name: str) -> str:
        """`did you mean “moon”?`, or nothing where no known name is close or the bound is reached."""
        if name not in self._hints:
            self._hints[name] = (did_you_mean(name, self._known) or self._part(name)) if self._left > 0 else ""
            self._left -= len(self._known)
        return self._hints[name]

    def _part(self, name: str) -> str:
        """The one known name of which this is a part: `ash` of `bo-ash`."""
        parts = set(name.split("-"))
        whole = [each for each in self._known if parts.issubset(each.split("-"))]
        return f"did you mean “{whole[0]}”?" if len(whole) == 1 else ""
