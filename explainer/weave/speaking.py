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
_SORT: Final = r"(?:law firm|newspaper|magazine|news agency|company|outlet|site)"
_BEFORE: Final = re.compile(rf"The {_SORT} ")
_SAID: Final = re.compile(rf"(?:, as [^,]+,)? {_NO_TELEPHONE}(?:{_VERB})|['’]s? {_DOCUMENT}")
"""What follows a speaker's name. The names are no part of it: to make a pattern of each takes a hundred times as long as
to look whether they stand there."""
_ACCOUNT: Final = re.compile(r"['’]s? account\Z")
_SENTENCE: Final = re.compile(r"(?<=[a-z0-9”\"’')])[.!?] (?=[A-Z“])")
_AFTER: Final = re.compile(rf"(?: (?:{_SURE})\b(?=, as |[,.;:]? *\Z)|['’]s? (?:account|report|own words|understanding)\b)")
"""What follows a name within a sentence that ends with who says so: `…, Ash wrote, as Bo excerpts it`."""

_LEADING: Final = re.compile(rf"(,|\b[Bb]y|\bas reported by|\baccording to|\btold)(?: [Tt]he)?(?: {_SORT})? \Z")
_DESCRIPTION: Final = re.compile(r"[A-Z]\w+ of (?:the |an? )?[a-z]")
"""`Signatories of the open letter`, and not `Department of Commerce`."""

_SURE_WORDS: Final = frozenset(_SURE.split("|"))


def begins_with_speaker(text: str, names: Iterable[str]) -> bool:
    """Whether the text begins with one of these, by name or last name, and that they said it."""
    before = _BEFORE.match(text)
    starts = {0, before.end() if before else 0, len("The ") if text.startswith("The ") else 0}
    forms = _forms(names)
    return any(text.startswith(form, at) and _SAID.match(text, at + len(form)) for at in starts for form in forms)


def without_speaker_at_its_end(text: str, names: Iterable[str]) -> str:
    """The text without an end such as `, Ash wrote`, where that names one of these; else the text."""
    forms = _forms(names)
    bodies = {text, text.removesuffix(".")}  # the full stop is the sentence's or, after `Inc.`, the name's
    ends = [(end, text[len(body) :]) for body in bodies for form in forms if (end := _end(body, form)) is not None]
    if not ends:
        return text
    end, stop = min(ends)
    return text[:end] + stop


def _end(body: str, form: str) -> int | None:
    """Where a text ends before it names somebody, called by this form, as the one who says so."""
    said, _, verb = body.rpartition(" ")
    if verb in _SURE_WORDS and said.endswith(f", {form}"):
        return len(said) - len(form) - len(", ")
    if body.endswith(f" according to {form}"):
        return len(body[: -len(f" according to {form}")].removesuffix(","))
    account = _ACCOUNT.search(body)
    if account and body.endswith(f", by {form}", 0, account.start()):
        return account.start() - len(form) - len(", by ")
    return None


def names_speaker(text: str, names: Sequence[str], outlets: Sequence[str] = ()) -> bool:
    """Whether the text says by itself, at either end of its first sentence or of the whole, that one of these said it, or
    that one of these outlets reported or was told it."""
    everybody = (*names, *outlets)
    if begins_with_speaker(text, everybody) or without_speaker_at_its_end(text, everybody) != text:
        return True
    first = _SENTENCE.split(text, maxsplit=1)[0]
    return (
        without_speaker_at_its_end(first, everybody) != first
        or _follows(first, _forms(everybody), ("as reported by", "according to"))
        or _follows(first, _forms(outlets), ("told",))
    )


def _follows(sentence: str, forms: Iterable[str], before: Sequence[str]) -> bool:
    """Whether somebody called by one of these forms follows such words, or follows what is said as who said it."""
    for form in forms:
        at = sentence.find(form)
        while at >= 0:
            leading, after = _LEADING.search(sentence[:at]), sentence[at + len(form) :]
            if (
                leading
                and (leading.start() or leading[1] == "By")
                and not after[:1].isalnum()
                and (leading[1] in before or _AFTER.match(after))
            ):
                return True
            at = sentence.find(form, at + 1)
    return False


def _forms(names: Iterable[str]) -> frozenset[str]:
    """Each name, without its article, and its last word; what is no name but a description may begin with a small letter."""
    forms = {form for name in names for form in (name, name.removeprefix("The "), name.rpartition(" ")[2])}
    forms |= {form[:1].lower() + form[1:] for form in forms if _DESCRIPTION.match(form)}
    forms |= {form[:1].upper() + form[1:] for form in forms}
    return frozenset(form for form in forms if form)
