"""What the fields of one small object must be together: citations, locators and hops."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Final, TypeAlias

from explainer.load.anchors import Value
from explainer.load.faults import (
    BAD_CITATION,
    BAD_HOP,
    BAD_LOCATOR,
    LONGEST_MEANT,
    PLACEHOLDER,
    UNKNOWN_CHOICE,
    WRONG_TYPE,
    Faults,
)
from explainer.load.names import is_address
from explainer.load.other_words import IN_A_CITATION
from explainer.load.wording import shortened
from explainer.model.citation import Citation, Hop, Words
from explainer.model.claim import Value as Measured
from explainer.model.identifier import KINDS
from explainer.model.locator import Locator
from explainer.model.nearest import nearest
from explainer.model.position import FieldPath
from explainer.model.source import Source
from explainer.model.statement import Stance

Check: TypeAlias = Callable[[dict[str, object], Mapping[str, Value], FieldPath, Faults], bool]
"""Takes what was made of the fields, the mapping as written and its path; takes out of the first what cannot stand, and
says whether an object can be made of the rest."""

_OF_CITATION: Final = frozenset(each.name for each in fields(Citation))
_CITED: Final = ("source", "statement")
_PLACES: Final = frozenset(each.name for each in fields(Locator))
_COUNTED: Final = "they are counted from 1"
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_LANGUAGES: Final = MappingProxyType(
    {
        "english": "en", "german": "de", "deutsch": "de", "french": "fr", "spanish": "es", "italian": "it", "portuguese": "pt",
        "russian": "ru", "chinese": "zh", "japanese": "ja", "arabic": "ar", "hebrew": "he", "dutch": "nl", "polish": "pl",
        "eng": "en", "ger": "de", "fre": "fr", "spa": "es",
    }
)  # fmt: skip
_YES_AND_NO: Final = frozenset(("yes", "no", "true", "false", "none", "n/a"))
_NO_NAME: Final = frozenset(("none", "n/a", "na", "?", "-", "tbd", "anonymous author", "no author", "not known"))
_PATH: Final = re.compile(r"[/\\]")
_PAGE_WORD: Final = re.compile(r"(?:pp?|pages?|seiten?|s)(?:\.\s*|\s+)(?=\d)", re.IGNORECASE)
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
    elif "sentences" in value and "paragraph" not in value and _PLACES.issuperset(value):
        at = (*path, "sentences")
        faults.add_at_key(BAD_LOCATOR, at, "sentences are named without their paragraph", "add “paragraph: …”")
    if isinstance(page := made.get("page"), str) and (word := _PAGE_WORD.match(page)):
        message = f"“{shortened(page)}” holds a word for “page”, which is shown anyway"
        faults.add(BAD_LOCATOR, (*path, "page"), message, f"write {shortened(page[word.end() :])}")
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


def _source(made: dict[str, object], value: Mapping[str, Value], path: FieldPath, faults: Faults) -> bool:
    """What is read of a source as plain text, and cannot be just any text."""
    _language(made, path, faults)
    copy, author = made.get("copy"), made.get("author", ())
    if isinstance(copy, str) and (copy in _YES_AND_NO or _PATH.search(copy)):
        is_path = copy not in _YES_AND_NO and not is_address(copy)
        hint = f"write “{_PATH.split(copy)[-1]}”" if is_path else "write the name of a file, or leave the key out"
        faults.add(WRONG_TYPE, (*path, "copy"), f"“{shortened(copy)}” is no name of a file", hint)
        made.pop("copy")
    names = author if isinstance(author, tuple) else ()
    for place, name in enumerate(names):
        at = (*path, "author", place) if isinstance(value.get("author"), list) else (*path, "author")
        if name.partition(":")[0] in KINDS:
            message = f"“author” names the record “{shortened(name)}” where a name should stand as it is printed"
            faults.add(WRONG_TYPE, at, message, "write the name")
        elif name.lower() in _NO_NAME:
            message = f"“author” is only “{shortened(name)}”"
            faults.add(PLACEHOLDER, at, message, "leave the key out, or write unknown")
        elif name.startswith(("By ", "by ")):
            faults.add(PLACEHOLDER, at, f"“{shortened(name)}” begins with “by”", f"write “{shortened(name[3:])}”")
    return True


def _words(made: dict[str, object], value: Mapping[str, Value], path: FieldPath, faults: Faults) -> bool:
    _language(made, path, faults)
    return True


def _language(made: dict[str, object], path: FieldPath, faults: Faults) -> None:
    language = made.get("language")
    if isinstance(language, str) and not _LANGUAGE.fullmatch(language):
        made.pop("language")
        plain = language.lower().replace("_", "-")
        meant = _LANGUAGES.get(plain) or (plain if _LANGUAGE.fullmatch(plain) and len(plain.partition("-")[0]) < 4 else "")
        hint = f"perhaps “{meant}”" if meant else "write the tag of one language: en, de, pt-BR"
        faults.add(UNKNOWN_CHOICE, (*path, "language"), f"“{shortened(language)}” is no tag of a language", hint)


MAIN_KEYS: Final[Mapping[type, str]] = MappingProxyType({Stance: "stance", Measured: "amount"})
"""By class, the key of a value that stands alone."""

CHECKS: Final[Mapping[type, Check]] = MappingProxyType(
    {Citation: _citation, Locator: _locator, Hop: _hop, Source: _source, Words: _words}
)
"""By class, what its fields must be together."""
