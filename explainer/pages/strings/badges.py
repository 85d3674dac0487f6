"""Words of badges: what each label says, and the one sentence that says what it means."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Badge:
    """A label that says what was found out about something, and no more."""

    words: str
    """As shown, or an example where they hold a number or a name."""
    meaning: str


BADGES: Final[Mapping[str, Mapping[str, Badge]]] = {
    "Standing": {
        "origins": Badge(
            "2 origins",
            "Persons or bodies that the cited sources could be traced back to; reports that carry one another count once, and "
            "a person and their institution are two that belong together.",
        ),
        "at-least": Badge(
            "at least 1 origin not named",
            "Unnamed origins of different outlets may be one and the same, so they are not added up.",
        ),
        "origin-not-known": Badge(
            "origin not known", "For none of the cited sources could it be traced who said it first; nothing was counted."
        ),
        "no-source": Badge("no source is cited", "Nothing is recorded that it could come from."),
        "partys-own": Badge("a party’s own account", "Everyone it comes from is a party to the matter."),
        "disputed": Badge("disputed", "It is part of one account in a dispute that is open."),
        "not-disputed": Badge(
            "no dispute is recorded", "We hold no account that differs; that does not mean that nobody disputes it."
        ),
        "settled": Badge("settled", "It was part of a dispute that is settled."),
        "superseded": Badge("superseded by", "A later claim took its place."),
    },
    "Reading": {
        "words-found": Badge(
            "words found in our copy",
            "On the day named, the quoted words stood in the copy that we hold, letter by letter but for such things as the "
            "kind of dash; what they mean where they stand, this does not say.",
        ),
        "some-words-found": Badge("some words found in our copy", "The same of some of the quotations and not of all."),
        "words-elsewhere": Badge(
            "words in our copy, in other surroundings",
            "The quoted words stand in the copy that we hold, but not where or not beside what we gave.",
        ),
        "words-not-found": Badge("not found in our copy", "The quoted words do not stand in the copy that we hold."),
        "not-looked-up": Badge(
            "not looked up in a copy", "The quoted words were not compared with a copy of the source, or not yet again."
        ),
        "read-whole": Badge("read in full", "We had the whole text before us."),
        "read-part": Badge("read in part", "We had part of the text before us."),
        "read-relayed": Badge("read as relayed", "We had the text only as somebody else passed it on, who is named."),
        "not-read": Badge("not read", "We know that it exists and have not read it; it backs no claim."),
        "nothing-read": Badge("nothing is recorded", "No source is cited that we could have read."),
    },
    "Attribution": {
        "chain-not-known": Badge("chain not known", "The source does not say whom it has this from."),
        "publisher-not-established": Badge(
            "publisher not established", "Who published a source on the way, and answers for it, is not established."
        ),
        "not-named": Badge("not named", "The source does not name the person it relies on."),
        "rewritten": Badge("rewritten", "The words passed through a rewrite of another report."),
        "translated": Badge("translated", "The words passed through a translation."),
        "reach-unsure": Badge(
            "unclear whether the attribution covers this", "The source’s “said” may not reach as far as this sentence."
        ),
    },
    "Wording": {
        "words-own": Badge("the speaker’s own words", "The words printed here are those that the speaker used."),
        "words-voice": Badge("in the source’s own words", "The source speaks for itself and quotes nobody."),
        "words-differs": Badge("worded by the source", "The source prints words that are not those the speaker used."),
        "words-open": Badge(
            "not established", "The source prints these words; whether the speaker used them, we could not establish."
        ),
    },
    "Basis of a stance": {
        "as-reported": Badge("as reported by", "The stance rests on an outlet’s report, not on the speaker’s own words."),
        "inferred": Badge("our inference", "The stance is our reading of what was said; the reason is given."),
    },
    "Answers": {
        "answer-answered": Badge("answered", "All that the answer needs is recorded and under no open dispute."),
        "answer-partly": Badge("partly answered", "Something that the answer needs is not known."),
        "answer-not-known": Badge("not known", "Nothing is recorded that would answer it."),
        "answer-disputed": Badge("disputed", "Something that the answer needs is under an open dispute."),
    },
    "Review": {
        "reviewed": Badge(
            "reviewed",
            "Whoever is named read the entry and what it rests on, and nothing of either has changed since that day.",
        ),
    },
}
"""Badges by group and name; all are on the method page, each under an anchor of its own."""
