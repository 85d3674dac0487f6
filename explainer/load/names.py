"""What was probably meant where the name of a record should stand: other letters, addresses, lists without brackets."""

import re
from types import MappingProxyType
from typing import Final
from unicodedata import normalize

from explainer.load.suspects import INVISIBLE, NO_WIDTH, named
from explainer.load.wording import shortened
from explainer.model.identifier import LONGEST_NAME, PLURALS, is_name

_DASHES: Final = re.compile("[\u2010-\u2015\u2212]")
_ALIKE: Final = MappingProxyType(
    str.maketrans(
        "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u043a\u043c\u0442\u043d\u0432\u03bf\u03b1\u03bd\u0131",
        "aeopcyxisjkmthboavi",
    )
)
"""Cyrillic, Greek and other letters that look like Latin ones."""
_LOOKALIKE: Final = re.compile(f"[{''.join(map(chr, _ALIKE))}]")
_ADDRESS: Final = re.compile(r"https?://|www\.", re.IGNORECASE)
_PATH: Final = re.compile(r"(?:.*/)?([a-z-]+)/([a-z0-9-]+)(?:/|\.ya?ml|\.md)?(?:[?#].*)?")
_PARTED: Final = re.compile(r"\s*[,;/|&+\uff0c\u3001\uff1b]\s*|\s+and\s+")
_BRACKETS: Final = "()[]{}<>\uff08\uff09\uff3b\uff3d\u3010\u3011"
_WITH_KIND: Final = re.compile(r"[a-z-]+:[a-z0-9-]+")
_NAMED: Final = re.compile(r"([a-z-]+:)?[a-z0-9-]+")


def name_meant(name: str) -> str:
    """The name that a text was probably meant to be; empty where none can be made of it."""
    spelt = _DASHES.sub("-", INVISIBLE.sub(" ", NO_WIDTH.sub("", name[:400]))).lower().translate(dict(_ALIKE))
    plain = normalize("NFKD", spelt).encode("ascii", "ignore").decode()
    meant = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’]", "", plain)).strip("-")
    return meant if is_name(meant) else ""


def hint_for_name(name: str, kind: str = "") -> str:
    """What a bad name was probably meant to be, or how names are written."""
    if len(name) > LONGEST_NAME:
        return f"a name has at most {LONGEST_NAME} characters"
    meant = name_meant(name)
    if not meant:
        return "names are lower-case letters and digits, parted by single hyphens"
    return f"did you mean “{kind}:{meant}”?" if kind else f"did you mean “{meant}”?"


def no_name(text: str) -> str:
    """What is wrong with a text that is no name, as the end of a sentence: `is no identifier`, with what nobody can see."""
    if found := INVISIBLE.search(text):
        return f"holds {named(found[0])} and is no identifier"
    if found := _LOOKALIKE.search(text):
        return f"is no identifier: its “{found[0]}” is a letter of another alphabet"
    return "is no identifier"


def is_address(text: str) -> bool:
    """Whether a web address stands where a name should."""
    return _ADDRESS.match(text) is not None


def of_page(text: str, kinds: tuple[str, ...]) -> str:
    """The name of the record whose page or file a text leads to, as in `sources/almanac/`; empty where it leads to none."""
    match = _PATH.fullmatch(text)
    return match[2] if match and is_name(match[2]) and match[1] in {PLURALS[each] for each in kinds if each in PLURALS} else ""


def several(text: str, *, is_entry: bool) -> str:
    """How to write the names that a text holds, where it holds several; empty where it does not."""
    parts = [part for part in _PARTED.split(text.strip(_BRACKETS)) if part]
    if all(_WITH_KIND.fullmatch(part) for part in text.split()):
        parts = text.split()
    if not all(_NAMED.fullmatch(part) for part in parts) or (len(parts) < 2 and text == text.strip(_BRACKETS)):
        return ""
    listed = shortened(", ".join(parts))
    return f"part them with commas: {listed}" if is_entry else f"put square brackets round a list: [{listed}]"
