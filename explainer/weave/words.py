"""The words in which weave speaks to readers: the same for every side and every source."""

from collections.abc import Sequence
from typing import Final

MEDIUM_NOUN: Final = {
    "article": "a report",
    "statement": "a statement",
    "post": "a post",
    "letter": "a letter",
    "filing": "a filing",
    "order": "an order",
    "page": "a web page",
}
"""What a source of each medium is called in a sentence."""

OWN_NOUN: Final = {**MEDIUM_NOUN, "article": "an article"}
"""The same for a document of somebody who is no outlet."""

OWN_VERB: Final = {
    "article": "wrote in",
    "statement": "said in",
    "post": "wrote in",
    "letter": "wrote in",
    "filing": "said in",
    "order": "said in",
    "page": "wrote on",
}
"""How somebody speaks in a document of their own."""

ORIGINAL_GIVES: Final = {
    "quotes": "as quoted",
    "partly-quotes": "as quoted in part",
    "reports": "as reported",
    "asserts": "as stated in its own voice",
    None: "as given",
}
REPUBLICATION_GIVES: Final = {
    "quotes": "as carried in quotation marks",
    "partly-quotes": "as carried partly in quotation marks",
    "reports": "as carried",
    "asserts": "as carried",
    None: "as carried",
}
"""How the cited source gives what came to it, by the citation's form."""

ORIGINAL_ALONE: Final = {
    "quotes": "quoted this",
    "partly-quotes": "quoted this in part",
    "reports": "reported this",
    "asserts": "says so in its own voice",
    None: "gave this",
}
REPUBLICATION_ALONE: Final = {
    "quotes": "carried this in quotation marks",
    "partly-quotes": "carried this partly in quotation marks",
    "reports": "carried this",
    "asserts": "carried this",
    None: "carried this",
}
"""The same where no chain leads to the source."""

QUOTED_TO: Final = {
    "quotes": ", as quoted there",
    "partly-quotes": ", as quoted in part there",
    "asserts": ", as stated there in its own voice",
}
"""What follows the name of an outlet that an unnamed person told something."""

SIDE: Final = {"government": "government side", "company": "company side", "unknown": "side not known"}
"""Which side somebody who is not named was on."""

UNSEEN_PUBLISHER: Final = "whose publisher is not established"
NOT_RECORDED: Final = "where it came from is not recorded"
NOT_KNOWN: Final = "where it came from is not known"
THROUGH_WHOM: Final = "through whom is not known"
IN_A_WAY: Final = "in a way not known"
FORM_NOT_KNOWN: Final = "whether it carries another’s words is not established"

WAY_NOT_KNOWN: Final = "not known"
WAY_NOT_RECORDED: Final = "not recorded"
"""What stands in a short chain where nobody is known."""

WORDS_FOUND: Final = "words found in our copy"
SOME_WORDS_FOUND: Final = "some words found in our copy ({} of {} quotations)"

CHAIN_NOT_KNOWN: Final = "chain not known"
NO_PUBLISHER: Final = "publisher not established"
NOT_NAMED: Final = "not named"
REWRITTEN: Final = "rewritten"
TRANSLATED: Final = "translated"

WEAKNESSES: Final = (CHAIN_NOT_KNOWN, NO_PUBLISHER, NOT_NAMED, REWRITTEN, TRANSLATED)
"""Labels for weak hops, the weakest first."""

SPEAK: Final = "speak together"
BELONG: Final = "belong together"
SPEAK_OR_BELONG: Final = "speak or belong together"
"""What joins origins that are not apart: one statement of several, and a person and their institution."""

_NUMBERS: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def number_words(number: int) -> str:
    """A count in words up to ten, in figures above."""
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def listed(names: Sequence[str]) -> str:
    """Names as a list in a sentence: `A`, `A and B`, `A, B and C`."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def capitalised(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def shortened(text: str, most: int) -> str:
    """At most that many characters of the text, cut between words, with an ellipsis where something is left out."""
    if len(text) <= most:
        return text
    head = text[: most - 1]
    cut = head.rfind(" ")
    return f"{head[: cut if cut > most // 2 else len(head)].rstrip(' ,;:–—-')}…"
