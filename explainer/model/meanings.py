"""What each word that a field may hold means, in a clause: the only table of it, for editors' hints and the reference."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_FIELDS: Final = (
    {
        "quotes": "the source prints the words as a quotation",
        "partly-quotes": "the source prints some of the words as a quotation and tells the rest",
        "reports": "the source says that somebody said so, in words of its own",
        "asserts": "the source says so in its own voice",
    },
    {
        "spokesperson": "somebody spoke for them",
        "document": "a letter, a filing, a post or another text of theirs",
        "unnamed": "somebody whom the source does not name",
        "outlet": "another outlet's report",
        "translation": "a translation",
        "rewrite": "another wording of somebody's report",
        "unknown": "the source does not say how",
    },
    {
        "government": "on the side of a government",
        "company": "on the side of a company",
        "unknown": "the source does not say",
    },
    {
        "yes": "the words printed here are the speaker's own",
        "differs": "they differ from the speaker's own, which `original` names",
        "unknown": "that could not be established",
    },
    {
        "sure": "what the source says of who said it covers this sentence too",
        "unsure": "it may not cover this sentence; the page says so",
    },
    {
        "printed": "the headline as printed",
        "first-line": "its first line, where it has no headline",
        "address": "read off its address; never shown as a headline",
        "ours": "our description; shown in square brackets",
    },
    {
        "original": "a source with words of its own",
        "republication": "a wire copy, a rewrite or a translation of another",
        "unknown": "not established; the page says so",
    },
    {
        "article": "a report of an outlet",
        "statement": "a statement given to the public",
        "post": "a post on a network",
        "letter": "a letter",
        "filing": "a paper filed with a court or an office",
        "order": "an order, a ruling or another act",
        "page": "any other page",
    },
    {
        "whole": "the whole text was read",
        "part": "only a part of the text was read",
        "relayed": "somebody else had published the text, and `relayed_by` names them",
        "not-read": "nobody read it; nothing may rest on it",
    },
    {
        "checked": "compared with the better source",
        "inferred": "we infer it; `why` says from what",
    },
    {
        "printed": "the source prints it",
        "inferred": "we infer it; `why` says from what",
        "address": "read off the source's address",
        "computed": "computed, for example from a post's number; `why` says how",
    },
    {
        "value": "a number or an amount",
        "time": "when something happened",
        "attribution": "who did or said something",
        "meaning": "what something means",
        "wording": "what the words were",
        "scope": "whom or what something covers",
    },
    {
        "open": "accounts still differ",
        "settled": "the claims in `settled_by` settled it",
        "apparent": "the accounts only seem to differ; `explanation` says why",
    },
    {
        "supports": "says that the proposition holds",
        "opposes": "says that it does not hold",
        "mixed": "says that it holds in part",
        "explains": "speaks of it without taking a side",
        "declined": "was asked and did not answer, as a source says",
        "none-found": "a search that is recorded found nothing",
    },
    {
        "words": "by the speaker's words",
        "report": "by an outlet's report; the cell names it",
        "inferred": "by our inference; `why` gives the reason, and it is drawn apart",
    },
    {
        "person": "a person",
        "organisation": "a company, an office or another body",
        "group": "several who spoke or acted together",
        "model": "a model",
        "instrument": "a law, an order, a letter, a lawsuit",
        "programme": "a programme",
        "outlet": "a newspaper, an agency or another publisher",
        "place": "a place",
    },
    {
        "count": "a whole number of things, compared exactly",
        "date": "a date, compared at the coarser of two precisions",
        "time": "a clock time, compared at the coarser of two precisions",
        "amount": "a measured number, compared at the coarser of two roundings",
        "name": "a name, compared as words",
        "title": "a title, compared as words",
        "place": "a place, compared as words",
    },
    {
        "typo": "a slip of spelling that altered no fact",
        "clarification": "the same, said more clearly",
        "new-information": "something became known since",
        "correction": "a fact was wrong",
        "retraction": "something was taken back",
    },
    {"unknown": "not established; the page says so"},
)

_MEANINGS: Final[Mapping[tuple[str, ...], Mapping[str, str]]] = MappingProxyType({tuple(each): each for each in _FIELDS})


def meanings(values: tuple[str, ...]) -> Mapping[str, str]:
    """The meaning of each of the words that a field may hold, in their order. Raises KeyError for words without any."""
    return _MEANINGS[values]
