"""What the fields of one small object must be together: citations, locators and hops."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Final, TypeAlias

from explainer.load.anchors import Value
from explainer.load.faults import BAD_CITATION, BAD_HOP, BAD_LOCATOR, LONGEST_MEANT, Faults
from explainer.load.other_words import IN_A_CITATION
from explainer.load.wording import shortened
from explainer.model.citation import Citation, Hop
from explainer.model.identifier import KINDS
from explainer.model.locator import Locator
from explainer.model.nearest import nearest
from explainer.model.position import FieldPath

Check: TypeAlias = Callable[[dict[str, object], Mapping[str, Value], FieldPath, Faults], bool]
"""Takes what was made of the fields, the mapping as written and its path; takes out of the first what cannot stand, and
says whether an object can be made of the rest."""

_OF_CITATION: Final = frozenset(each.name for each in fields(Citation))
_CITED: Final = ("source", "statement")
_COUNTED: Final = "they are counted from 1"
_TIME: Final = re.compile(r"[0-9]{1,2}:[0-5][0-9](?::[0-5][0-9])?")


def _citation(made: dict[str, object], value: Mapping[str, Value], path: FieldPath, faults: Faults) -> bool:
    if "source" not in value and "statement" not in value:
        others = [key for key in value if key not in _OF_CITATION]
        if any(key in (*KINDS, *IN_A_CITATION) or nearest(key[:LONGEST_MEANT], _CITED) for key in others):
            return False  # a fault of that key, which is told
        faults.add(BAD_CITATION, path, "a citation names neither a source nor a statement", "write “source: name”")
    elif "source" in value and "statement" in value:
        message = "a citation names a source and a statement"
        faults.add_at_key(BAD_CITATION, (*path, "statement"), message, "make two citations, or delete one of the two")
        if "source" in made:
            made.pop("statement", None)
    return "source" in made or "statement" in made


def _locator(made: dict[str, object], value: Mapping[str, Value], path: FieldPath, faults: Faults) -> bool:
    if not value:
        faults.add(BAD_LOCATOR, path, "a locator says nothing", "write a paragraph, page, section or time, or leave it out")
    paragraph, sentences, time = made.pop("paragraph", None), made.pop("sentences", ()), made.pop("time", None)
    if isinstance(paragraph, int) and paragraph < 1:
        faults.add(BAD_LOCATOR, (*path, "paragraph"), f"there is no paragraph {paragraph}", _COUNTED)
    elif paragraph is not None:
        made["paragraph"] = paragraph
        made["sentences"] = _real_sentences(sentences, path, faults)
    elif "sentences" in value and "paragraph" not in value:
        at = (*path, "sentences")
        faults.add_at_key(BAD_LOCATOR, at, "sentences are named without their paragraph", "add “paragraph: …”")
    if isinstance(time, str) and not _TIME.fullmatch(time):
        message = f"“{shortened(time)}” is no place in a recording"
        faults.add(BAD_LOCATOR, (*path, "time"), message, "write h:mm:ss, such as 1:02:30")
    elif time is not None:
        made["time"] = time
    return bool(made)


def _real_sentences(sentences: object, path: FieldPath, faults: Faults) -> tuple[int, ...]:
    """The sentences that there can be."""
    numbers = [each for each in sentences if isinstance(each, int)] if isinstance(sentences, tuple) else []
    for place, sentence in enumerate(numbers):
        if sentence < 1:
            faults.add(BAD_LOCATOR, (*path, "sentences", place), f"there is no sentence {sentence}", _COUNTED)
    return tuple(sentence for sentence in numbers if sentence > 0)


def _hop(made: dict[str, object], value: Mapping[str, Value], path: FieldPath, faults: Faults) -> bool:
    if "entity" not in value and "who" not in value:
        hint = "write “entity: name”, or “who: an official”"
        faults.add(BAD_HOP, path, "a hop says neither which entity nor who it was", hint)
    return "entity" in made or "who" in made


CHECKS: Final[Mapping[type, Check]] = MappingProxyType({Citation: _citation, Locator: _locator, Hop: _hop})
"""By class, what its fields must be together."""
