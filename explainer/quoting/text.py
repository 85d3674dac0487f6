"""A text to look words up in: its paragraphs in normal form, with where each begins and a digest of the whole."""

from bisect import bisect_right
from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from explainer.prose.paragraphs import has_capitals, paragraphs, sentences_of
from explainer.quoting.normal import normal

END: Final = "\n"
"""Stands between paragraphs. No words in normal form hold it, so that nothing is found across the end of a paragraph."""
MOST_PLACES: Final = 2_000
"""How many places of the same words are looked at."""


class Text:
    """The paragraphs of a text in normal form. Offsets count characters of the normal text."""

    def __init__(self, text: str) -> None:
        self.paragraphs = paragraphs(text)
        """As they were given."""
        self._has_capitals = has_capitals(text)
        parts = [normal(each) for each in self.paragraphs]
        self.normal = END.join(parts)
        self.on_one_line = self.normal.replace(END, " ")
        """The normal text without ends of paragraphs; offsets are the same."""
        self.starts: list[int] = []
        """Where each paragraph begins."""
        self._sentences: dict[int, tuple[int, ...]] = {}
        at = 0
        for part in parts:
            self.starts.append(at)
            at += len(part) + len(END)

    @property
    def digest(self) -> str:
        """SHA-256 of the normal text."""
        return sha256(self.normal.encode()).hexdigest()

    def paragraph_at(self, offset: int) -> int:
        """The number of the paragraph at an offset, counted from 1."""
        return bisect_right(self.starts, offset)

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence at an offset within its paragraph, counted from 1; 0 where it cannot be told."""
        paragraph = self.paragraph_at(offset)
        if paragraph not in self._sentences:
            self._sentences[paragraph] = tuple(self._sentence_starts(paragraph))
        return bisect_right(self._sentences[paragraph], offset)

    def _sentence_starts(self, paragraph: int) -> Iterator[int]:
        at, end = self.span(paragraph)
        for sentence in sentences_of(self.paragraphs[paragraph - 1], is_with_capitals=self._has_capitals):
            found = self.normal.find(normal(sentence), at, end)
            at = found if found >= 0 else at  # a sentence whose first sign was joined to the one before counts with it
            yield at
            at += 1

    def span(self, paragraph: int) -> tuple[int, int]:
        """Where a paragraph begins and ends."""
        end = self.starts[paragraph] - len(END) if paragraph < len(self.starts) else len(self.normal)
        return self.starts[paragraph - 1], end

    def find(self, words: str) -> Iterator[int]:
        """Every offset at which words in normal form stand within one paragraph, up to a bound."""
        at = self.normal.find(words)
        for _ in range(MOST_PLACES):
            if at < 0:
                return
            yield at
            at = self.normal.find(words, at + 1)
