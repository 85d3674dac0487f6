"""Words for kinds of records and kinds of pages, and numbers of records in words."""

from collections.abc import Mapping
from typing import Final


class KindWords:
    """What records are called, and what each page says it is."""

    # Kinds of records, one and many
    claim = "Claim"
    statement = "Statement"
    source = "Source"
    topic = "Topic"
    event = "Event"
    dispute = "Where accounts differ"
    question = "Question"
    retired = "Retired"
    claims = "Claims"
    sources = "Sources"
    entities = "People, organisations and things"
    topics = "Topics"
    events = "Events"

    # What each page is
    claim_contested = "Accounts differ on this. It is given here as what somebody says, not as our own account."
    entity_is = "What is recorded of {}: what they said, what was said of them, and the claims about them."
    topic_is = "One issue of the story: who said what on it, what is said of it, and what is disputed."
    claims_are = "Every single thing that this site says is so, or says that somebody says is so, each with its evidence."
    claims_order = "by topic and by their first words"
    sources_are = "Everything that is used or referred to, with what we really had before us of each."
    entities_are = "Everyone and everything that has a page."
    topics_are = "The issues of the story, each with a neutral question."
    events_are = "Everything on the timeline, by day."
    matrix_is = "Who said what on which question, in their own words where we have them."
    timeline_is = "What happened, in order. Times are as exact as they are known and no more."
    disputes_are = "Every question on which the accounts we hold differ. Nothing here is settled by counting sources."
    questions_are = "What is asked, what can be answered, and what cannot."
    glossary_is = "How this site uses certain words."
    changes_are = "Dated notes on what was changed after it was published, and when each file of facts last changed."
    method_is = "How this is made, what the labels mean, and what was counted."
    data_is = "The same facts, for programs to read."


KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "chapter": ("chapter", "chapters"),
    "question": ("question", "questions"),
    "dispute": ("dispute", "disputes"),
    "event": ("event", "events"),
    "claim": ("claim", "claims"),
    "statement": ("statement", "statements"),
    "entity": ("entry", "entries"),
    "topic": ("topic", "topics"),
    "source": ("source", "sources"),
    "term": ("term", "terms"),
    "correction": ("correction", "corrections"),
    "measure": ("measure", "measures"),
    "loaded-word": ("loaded word", "loaded words"),
}
"""Kinds in the order in which uses are listed, one and many."""


def counted(number: int, kind: str) -> str:
    """A number with the kind's word: `1 claim`, `2 claims`."""
    one, many = KINDS[kind]
    return f"{number:,} {one if number == 1 else many}"


def kind_title(kind: str) -> str:
    """A kind's word with a capital: `Claim`."""
    return KINDS[kind][0].capitalize()
