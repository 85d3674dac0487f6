"""Verbs that judge while they report, each with the reason and what to write in its place. General English only."""

import re
from typing import Final, NamedTuple


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
"""The list, by what is wrong with the verbs. Words of a story's own field do not belong here."""

_BY_FORM: Final = {
    form: (verb, rf"(?i)(?<![\w-]){form}(?![\w-])(?:{verb.then})") for verb in LOADED_VERBS for form in verb.forms.split()
}
"""By word, the verb that may begin there and the pattern to look for. Few are ever needed, so `re` compiles them then."""
_WORD: Final = re.compile(r"[a-z]+(?:-[a-z]+)*")
_QUOTED: Final = re.compile(
    r"\A[^“”]*”|“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|(?<!\w)\"[^\"]*\"?|(?<!\w)‘.*?’(?!\w)|(?<!\w)'.*?'(?!\w)", re.DOTALL
)
"""Words in quotation marks; a sentence may begin or end inside them."""


def loaded_verbs(text: str) -> tuple[tuple[str, LoadedVerb], ...]:
    """The loaded verbs of a text outside quotation marks, each as it stands there, with its entry, in order."""
    words = _WORD.findall(text.lower())
    if _BY_FORM.keys().isdisjoint(words):
        return ()
    line = " ".join(text.split())
    entries = [_BY_FORM[form] for form in sorted(_BY_FORM.keys() & words)]
    if not any(re.search(pattern, line) for _, pattern in entries):
        return ()
    own = _QUOTED.sub(" “” ", line)
    found = [(match.start(), match[0], verb) for verb, pattern in entries for match in re.finditer(pattern, own)]
    return tuple((words, verb) for _, words, verb in sorted(found))
