"""Where a record is used: references to it by who refers, in the order of kinds, with the sentences."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from explainer.model.identifier import Identifier
from explainer.pages.strings import KINDS
from explainer.pages.text import one_line
from explainer.pages.wording import is_contested
from explainer.weave.web import Reference, Web

_ORDER: Final[Mapping[str, int]] = {kind: place for place, kind in enumerate(KINDS)}

_SENTENCES: Final = 2
"""Sentences of one page that are given: a page on somebody spoken of everywhere need not repeat the chapters."""

_LISTED: Final = frozenset({"claim", "statement", "source", "entity"})


@dataclass(frozen=True, slots=True)
class Use:
    """A record or chapter that refers to the one at hand."""

    by: Identifier
    kind: str
    """What it is, in a word: `chapter`."""
    words: str
    """The same over a list of as many as there are: `Chapters`."""
    sentences: tuple[str, ...]
    """The first sentences it does so in; none where it does so by a field."""
    more: int = 0
    """How many more sentences it does so in."""


def uses_of(web: Web, subject: Identifier) -> tuple[Use, ...]:
    """Everything that refers to `subject` but itself, chapters first, each once."""
    found: dict[Identifier, dict[str, None]] = {}
    for reference in web.backlinks.get(subject, ()):
        if reference.by == subject:
            continue
        sentences = found.setdefault(reference.by, {})
        if sentence := _sentence(web, reference):
            sentences[sentence] = None
    ordered = sorted(found, key=lambda by: (_ORDER.get(by.kind, len(_ORDER)), by))
    often = Counter(by.kind for by in ordered)
    return tuple(_use(by, often[by.kind], tuple(found[by])) for by in ordered)


def _use(by: Identifier, number: int, sentences: tuple[str, ...]) -> Use:
    one, many = KINDS.get(by.kind, (by.kind, by.kind))
    head = (many if number > 1 else one).capitalize()
    return Use(by, one, head, sentences[:_SENTENCES], max(0, len(sentences) - _SENTENCES))


def mentions_of(web: Web, subject: Identifier) -> tuple[Use, ...]:
    """The same without claims, statements, sources and entities, which the page at hand lists in its own order."""
    return tuple(use for use in uses_of(web, subject) if use.by.kind not in _LISTED)


def _sentence(web: Web, reference: Reference) -> str:
    """The sentence, but for that of a contested claim: it is said only with its speaker, who is in the title."""
    if reference.by.kind == "claim" and is_contested(web, reference.by):
        return ""
    return one_line(reference.sentence)
