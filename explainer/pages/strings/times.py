"""Words of dates, events and the timeline."""

from collections.abc import Mapping
from typing import Final


class TimeWords:
    """When something happened, was said or changed."""

    # Time
    as_of_when = "As of when"
    as_of = "as of"
    happened = "Happened"
    published = "Published"
    said_at = "Said"
    the_first = "first"
    the_last = "last"
    holds_until = "Found to hold as of"
    value = "Value"
    value_as_of = "as of"
    no_date = "no date is recorded"
    link_to_statement = "link to this statement"
    date_not_established = "date not established"
    printed_as = "printed as"
    fixed_by = "dated by"
    facts_changed = "This entry last changed on"
    shown_changed = "what it rests on or lists, on"
    zone = "(UTC)"
    reviewed_on = "on"
    reviewed_by = "by"

    # Events, timeline
    when = "When"
    where = "Where"
    who = "Who"
    claims_of_event = "What is said of it"
    no_claims_of_event = "No claim about it is recorded."
    before_it = "Before it"
    after_it = "After it"
    no_events = "No event is recorded."
    no_events_chosen = "No recorded event falls within what was asked for."
    strip_words = (
        "{} dated to the month or better, from {} to {}. A stroke is a clock time, a bar a day, a band with open ends a time "
        "that is not known better; the line is cut where nothing is recorded for more than four days."
    )
    strip_bands = "Each stands in the row of whoever its entry names first."
    strip_others = "Others"

    timeline_order = "Order"
    earliest_first = "earliest first"
    latest_first = "latest first"


HOW_DATED: Final[Mapping[str, str]] = {
    "printed": "printed by the source",
    "inferred": "our inference",
    "address": "read off its address",
    "computed": "computed",
}

PRECISION: Final[Mapping[str, str]] = {
    "year": "only the year is known",
    "month": "only the month is known",
    "day": "",
    "minute": "",
    "interval": "exact date not known",
}
