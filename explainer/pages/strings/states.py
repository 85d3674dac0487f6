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
    faulty = "The facts have errors"
    faulty_last_good = (
        "This is the site as of the last good build in this preview. It is built anew as soon as a file is saved."
    )
    faulty_nothing = "There has been no good build in this preview yet, so there is nothing to show. A build would stop here."
    faulty_findings = "Findings"
    faulty_line = "The line, with a mark under the place"
    faulty_more = "And {:,} more, which {} lists."
    unbuilt = "The site cannot be built"
    unbuilt_last = "This is the site as it was built last in this preview. It is built anew as soon as a file is saved."
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
    difference_of = "{} against {}"
    difference_on = "{} on {}"
    difference_and_more = "and {} more"
    difference_indirect = "shows something that follows from the changes"
    difference_superseded = "superseded by {}"
    difference_disputed = "disputed in {}"
    difference_settled = "in the settled {}"
    difference_undisputed = "not disputed"
    difference_partys = "a party’s own account"
    difference_not_partys = "not only a party’s own account"
    difference_left = "Not shown here: {}."
    difference_left_under = "{} under “{}”"
    difference_in_summary = "The full report is in the summary of the check."
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

FOLLOWING: Final[Mapping[str, str]] = {
    "origins": "origins",
    "reading": "reading",
    "state": "state",
    "account": "account",
    "answer": "answer",
    "stance": "stance",
    "address": "address",
}
"""What follows from the facts and can differ."""

WEIGHTS: Final[Mapping[str, tuple[str, str]]] = {
    "error": ("error", "errors"),
    "warning": ("warning", "warnings"),
    "note": ("note", "notes"),
}
"""How much findings weigh, one and many."""
