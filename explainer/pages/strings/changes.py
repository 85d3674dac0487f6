"""Words of the glossary, of corrections and of entries that were retired."""

from collections.abc import Mapping
from typing import Final


class ChangeWords:
    """What was changed, and what took whose place."""

    # Glossary, changes
    glossary = "Glossary"
    no_terms = "No word is explained yet."
    also_written = "Also:"
    changes = "Changes and corrections"
    corrections = "Corrections"
    feed = "The corrections as a feed (Atom)"
    feed_json = "The corrections as a feed (JSON)"
    corrected = "Corrections"
    was = "Before"
    now = "Now"
    about = "About"
    last_changed = "When the facts in each file last changed"
    history_since = "By the commits since"
    history_of = "({:,} of them). What was joined into one commit bears the day of that commit."
    history_incomplete = "The history at hand is incomplete ({}), so no dates are shown."
    file = "File of facts"
    changed_on = "Last changed"
    retired_entries = "Retired entries"
    none_retired = "No entry was retired."

    # Tombstones
    retired_words = "This entry was retired. Its address stays, so that links to it are answered."
    retired_why = "Why"
    moved_to = "Its place was taken by"
    nothing_in_place = "Nothing took its place."


CORRECTIONS: Final[Mapping[str, str]] = {
    "typo": "Spelling",
    "clarification": "Clarification",
    "new-information": "New information",
    "correction": "Correction",
    "retraction": "Retraction",
}
