"""Words of citations, of what stands behind a record, and of the notes at the foot of chapters."""

from collections.abc import Mapping
from typing import Final


class EvidenceWords:
    """Who says so and how that is known."""

    # Who says so
    who_says_so = "Who says so"
    nothing_yet = "Nothing is recorded yet."
    no_topic = "On no topic"
    nobody = "No citation is recorded."
    speaker_unknown = "Somebody, in a source not recorded"
    and_others = "and others"
    at_the_source = "at the source"
    archived = "archived copy"
    no_address = "no address is established"
    link_worked = "last seen working on"
    no_source = "the source is not recorded"
    in_our_words = "In our words:"
    no_words = "Neither words nor a summary are recorded."
    its_words_own = "The speaker’s own words, as printed here:"
    its_words_voice = "In the source’s own words:"
    its_words_open = "As printed here; whether these are the speaker’s own words is not established:"
    its_words_differ = "Worded by the source, not the speaker’s own words:"
    own_words_at = "The speaker’s own words"
    translated_from = "Translated from:"
    wide_gap = "Between its parts, more than a paragraph is left out."
    recorded_on = "{}, recorded on {}"
    evidence_word = "evidence"
    evidence_of = "Evidence for:"
    publisher_unknown = "publisher not established"
    evidence_for = "Where it is recorded"

    # Standing
    how_known = "How it is known"
    origins = "Comes from"
    reading = "What we read"
    state = "State"
    disputed = "disputed"
    disputed_points = "disputed on {} points"
    what_labels_mean = "what these labels mean"
    own_document = "own document"
    ways_cited = "Sources cited"
    ways_through = "Passed on by"
    ways_from = "Origins"
    ways_unknown = "not known"
    ways_relayed = "through"
    ways_drawn = "From each source cited down to whoever it comes from."
    ways_dashed = "Dashed: not named, or not known."
    ways_listed = "The same as a list, with links"

    # Notes at the foot of chapters
    notes = "Evidence for this page"
    note_all = "All evidence ({})"
    note_open = "Open this entry"
    note_labels = "What these labels mean"
    note_back = "Back to the text"
    note_back_nth = "Back to the text, mark {} of {}"
    mark_one = "Evidence, note {}"
    mark_several = "Evidence, notes {}"
    mark_disputed = "disputed"
    note_gone = "This entry does not exist."
    no_facts = "No recorded fact fits."


LOCATORS: Final[Mapping[str, str]] = {
    "page": "page {}",
    "paragraph": "paragraph {}",
    "sentence": "sentence {}",
    "sentences": "sentences {}",
    "time": "at {}",
}
"""Places in a source."""

AMOUNTS: Final[Mapping[str, str]] = {
    ">=": "at least",
    "<=": "at most",
    ">": "more than",
    "<": "fewer than",
    "~": "about",
}
"""Signs before an amount, longer ones first."""
