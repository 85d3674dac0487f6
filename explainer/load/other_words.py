"""Keys that are none, and what was meant: other words of everyday speech, of other programs and of some other languages."""

import re
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from explainer.load.anchors import Value
from explainer.load.faults import LONGEST_MEANT, UNKNOWN_KEY, Faults
from explainer.load.suspects import INVISIBLE, named
from explainer.load.wording import shortened
from explainer.model.nearest import nearest
from explainer.model.position import FieldPath

_MEANT: Final = MappingProxyType(
    {
        "citations": "sources references reference refs evidence proof footnotes quellen belege fuentes fonti",
        "words": "quote quotes quotation quoted verbatim zitat cita citazione",
        "text": "claim statement content body sentence description wording texto testo aussage",
        "gist": "paraphrase meaning summary",
        "title": "headline name heading titel titre titulo titolo",
        "name": "title label nombre",
        "url": "link website web homepage address href uri adresse",
        "published": "date day publication_date pubdate datum fecha",
        "happened": "date day when datum fecha",
        "when": "date day time happened datum fecha",
        "on": "date day when datum fecha",
        "speaker": "said_by who person by sprecher",
        "author": "authors byline writer autor auteur",
        "publisher": "outlet newspaper site verlag",
        "topics": "tags subject subjects categories category issues themen",
        "summary": "description about text abstract",
        "note": "comment comments remark remarks todo notiz",
        "language": "lang sprache",
        "paragraph": "para absatz absatznummer",
        "page": "seite pages pp",
        "held_by": "who holder by holders",
        "form": "type kind",
        "group": "organisation organization employer institution",
        "aliases": "also_known_as aka",
        "exact": "text quote words",
        "amount": "number value count",
        "would_settle": "settles",
        "edtf": "date day value iso",
    }
)
"""By key, what is written for it."""
IN_A_CITATION: Final = MappingProxyType(
    {
        "claim": "a citation names a source or a statement: cite what that claim rests on",
        "entity": "a citation names a source or a statement: name the source, and who said it in “via”",
        "url": "write a source with this address, and name it: “source: name”",
        "link": "write a source with this address, and name it: “source: name”",
    }
)
"""Keys that are none of a citation's, and what to write instead."""
_OF_CITATIONS: Final = ("source", "statement")


def unknown_key(name: str, value: Value, path: FieldPath, keys: Collection[str], faults: Faults) -> None:
    """Notes a key that a mapping does not know, with what was probably meant."""
    if found := INVISIBLE.search(name):
        message = f"{named(found[0])} stands in the key “{shortened(INVISIBLE.sub('', name))}”"
        faults.add_at_key(UNKNOWN_KEY, path, message, "delete it")
        return
    hint = faults.meant(name, keys) or _meant_by(name, keys) or f"the keys are {', '.join(keys)}"
    key, colon, rest = name.partition(":")
    if value is None and colon and key in keys:  # {paragraph:3}
        hint = f"write “{key}: {shortened(rest)}”, with a space after the colon"
    elif value is None and name.partition(" ")[0] in keys:  # {unknown why it is round}
        key, _, rest = name.partition(" ")
        hint = f"write “{key}: {shortened(rest.lstrip('= '))}”, with a colon"
    elif value is None and name.isdigit() and "amount" in keys:  # {amount: 1,234}
        hint = "write a long number without commas"
    elif value is None and " " in name:  # {title: Attorney General, in the past}
        hint = "put a text with a comma in quotation marks"
    faults.add_at_key(UNKNOWN_KEY, path, f"there is no key “{shortened(name)}” here", hint)


def is_misspelt(name: str, keys: Collection[str], value: Mapping[str, Value]) -> bool:
    """Whether a key that is missing stands there misspelt or under another word, which is a fault already."""
    written = [key for key in value if key not in keys]
    if any(value[key] is None and re.split("[ :]", key, maxsplit=1)[0] == name for key in written):
        return True
    return any(nearest(key[:LONGEST_MEANT], keys) == name or _other_word(key, (name,)) for key in written)


def _meant_by(word: str, keys: Collection[str]) -> str:
    """What an editor probably means by a word that is no key; empty where nothing can be said."""
    if word in IN_A_CITATION and "reach" in keys:
        return IN_A_CITATION[word]
    if word in _OF_CITATIONS and "citations" in keys:
        return f"write it below “citations”, as “- {word}: name”"
    meant = _other_word(word, keys)
    return f"perhaps “{meant}”" if meant else ""


def _other_word(word: str, keys: Collection[str]) -> str:
    plain = word.lower().replace("-", "_").replace(" ", "_")
    return next((key for key, others in _MEANT.items() if key in keys and plain in others.split()), "")
