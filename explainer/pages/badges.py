"""The vocabulary of badges: which of them says what was found out about something. Their words stand in one table."""

from collections.abc import Iterable, Mapping
from typing import Final

from explainer.pages.strings import BADGES, Badge
from explainer.weave.permalinks import METHOD
from explainer.weave.printed import PrintedState
from explainer.weave.web import Origins

BY_NAME: Final[Mapping[str, Badge]] = {name: badge for group in BADGES.values() for name, badge in group.items()}

LOOKED_UP: Final[Mapping[PrintedState, str]] = {
    "exact": "words-found",
    "several": "words-found",
    "elsewhere": "words-elsewhere",
    "differs": "words-not-found",
    "not-looked-up": "not-looked-up",
}
"""The badge for each thing that can be recorded of a quotation in our copy of its source."""


def anchor_of(name: str) -> str:
    """The anchor of a badge on the method page. Raises KeyError for a badge that is not in the vocabulary."""
    if name not in BY_NAME:
        raise KeyError(name)
    return f"label-{name}"


def address_of(name: str) -> str:
    """The address of what a badge means, from the site's root."""
    return f"{METHOD}#{anchor_of(name)}"


def of_origins(origins: Origins) -> str:
    """The badge for a count of origins."""
    if origins.known:
        return "origins"
    if origins.unnamed:
        return "at-least"
    return "origin-not-known" if origins.unknown else "no-source"


def in_short(reading: Iterable[str]) -> list[tuple[str, str]]:
    """The badges of what was read, each by name and with few words, for lists: `read in full`, `in part`; without numbers, days
    and through whom."""
    names = list(dict.fromkeys(of_words("Reading", words) for words in reading)) or ["nothing-read"]
    shown, verb = [], ""
    for name in names:
        words = BY_NAME[name].words
        shown.append((name, words.removeprefix(verb) if verb else words))
        verb = "read " if words.startswith("read ") else verb
    return shown


def of_words(group: str, words: str) -> str:
    """The badge of that group whose words these are, or begin with. Raises KeyError where there is none."""
    for name, badge in BADGES[group].items():
        if words.startswith(badge.words):
            return name
    raise KeyError(words)
