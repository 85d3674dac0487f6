"""The paragraphs and sentences of a plain text, numbered as locators count them."""

import hashlib
import re
import unicodedata
from typing import Final

from explainer.prose.sentences import split

DIGITS: Final = 16
"""How many digits of a sentence's SHA-256 are kept."""
_AFTER_STOP: Final = re.compile(r"(?<=[.!?…])([\"'”’»)\]]*\s+[\"'“‘«(\[]*)(\w)")


def paragraphs(text: str) -> tuple[str, ...]:
    """The lines of a text that are not blank, in order; headings and list items are lines too."""
    lines = unicodedata.normalize("NFC", text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")).splitlines()
    return tuple(stripped for line in lines if (stripped := line.strip()))


def numbered_sentences(text: str) -> tuple[tuple[str, ...], ...]:
    """By paragraph, its sentences; a locator's numbers count from 1 in both."""
    capitals = has_capitals(text)
    return tuple(sentences_of(paragraph, is_with_capitals=capitals) for paragraph in paragraphs(text))


def has_capitals(text: str) -> bool:
    """Whether a text has capitals at all, by which the beginnings of its sentences are known."""
    return text != text.lower()


def sentences_of(paragraph: str, *, is_with_capitals: bool) -> tuple[str, ...]:
    """The sentences of one paragraph of a text that has capitals, or has none."""
    # in a text without capitals a small letter may begin a sentence, which the splitter takes for no beginning
    seen = paragraph if is_with_capitals else _AFTER_STOP.sub(_with_capital, paragraph)
    return tuple(paragraph[start:end] for start, end in split(seen))


def digest_of_paragraphs(text: str) -> str:
    """SHA-256 of the paragraphs, one a line: the same whatever the blank lines and the ends of lines."""
    return hashlib.sha256("\n".join(paragraphs(text)).encode()).hexdigest()


def digest_of_sentence(sentence: str) -> str:
    """The first digits of a sentence's SHA-256: enough to see that it is another sentence."""
    return hashlib.sha256(sentence.encode()).hexdigest()[:DIGITS]


def _with_capital(match: re.Match[str]) -> str:
    capital = match[2].upper()
    return match[1] + (capital if len(capital) == 1 else "X")  # “ß” has two; offsets must stay
