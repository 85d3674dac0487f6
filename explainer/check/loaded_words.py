"""Words that judge while they report, each with the reason and what to write in its place: general verbs, and a story's own."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from explainer.model.loaded_word import LoadedWord


class LoadedVerb(NamedTuple):
    """A verb that takes a side."""

    forms: str
    """The words it begins with, parted by spaces; the first stands for it in lists."""
    why: str
    """What it says beside the fact."""
    instead: str
    """Plain words for the same."""
    then: str = ""
    """What must follow, as a regular expression; `(?! to hospital)` says what must not."""


_DOUBT: Final = "it doubts the speaker"
_GUILT: Final = "it takes guilt for granted"
_FACT: Final = "it vouches for what was said"
_FIGHT: Final = "it turns disagreement into a fight"
_MOOD: Final = "it gives the speaker a mood"
_BLAME: Final = "it blames the speaker for silence"
_SILENCE: Final = r" to (?:say|comment|answer|respond|reply|discuss|confirm)\b"

LOADED_VERBS: Final = (
    LoadedVerb("claimed", _DOUBT, "said", r"(?! (?:responsibility|credit|asylum|damages|expenses)\b)"),
    LoadedVerb("claims claiming", _DOUBT, "said", r" that\b"),
    LoadedVerb("purported purports purportedly", _DOUBT, "said"),
    LoadedVerb("insisted insists insisting", _DOUBT, "said", r"(?! (?:on|upon)\b)"),
    LoadedVerb("maintained maintains maintaining", _DOUBT, "said", r" that\b"),
    LoadedVerb(
        "admitted admits admitting",
        _GUILT,
        "said",
        r"(?! (?:into\b|to (?:the |a )?(?:hospital|court|bar|university|school)\b))",
    ),
    LoadedVerb("confessed confesses confessing", _GUILT, "said"),
    LoadedVerb("conceded concedes conceding", _GUILT, "said, or agreed", r"(?! (?:defeat|the election)\b)"),
    LoadedVerb("came comes coming", _GUILT, "said", r" clean\b"),
    LoadedVerb("revealed reveals revealing", _FACT, "said, or published", r" that\b"),
    LoadedVerb("pointed points pointing", _FACT, "said", r" out\b"),
    LoadedVerb("debunked debunks debunking", _FACT, "disputed"),
    LoadedVerb("refuted refutes refuting", _FACT, "denied, or disputed"),
    LoadedVerb("slammed slams slamming", _FIGHT, "criticised", r"(?! (?:shut|into|the door)\b)"),
    LoadedVerb("blasted blasts", _FIGHT, "criticised", r"(?! off\b)"),
    LoadedVerb("ripped rips ripping tore tears tearing", _FIGHT, "criticised", r" into\b(?! (?:pieces|strips|two)\b)"),
    LoadedVerb("lashed lashes lashing", _FIGHT, "criticised", r" out\b"),
    LoadedVerb("hit hits hitting fired fires firing clapped claps clapping", _FIGHT, "answered", r" back\b"),
    LoadedVerb("took takes taking", _FIGHT, "criticised", r" aim at\b"),
    LoadedVerb("eviscerated lambasted skewered savaged", _FIGHT, "criticised"),
    LoadedVerb("clashed clashes clashing", _FIGHT, "disagreed", r" (?:over|with)\b"),
    LoadedVerb("doubled doubles doubling", _FIGHT, "said again", r" down\b"),
    LoadedVerb("caved caves caving", _FIGHT, "agreed, or changed its position", r" in to\b|(?! in\b)"),
    LoadedVerb("backpedalled backpedaled backpedals backpedalling flip-flopped flip-flops", _FIGHT, "changed its position"),
    LoadedVerb("fumed fuming", _MOOD, "said"),
    LoadedVerb("boasted boasts boasting", _MOOD, "said", r" (?:that|about|of)\b"),
    LoadedVerb("bragged brags bragging", _MOOD, "said"),
    LoadedVerb("gloated gloats gloating", _MOOD, "said"),
    LoadedVerb("whined whines whining", _MOOD, "said", r" (?:that|about)\b"),
    LoadedVerb("ranted rants ranting", _MOOD, "said"),
    LoadedVerb("sneered sneers sneering scoffed scoffs scoffing", _MOOD, "said"),
    LoadedVerb("gushed gushes gushing", _MOOD, "said", r" (?:that|about|over)\b"),
    LoadedVerb("refused refuses refusing", _BLAME, "did not say, or declined to comment", _SILENCE),
    LoadedVerb("failed fails failing", _BLAME, "did not answer", _SILENCE),
    LoadedVerb("stonewalled stonewalls stonewalling", _BLAME, "did not answer"),
    LoadedVerb("dodged dodges dodging ducked ducks ducking", _BLAME, "did not answer", r" (?:the |a )?questions?\b"),
)
"""The general ones, by what is wrong with them. Words of a story's own field stand in its data."""

_WORD: Final = re.compile(r"[a-z]+(?:-[a-z]+)*")
_QUOTED: Final = re.compile(
    r"\A[^“”]*”|“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|(?<!\w)\"[^\"]*\"?|(?<!\w)‘.*?’(?!\w)|(?<!\w)'.*?'(?!\w)", re.DOTALL
)
"""Words in quotation marks; a sentence may begin or end inside them."""


class Found(NamedTuple):
    """A loaded word as it stands in a text."""

    words: str
    why: str
    instead: str


class _Entry(NamedTuple):
    """A word to look for; `re` compiles its pattern once the text holds the word, because few are ever needed."""

    pattern: str
    why: str
    instead: str
    unless: tuple[str, ...] = ()


class LoadedWords:
    """The general verbs with a story's own words; where both have a word, the story's reason is given."""

    def __init__(self, own: Iterable[LoadedWord] = ()) -> None:
        self._by_form: dict[str, _Entry] = {}
        for verb in LOADED_VERBS:
            for form in verb.forms.split():
                self._by_form[form] = _Entry(f"{_alone(form)}(?:{verb.then})", verb.why, verb.instead)
        for word in own:
            for form in (word.words, *word.forms):
                plain = " ".join(form.lower().split())
                why = word.why.strip().removesuffix(".")
                self._by_form[plain] = _Entry(_alone(plain), why, word.instead.strip().removesuffix("."), word.unless)
        self._by_first: dict[str, list[_Entry]] = {}
        for form, entry in self._by_form.items():
            first = _WORD.search(form)
            self._by_first.setdefault(first[0] if first else "", []).append(entry)

    def find(self, text: str) -> tuple[Found, ...]:
        """The loaded words of a text outside quotation marks, in order; of those that overlap, the first and longest."""
        words = {*_WORD.findall(text.lower()), ""}
        if self._by_first.keys().isdisjoint(words):
            return ()
        line = " ".join(text.split())
        entries = [entry for first in sorted(self._by_first.keys() & words) for entry in self._by_first[first]]
        if not any(re.search(entry.pattern, line) for entry in entries):
            return ()
        own = _QUOTED.sub(" “” ", line)
        hits = sorted(hit for entry in entries for hit in _hits(entry, own))
        found: list[Found] = []
        end = 0
        for start, length, here in hits:
            if start >= end:
                found.append(here)
                end = start - length
        return tuple(found)


def _alone(form: str) -> str:
    """A pattern for words that stand by themselves."""
    return rf"(?i)(?<![\w-]){re.escape(form)}(?![\w-])"


def _hits(entry: _Entry, own: str) -> Iterator[tuple[int, int, Found]]:
    """Where the word stands, with its length counted backwards so that the longest sorts first."""
    for phrase in entry.unless:
        plain = " ".join(phrase.split())
        own = re.sub(_alone(plain), lambda match: " " * len(match[0]), own)
    for match in re.finditer(entry.pattern, own):
        yield match.start(), -len(match[0]), Found(match[0], entry.why, entry.instead)
