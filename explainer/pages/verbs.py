"""Verbs of saying in the editors' own sentences and in attributions, by whoever is said to say."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, TypeAlias

from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.weave.web import AttributionPart, Web

Verbs: TypeAlias = dict[Identifier | None, Counter[str]]
"""By entity or source: how often each verb is used of it; under None, where its sentence names nobody before it."""

_FORMS: Final = {
    form: verb
    for verb, forms in {
        "said": "said says",
        "wrote": "wrote writes",
        "told": "told tells",
        "reported": "reported",
        "called": "called",
        "asked": "asked asks",
        "argued": "argued argues",
        "denied": "denied denies",
        "declined": "declined declines",
        "stated": "stated",
        "noted": "noted",
        "added": "added adds",
        "described": "described describes",
        "explained": "explained explains",
        "announced": "announced announces",
        "warned": "warned warns",
        "criticised": "criticised criticises",
        "disagreed": "disagreed disagrees",
        "answered": "answered replied",
        "quoted": "quoted",
        "carried": "carried carries",
    }.items()
    for form in forms.split()
}
"""Every form that is counted, with the verb it is counted as; forms that are nouns as well, such as `reports`, are not."""
_VERB: Final = re.compile(rf"\b(?:{'|'.join(_FORMS)})\b")
_PASSIVE: Final = re.compile(r"\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?\Z")
_BY: Final = re.compile(r"(?:\s+\w+){0,4}\s+by\s+(?:the\s+)?")
_NEXT_SENTENCE: Final = re.compile(r"[.!?][”\"’']?\s+[A-Z“\"]")
_CAPITALISED: Final = re.compile(r"\b[A-Z]\w*")
_LONGEST_NAME: Final = 60


class _Mention(NamedTuple):
    """A name in a text."""

    start: int
    end: int
    who: Identifier


def verbs_of_our_sentences(web: Web) -> Verbs:
    """Verbs in all prose of the facts and in the chapters of the story."""
    found: Verbs = {}
    names = _Names(web)
    for text in _texts(web):
        if verbs := list(_VERB.finditer(text)):
            _count(found, text, verbs, list(names.in_text(text)))
    return found


def verbs_of_attributions(web: Web) -> Verbs:
    """Verbs that the engine itself chose to say who gives a piece of evidence, each piece once."""
    found: Verbs = {}
    words = _EnginesWords()
    seen = set()
    for several in web.evidence.values():
        for evidence in several:
            key = (evidence.statement.id if evidence.statement else evidence.record, evidence.path)
            if key not in seen:
                seen.add(key)
                words.count(evidence.attribution.parts, found)
    return found


class _EnginesWords:
    """Counts the verbs of attributions by their parts, of which few differ: each text is looked through once."""

    def __init__(self) -> None:
        self._verbs: dict[str, tuple[tuple[str, bool], ...]] = {}

    def count(self, parts: Sequence[AttributionPart], found: Verbs) -> None:
        """Adds the verbs of one attribution."""
        before: Identifier | None = None
        waiting: list[str] = []
        for part in parts:
            if part.target is not None:
                before = part.target
                for verb in waiting:
                    _add(found, before, verb)
                waiting = []
            else:
                for verb, is_by in self._of(part.text):
                    if is_by:
                        waiting.append(verb)
                    else:
                        _add(found, before, verb)
        for verb in waiting:
            _add(found, None, verb)

    def _of(self, text: str) -> tuple[tuple[str, bool], ...]:
        """The verbs of some words, each with whether who does it is named after the words: `as carried by`."""
        known = self._verbs.get(text)
        if known is None:
            verbs = [match for match in _VERB.finditer(text) if not _PASSIVE.search(text, 0, match.start())]
            ends = [_BY.fullmatch(text, match.end(), len(text)) is not None for match in verbs]
            known = self._verbs[text] = tuple((_FORMS[verb[0]], is_by) for verb, is_by in zip(verbs, ends, strict=True))
        return known


def _count(found: Verbs, text: str, verbs: Sequence[re.Match[str]], mentions: Sequence[_Mention]) -> None:
    for verb in verbs:
        before = next((each for each in reversed(mentions) if each.end <= verb.start()), None)
        after = next((each for each in mentions if each.start >= verb.end()), None)
        if any(each.start < verb.end() and verb.start() < each.end for each in mentions):
            continue  # part of a name
        if after is not None and _BY.fullmatch(text, verb.end(), after.start):
            who: Identifier | None = after.who
        elif _PASSIVE.search(text, max(0, verb.start() - 20), verb.start()):
            continue  # by whom is not said
        else:
            is_near = before is not None and not _NEXT_SENTENCE.search(text, before.end, verb.start())
            who = before.who if before is not None and is_near else None
        _add(found, who, _FORMS[verb[0]])


def _add(found: Verbs, who: Identifier | None, verb: str) -> None:
    counts = found.get(who)
    if counts is None:
        counts = found[who] = Counter()
    counts[verb] += 1


def _texts(web: Web) -> Iterator[str]:
    for inline in web.inlines.values():
        yield inline.plain
    for chapter in web.library.chapters.values():
        if chapter.is_story:
            yield from (sentence.plain for sentence in chapter.sentences)


class _Names:
    """The names in plain text that one entity alone goes by, the surnames of persons among them."""

    def __init__(self, web: Web) -> None:
        found: dict[str, set[Identifier]] = {}
        for entity in web.library.of(Entity):
            surname = [entity.name.split()[-1]] if entity.type == "person" else []
            for name in (entity.name, *entity.aliases, *surname):
                if len(name) <= _LONGEST_NAME and _CAPITALISED.match(name):
                    found.setdefault(name, set()).add(entity.id)
        self._by_first: dict[str, list[tuple[str, Identifier]]] = {}
        for name in sorted(found, key=lambda name: (-len(name), name)):
            if len(found[name]) == 1 and (first := _CAPITALISED.match(name)):
                self._by_first.setdefault(first[0], []).append((name, next(iter(found[name]))))

    def in_text(self, text: str) -> Iterator[_Mention]:
        """Where names stand, the longest of those that begin at one place; by first words, because names are many."""
        end = 0
        for word in _CAPITALISED.finditer(text):
            for name, who in self._by_first.get(word[0], ()) if word.start() >= end else ():
                end_of_name = word.start() + len(name)
                if text.startswith(name, word.start()) and not text[end_of_name : end_of_name + 1].isalnum():
                    yield _Mention(word.start(), end_of_name, who)
                    end = end_of_name
                    break
