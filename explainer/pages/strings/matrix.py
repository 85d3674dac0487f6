"""Words of topics and of the matrix, with the signs of stances."""

from collections.abc import Mapping
from typing import Final


class MatrixWords:
    """Who said what on which question."""

    # Topics
    proposition = "What is supported or opposed"
    no_proposition = "No proposition is set, so no stance is recorded."
    parties = "Parties"
    no_parties = "No party is named."
    who_said_what_here = "Who said what on this"
    no_statements_here = "No statement on this is recorded. That does not mean that nobody spoke."
    claims_here = "Claims"
    no_claims_here = "No claim on this is recorded."
    disputes_here = "Where accounts differ"
    questions_here = "Questions and answers"
    events_here = "What happened"

    # Matrix
    matrix = "Who said what"
    timeline = "Timeline"
    speaker = "Speaker"
    in_its_own_name = "in its own name"
    matrix_caption = "Speakers by institution, and what each said on each question"
    matrix_caption_one = "What each speaker said on this question"
    matrix_scroll = "Who said what, a table; scrolls sideways"
    stance = "Stance"
    what_was_said = "What was said"
    csv = "CSV"
    json = "JSON"
    as_data_head = "The same as data"
    by_question = "One question at a time"
    said_on = "Who said what: {}"
    said_counts = "{} by {}, each with its evidence."
    all_said = "Everything said on this, with its evidence"
    why_stance = "Why we read it so:"
    said_own_page = "On a page of its own"
    close = "Close"
    filter_head = "Filter and order"
    filter_who = "Speakers"
    everyone = "everyone"
    all_of = "all of {}"
    no_institution = "no institution recorded"
    filter_topic = "Question"
    all_questions = "all questions"
    any_stance = "any stance"
    filter_from = "From"
    filter_to = "To"
    filter_words = "Quotations"
    any_words = "with or without"
    only_quoted = "with quotations only"
    only_ours = "without quotations only"
    order_by = "Order"
    order_institution = "by institution"
    order_speaker = "by name of speaker"
    order_latest = "latest statement first"
    order_number = "most statements first"
    list_by = "List"
    list_by_speaker = "by speaker"
    list_by_topic = "by question"
    show_everything = "Show everything"
    download_shown = "What is shown, as"
    matrix_by_speaker = "By speaker"
    matrix_empty = "No statement with a stance is recorded."
    matrix_split = "There are too many speakers and questions for one table. Each question has a page of its own."
    matrix_counts = "{} by {} on {}."
    no_record = "no record"
    no_record_long = "“No record” means that we hold none. It does not mean that they said nothing."
    more_statements = "+{} more"
    one_speaker = "1 speaker"
    speakers = "{:,} speakers"
    earlier = "earlier:"
    disputed_in_part = "disputed in part"
    as_reported = "as reported"
    searched = "searched:"
    before_all_months = "Earlier"
    not_dated = "not dated"
    signs = "Signs"


STANCES: Final[Mapping[str, tuple[str, str]]] = {
    "supports": ("▲", "supports"),
    "opposes": ("▼", "opposes"),
    "mixed": ("◆", "mixed"),
    "explains": ("●", "explains"),
    "declined": ("○", "declined"),
    "none-found": ("–", "none found"),
    "no-record": ("–", "no record"),
}
"""Signs and words of the stances; a topic may have its own words."""

STANCE_MEANINGS: Final[Mapping[str, str]] = {
    "supports": "What was said speaks for the topic’s proposition.",
    "opposes": "What was said speaks against it.",
    "mixed": "Some of what was said speaks for it and some against it.",
    "explains": "It was spoken about, neither for nor against.",
    "declined": "A source says that they were asked and gave no answer.",
    "none-found": "We searched, as listed, and found nothing.",
    "no-record": "We hold no statement; that does not mean they said nothing.",
}

SIGNS: Final = tuple((name, *STANCES[name], meaning) for name, meaning in STANCE_MEANINGS.items())
"""The stances as a legend lists them: name, sign, word, meaning."""
