"""Whether a change of wording can be a mere slip of the keyboard, or alters what is said."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Final

_NUMBER: Final = re.compile(r"\d+(?:[.,:/-]\d+)*|[½¼¾⅓⅔⁰¹²³⁴-⁹%]")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_QUOTED: Final = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]|‘[^’]*’")
_NUMBER_WORDS: Final = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half quarter twice
    once first second third fourth fifth
"""
_DATE_WORDS: Final = """
    january february march april may june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday today yesterday tomorrow
"""
_NEGATION_WORDS: Final = """
    not no never none nobody nothing neither nor without cannot hardly unless except deny denied denies refused
"""
_NUMBERS: Final = frozenset(_NUMBER_WORDS.split())
_DATES: Final = frozenset(_DATE_WORDS.split())
_NEGATIONS: Final = frozenset(_NEGATION_WORDS.split())


def meaning_altered(before: str, after: str) -> str | None:
    """What a change of wording alters: `a quotation`, `a number`, `a date`, `a negation`, `a name`; None where only other
    words differ, so that it may be a slip."""
    for what, parts in _PARTS.items():
        if parts(before) != parts(after):
            return what
    return None


def _quotations(text: str) -> Counter[str]:
    return Counter(_QUOTED.findall(text))


def _numbers(text: str) -> Counter[str]:
    return Counter([*_NUMBER.findall(text), *(word for word in _words(text) if word in _NUMBERS)])


def _dates(text: str) -> Counter[str]:
    """Names of months and days; `may` only with a capital, for the small one is a verb."""
    found = [word for word in _WORD.findall(text) if word.lower() in _DATES and word != "may"]
    return Counter(word.lower() for word in found)


def _negations(text: str) -> Counter[str]:
    return Counter(word for word in _words(text) if word in _NEGATIONS or word.endswith(("n't", "n’t")))


def _names(text: str) -> Counter[str]:
    """Words with a capital that do not owe it to the beginning of a sentence."""
    found: Counter[str] = Counter()
    for match in _WORD.finditer(text):
        before = text[: match.start()].rstrip("“\"'‘( ")
        if match[0][0].isupper() and before and before[-1] not in ".!?:":
            found[match[0]] += 1
    return found


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


_PARTS: Final[Mapping[str, Callable[[str], Counter[str]]]] = {
    "a quotation": _quotations,
    "a number": _numbers,
    "a date": _dates,
    "a negation": _negations,
    "a name": _names,
}
