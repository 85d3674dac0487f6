"""Words of what differs between two states: previews of a change, reports, and the site as it was on other days."""

from collections.abc import Mapping
from typing import Final


class StateWords:
    """What a change does, and what was known when."""

    mark_new = "new"
    mark_changed = "changed"
    mark_removed = "removed"
    mark_next = "next change"
    mark_before = "words before"
    earlier_states = "Earlier states of this site"
    earlier_are = "The story as this site knew it on other days: its facts and chapters of then, drawn as pages are drawn now."
    earlier_page = "This page as it was at the end of"
    earlier_this = "The story as this site knew it at the end of"
    earlier_not_now = "What is known now may differ."
    earlier_elsewhere = (
        "Where this site shows other days, each page leads to them at its end; any other day can be drawn from the version"
        " history of the facts (explainer render --as-of)."
    )
    earlier_now = "This page as it is now"
    earlier_gone = "There is no such page now"
    earlier_since = "Corrected since, on"
    earlier_not_there = "not there then"
    earlier_cannot = "cannot be shown"
    earlier_unreadable = "the story of that day can no longer be read in the form it had then"
    earlier_unknown = "nothing is known of that day"
    preview_of = "Preview of {} against {}. This is not the published site."
    preview_this_page = "{} on this page"
    preview_first = "to the first"
    preview_same = "This page is as it was."
    preview_new_page = "This page is new."
    preview_why = "Why this page differs"
    preview_all = "Everything that changes"
    preview_one_change = "1 change"
    preview_changes = "{} changes"
    preview_page = "What this preview changes"
    preview_faulty = "The facts have errors, so this preview shows the site as it was at {}."
    no_difference = "No difference: the same facts, the same pages."
    difference_facts = "Facts"
    difference_following = "What follows from that"
    difference_new_findings = "New findings"
    difference_gone_findings = "Findings that are gone"
    difference_chapters = "Chapters"
    difference_pages = "Pages"
    difference_front_page = "(front page)"
    difference_unseen = "(not shown to readers)"
    difference_nothing = "nothing"
    all_changes = "all changes"


MANNERS: Final[Mapping[str, str]] = {
    "added": "added",
    "removed": "removed",
    "changed": "changed",
    "retired": "retired",
    "restored": "restored",
    "renamed": "renamed",
}
"""How a record or page differs between two states."""
