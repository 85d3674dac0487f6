"""The fields of one entry of the ledger, each taken once and of its own type."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from explainer.load.wording import shortened

_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
LONGEST: Final = 400


class NotAnEntry(ValueError):
    """A line of the ledger that no tool of ours can have written."""


class Fields:
    """What one entry holds. Whatever is missing or of another type raises NotAnEntry, with its name."""

    def __init__(self, value: Mapping[str, object]) -> None:
        self._left = dict(value)

    def any(self, name: str) -> object:
        """The value of any type."""
        if name not in self._left:
            raise NotAnEntry(f"the entry has no “{name}”")
        return self._left.pop(name)

    def text(self, name: str) -> str:
        """A text that is not empty."""
        value = self.any(name)
        if not isinstance(value, str) or not value.strip() or len(value) > LONGEST:
            raise NotAnEntry(f"“{name}” is no text: “{shortened(str(value))}”")
        return value

    def holds(self, name: str, value: str) -> bool:
        """Whether the value is that word; then it is taken."""
        if self._left.get(name) != value:
            return False
        del self._left[name]
        return True

    def number(self, name: str) -> int:
        """A whole number, 0 or more."""
        value = self.any(name)
        if type(value) is not int or value < 0:  # a truth value is an int to Python
            raise NotAnEntry(f"“{name}” is no whole number: “{shortened(str(value))}”")
        return value

    def day(self, name: str) -> date:
        """A day, `2026-11-21`."""
        value = self.any(name)
        try:
            if isinstance(value, str) and _DAY.fullmatch(value):
                return date.fromisoformat(value)
        except ValueError:
            pass
        raise NotAnEntry(f"“{name}” is no day: “{shortened(str(value))}”")

    def digest(self, name: str, *, may_be_empty: bool = False) -> str:
        """A SHA-256 in hexadecimal digits."""
        value = self.any(name)
        if isinstance(value, str) and (_SHA256.fullmatch(value) or (may_be_empty and not value)):
            return value
        raise NotAnEntry(f"“{name}” is no SHA-256: “{shortened(str(value))}”")

    def choice(self, name: str, allowed: tuple[str, ...]) -> str:
        """One of a few words."""
        value = self.any(name)
        if isinstance(value, str) and value in allowed:
            return value
        raise NotAnEntry(f"“{name}” is none of {', '.join(allowed)}: “{shortened(str(value))}”")

    def rest(self) -> Mapping[str, object]:
        """Everything that was not taken yet."""
        rest, self._left = self._left, {}
        return {name: rest[name] for name in sorted(rest)}

    def end(self) -> None:
        """Nothing may be left."""
        if self._left:
            raise NotAnEntry(f"the entry has an unknown “{shortened(min(self._left))}”")
