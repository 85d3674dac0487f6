"""Addresses that lead to the very words on somebody's page, by the specification of text fragments (`#:~:text=`).

What was tried in Chromium: quotation marks, spaces, soft hyphens, case and accents are matched whatever their form; dashes are
not, nor is the punctuation at either end of a quotation, which print moves about; a term must begin and end with whole words
and must not reach from one paragraph into the next, so terms are short."""

import re
from typing import Final
from urllib.parse import quote, urlsplit

from explainer.model.citation import Citation, Words
from explainer.model.source import Source

_APART: Final = re.compile(
    r"\[\s*(?:…|\.{3})\s*\]|…|\.{3,4}|\n\s*\n|\s-+(?=\s)|--+|[‐‑‒–—―−]|[«»‹›]|[、。，．；：！？「」『』]"
)
"""Where a term ends: words left out, the end of a paragraph, a dash, a mark that some print with a space; in scripts without
spaces, a clause."""
_IN_NUMBERS: Final = re.compile(r"(?<=\d)-(?=\d)")
"""A hyphen that is often printed as a dash: `2010-12`."""
_BESIDE: Final = re.compile(r"(?<!\S)-+(?!\S)|--+|[‒–—―−]")
_DASHES: Final = "–—-"
"""How a dash beside the words may be printed; a page may be asked for several, and shows the one that it has."""
_CLITIC: Final = re.compile(r"['’](?:s|t|d|m|re|ve|ll)\b", re.IGNORECASE)
"""The end of a word that begins before the quotation: `’s own words`."""
_MOST: Final = 8
"""Words that are sought whole; of more, the first and the last."""
_ENDS: Final = 5
"""Words sought at either end."""
_ENOUGH: Final = 3
"""Fewer words than these would be found elsewhere before; better to begin with the next that stand together."""
_ENOUGH_UNSPACED: Final = 8
"""Likewise letters, in scripts without spaces."""
_MOST_LETTERS: Final = 1500
_SIGNS_BEFORE: Final = re.compile(r"^[\W_]+")
_SIGNS_AFTER: Final = re.compile(r"[\W_]+$")
_NO_PAGE: Final = re.compile(
    r"\.(?:avi|csv|docx?|epub|jpe?g|m4[av]|mov|mp[34]|od[pst]|ogg|pdf|png|pptx?|rtf|wav|web[mp]|xlsx?|zip)$", re.IGNORECASE
)
"""Endings of addresses where a browser shows no page of text that it could seek in."""


def at_the_words(address: str, words: Words | None) -> str:
    """`address` with a text fragment for the words; as it is where there are none to seek, or where it cannot take one."""
    directive = directive_for(words) if words and _takes_one(address) else ""
    if not directive:
        return address
    return f"{address}{'' if '#' in address else '#'}:~:text={directive}"


def stand_there(citation: Citation, source: Source) -> bool:
    """Whether the words of a citation are to be expected at the source's address: not where a relay alone gave them to us,
    nor where they stand on a page of a document or at a time of a recording."""
    locator = citation.locator
    is_page = locator is None or (locator.page is None and locator.time is None)
    return is_page and source.read in ("whole", "part")


def directive_for(words: Words) -> str:
    """What follows `text=`: `[prefix-,]start[,end][,-suffix]`; empty where no words are left to seek. Where a dash stands
    beside the words, once for each way to print it."""
    beside = words.prefix or "", words.suffix or ""
    dashes = _DASHES if any(map(_BESIDE.search, beside)) else _DASHES[:1]
    ways = (_directive(words.exact, *(_BESIDE.sub(dash, each).split() for each in beside)) for dash in dashes)
    return "&text=".join(way for way in ways if way)


def _directive(exact: str, prefix: list[str], suffix: list[str]) -> str:
    """One directive, for one way to print what stands beside the words."""
    runs = _runs(exact)
    if not runs:
        return ""
    first = 0 if prefix else next((number for number, run in enumerate(runs) if _is_enough(run)), 0)
    last = len(runs) - 1
    last = last if suffix else next((number for number in range(last, first, -1) if _is_enough(runs[number])), first)
    start = runs[first] if prefix else _begun(runs[first])
    end = start if first == last else runs[last]
    sought = _sought(start, end if suffix else _ended(end), is_one=first == last)
    found = f"{_encoded(prefix)}-,{sought}" if prefix else sought
    found = f"{found},-{_encoded(suffix)}" if suffix else found
    return found if len(found) <= _MOST_LETTERS else ""


def _runs(exact: str) -> list[list[str]]:
    """The words that stand together wherever they are printed."""
    parts = _APART.split(exact)
    finer = [piece for part in parts for piece in _IN_NUMBERS.split(part)]
    if any(_is_enough(piece.split()) for piece in finer):
        parts = finer
    return [run for part in parts if (run := _with_letters(part.split()))]


def _sought(start: list[str], end: list[str], *, is_one: bool) -> str:
    """The words whole; of many, and of those that do not stand together, the first and the last."""
    if is_one and len(end) <= _MOST:
        return _encoded(end)
    tail = (end[_ENDS:] if is_one else end)[-_ENDS:]
    return f"{_encoded(_ended(start[:_ENDS]))},{_encoded(_begun(tail))}"


def _with_letters(words: list[str]) -> list[str]:
    """The words between the first and the last that hold a letter or a number."""
    held = [number for number, word in enumerate(words) if any(map(str.isalnum, word))]
    return words[held[0] : held[-1] + 1] if held else []


def _begun(words: list[str]) -> list[str]:
    """Without signs before the first word, and without the end of a word that began before it."""
    if len(words) > 1 and _CLITIC.match(words[0]):
        return words[1:]
    return [_SIGNS_BEFORE.sub("", words[0]), *words[1:]]


def _ended(words: list[str]) -> list[str]:
    """Without signs after the last word."""
    return [*words[:-1], _SIGNS_AFTER.sub("", words[-1])]


def _is_enough(words: list[str]) -> bool:
    letters = "".join(words)
    return len(words) >= _ENOUGH or (not letters.isascii() and len(letters) >= _ENOUGH_UNSPACED)


def _takes_one(address: str) -> bool:
    """Whether a text fragment can be put to an address: not to one that has one, nor where what follows `#` is a route."""
    _, _, anchor = address.partition("#")
    if not address.startswith(("http://", "https://")) or ":~:" in anchor or anchor.startswith(("/", "!")):
        return False
    return _NO_PAGE.search(urlsplit(address).path) is None


def _encoded(words: list[str]) -> str:
    """Words in percent-encoding, hyphens too: they part a fragment's prefix and suffix."""
    return quote(" ".join(words), safe="").replace("-", "%2D")
