"""Text that notices when a template does more with it than print it, and so may treat one page unlike another."""

from collections.abc import Callable
from typing import Any, Final

_COMPARISONS: Final = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__contains__")
_LOOKS: Final = (*_COMPARISONS, "__hash__", "__len__", "__getitem__", "__iter__", "__mod__")
_METHODS: Final = tuple(name for name in dir(str) if not name.startswith("_"))
_EXPECTED: Final = "<h1"
"""Themes look for it in the article, and pages of one class are alike in it."""


class Compared(str):
    """Notices comparisons only: for addresses, which the host itself takes apart to make links relative."""

    name: str
    """What a template calls it: `page.url`."""
    asked: set[str]
    """Takes the name when it was looked into."""

    def __bool__(self) -> bool:
        return True  # pages of one class are alike in what they have; asking whether it is there is no look into it


class Watched(Compared):
    """Notices everything but being printed."""


def watched(text: str, name: str, asked: set[str], kind: type[Compared] = Watched) -> Compared:
    """The text, watched: looking into it puts `name` into `asked`."""
    made = kind(text)
    made.name = name
    made.asked = asked
    return made


def _noticing(name: str) -> Callable[..., Any]:
    plain: Callable[..., Any] = getattr(str, name)

    def noticing(self: Compared, *args: object, **options: object) -> object:
        if (name, args) != ("__contains__", (_EXPECTED,)):
            self.asked.add(self.name)
        return plain(self, *args, **options)

    return noticing


for _kind, _names in ((Compared, _COMPARISONS), (Watched, (*_LOOKS, *_METHODS))):
    for _name in _names:
        setattr(_kind, _name, _noticing(_name))
Compared.__hash__ = str.__hash__  # type: ignore[method-assign]
