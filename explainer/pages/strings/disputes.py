"""Words of disputes and their positions."""

from collections.abc import Mapping
from typing import Final


class DisputeWords:
    """On what the accounts differ, and what would settle it."""

    what_is_disputed = "What is disputed"
    none_disputed = "No dispute about this is recorded. That does not mean that nobody disputes it."
    told_otherwise = "Sources that give it otherwise"
    positions = "What each account says"
    held_by = "As told by"
    no_holder = "not recorded"
    agreed = "What nobody disputes"
    would_settle = "What would settle it"
    settled_it = "What settled it"
    why_apparent = "Why they only seem to differ"
    settled_by = "Settled by"
    nothing_settles = "Nothing is recorded that would settle it."
    nothing_agreed = "Nothing is recorded that all accounts share."
    no_positions = "No account is recorded yet."
    all_shown = "Everything is shown."
    any_state = "any state"
    all_topics = "all topics"
    all_accounts = "All accounts with their evidence"
    no_disputes = "No question is recorded on which accounts differ."


DISPUTE_HEADS: Final[Mapping[str, str]] = {"open": "Open", "settled": "Settled", "apparent": "Different only in appearance"}

DISPUTE_STATES: Final[Mapping[str, str]] = {"open": "open", "settled": "settled", "apparent": "apparent only"}

COLUMNS: Final[Mapping[int, int]] = {0: 1, 1: 1, 2: 2, 3: 3, 4: 4}
"""How many columns so many accounts take; more of them take three."""

ABOUT: Final[Mapping[str, str]] = {
    "value": "about a number",
    "time": "about a time",
    "attribution": "about who said it",
    "meaning": "about what is meant",
    "wording": "about the wording",
    "scope": "about how far it reaches",
}
