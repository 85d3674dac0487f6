"""Verbs of saying in the editors' own sentences and in attributions, by whoever is said to say."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, TypeAlias

from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.weave.web import Web

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
_LONGEST_NAME: Final = 60


class _Mention(NamedTuple):
    """A name in a text."""

    start: int
    end: int
    who: Identifier


def verbs_of_our_sentences(web: Web) -> Verbs:
    """Verbs in all prose of the facts and in the chapters of the story."""
    found: Verbs = {}
    names = _names(web)
    alternatives = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    pattern = re.compile(rf"\b(?:{alternatives})\b" if alternatives else r"(?!)")
    for text in _texts(web):
        if verbs := list(_VERB.finditer(text)):
            mentions = [_Mention(*match.span(), names[match[0]]) for match in pattern.finditer(text)]
            _count(found, text, verbs, mentions)
    return found


def verbs_of_attributions(web: Web) -> Verbs:
    """Verbs that the engine itself chose to say who gives a piece of evidence, each piece once."""
    found: Verbs = {}
    seen = set()
    for evidence in (each for several in web.evidence.values() for each in several):
        key = (evidence.statement.id if evidence.statement else evidence.record, evidence.path)
        if key in seen:
            continue
        seen.add(key)
        text = ""
        mentions = []
        for part in evidence.attribution.parts:
            if part.target is not None:
                mentions.append(_Mention(len(text), len(text) + len(part.text), part.target))
            text += part.text
        _count(found, text, list(_VERB.finditer(text)), mentions)
    return found


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
        found.setdefault(who, Counter())[_FORMS[verb[0]]] += 1


def _texts(web: Web) -> Iterator[str]:
    for inline in web.inlines.values():
        yield inline.plain
    for chapter in web.library.chapters.values():
        if chapter.is_story:
            yield from (sentence.plain for sentence in chapter.sentences)


def _names(web: Web) -> dict[str, Identifier]:
    """The names in plain text that one entity alone goes by, the surnames of persons among them."""
    found: dict[str, set[Identifier]] = {}
    for entity in web.library.of(Entity):
        surname = [entity.name.split()[-1]] if entity.type == "person" else []
        for name in (entity.name, *entity.aliases, *surname):
            if name[:1].isupper() and len(name) <= _LONGEST_NAME:
                found.setdefault(name, set()).add(entity.id)
    return {name: next(iter(entities)) for name, entities in found.items() if len(entities) == 1}
