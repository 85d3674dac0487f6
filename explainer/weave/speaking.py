"""Whether a text says by itself who says so: at its beginning, as `Ash wrote that …`, or at its end, as `…, Ash wrote`."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

_SURE: Final = (
    "said|says|wrote|writes|reported|reports|told|argued|argues|denied|denies|declined|described|describes|stated|suggested|"
    "replied|answered|announced|maintained|added|called|calls|named|names|asked|asks|introduced"
)
_WITH_THAT: Final = "held|holds|noted|believes|thinks"
"""Verbs that can mean something else, unless `that` follows: `Ash held on 30 June that …`."""

_VERB: Final = rf"(?:{_SURE})\b|(?:{_WITH_THAT})\b(?=[^,.;:]* that\b)"
_NO_TELEPHONE: Final = r"(?!called (?:on |(?:up |back )?(?:the )?[A-Z]))"
"""`Ash called the White House` tells of a telephone, not of words: who says so is then still to be named."""

_DOCUMENT: Final = r"(?:statement|post|posts|letter|report|article|filing|order|page|announcement)\b"
_BEFORE: Final = r"(?:The (?:law firm|newspaper|magazine|news agency|company|outlet|site) )?"


def begins_with_speaker(text: str, names: Iterable[str]) -> bool:
    """Whether the text begins with one of these, by name or last name, and that they said it."""
    found = _forms(names)
    aside = r"(?:, as [^,]+,)?"
    said = rf"{_BEFORE}(?:{found})(?:{aside} {_NO_TELEPHONE}(?:{_VERB})|['’]s? {_DOCUMENT})"
    return bool(found) and re.match(said, text) is not None


def without_speaker_at_its_end(text: str, names: Iterable[str]) -> str:
    """The text without an end such as `, Ash wrote`, where that names one of these; else the text."""
    found = _forms(names)
    if not found:
        return text
    said = rf"(?:, (?:{found}) (?:{_SURE})|,? according to (?:{found})|, by (?:{found})['’]s? account)(\.?)$"
    return re.sub(said, r"\1", text)


def names_speaker(text: str, names: Sequence[str]) -> bool:
    """Whether the text says by itself, at either end, that one of these said it."""
    return begins_with_speaker(text, names) or without_speaker_at_its_end(text, names) != text


def _forms(names: Iterable[str]) -> str:
    """Each name, without its article, and its last word, as a pattern; the longest first, so that whole names are found."""
    whole = [name for name in names if name]
    forms = {form for name in whole for form in (name, name.removeprefix("The "), name.rpartition(" ")[2])}
    return "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form)))
