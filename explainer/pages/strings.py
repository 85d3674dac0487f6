"""Every word of the engine's own that a reader sees: one table, so that a site can be read over, changed and translated.

Longer than other files because it is that one table. Texts with `{}` are filled by `str.format`."""

from collections.abc import Mapping
from typing import Final


class Say:
    """Headings, labels and sentences, by name. Templates know it as `say`."""

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
    claim_is = "One thing said to be so, in our words, with everything we hold that stands behind it."
    claim_contested = "Accounts differ on this. It is given here as what somebody says, not as our own account."
    entity_is = "What is recorded of {}: what they said, what was said of them, and the claims about them."
    topic_is = "One issue of the story: who said what on it, what is said of it, and what is disputed."
    source_is = "One published thing: what we really read of it, what it backs, and how it differs from other sources."
    event_is = "Something that happened, when, and how that is known."
    claims_are = "Every single thing that this site says is so, or says that somebody says is so, each with its evidence."
    sources_are = "Everything that was used, with what we really had before us of each."
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
    fixed_by = "fixed by"
    facts_changed = "This entry last changed on"
    shown_changed = "what it rests on or lists, on"
    zone = "(UTC)"
    reviewed_on = "on"
    reviewed_by = "by"

    # Disputes
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

    # Use and ways on
    about_site = "About this site"
    where_used = "Where it is used"
    more_sentences = "and {} more"
    where_next = "Where next"
    see_also = "See also"
    report = "Something wrong on this page?"
    report_to = "Tell us"

    # Citing and reporting
    cite_this = "Cite this"
    cite_as_text = "Text"
    cite_as_bibtex = "BibTeX"
    cite_as_csl = "CSL-JSON"
    cite_link = "Link"
    cite_in = "In: {}."
    cite_changed = "Last changed {} (UTC)"
    cite_version = "version {}"
    cite_no_url = "The address of this site is not set, so the citation names this entry by its identifier alone."
    cite_source = "This cites our entry on the source, not the source itself."
    permalink = "link"
    link_to_term = "link to “{}”"

    # Entities
    at_the_time = "What they were at the time"
    roles_missing = "No role is recorded."
    belongs_to = "Belongs to"
    made_by = "Made or issued by"
    its_text = "Its text"
    also_called = "Also called"
    same_as = "Elsewhere"
    together_with = "with"
    said_nothing = "No statement of theirs is recorded. That does not mean they said nothing."
    no_claims_about = "Nothing else is recorded of it yet."
    members = "Who belongs to it"
    made = "What it made or issued"
    until = "until"
    since = "from"

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

    # Sources
    title_ours = "It prints no headline that we read; the words in brackets are ours."
    title_address = "Its headline was not read."
    publisher = "Publisher"
    author = "Author"
    author_unknown = "not established"
    unknown = "not established"
    language = "Language"
    address = "Address"
    what_we_read = "What we read"
    relayed_by = "relayed by"
    based_on = "Based on"
    not_based_on = "not established"
    based_on_this = "Based on this one"
    original_at = "Original"
    what_it_backs = "What it backs"
    backs_nothing = "It backs no entry of ours."
    backs_nothing_unread = "It was not read, so it backs no entry of ours."
    sentences_backing = "{:,} of {:,} sentences of our copy back an entry or are set aside; counted on {}."
    sentences_left = "Neither backs an entry nor is set aside: {}."
    sentences_outdated = "What cites it has changed since."
    sentences_not_counted = "We hold a copy of it; how many of its sentences back an entry was not counted."
    sentences_no_copy = "How many of its sentences back an entry was not counted: we hold no copy."
    how_it_differs = "How it differs from other sources"
    differs_not = "No difference is recorded."
    this_source = "This source"
    better_sources = "Other sources"
    nothing_instead = "No other wording is recorded."
    words_differently = "Statements it words differently"
    as_worded_here = "As worded here"
    speakers_own = "The speaker’s own words"
    own_not_recorded = "The speaker’s own words are not recorded."
    set_aside = "What was set aside"
    set_aside_why = "Sentences that back no entry, with the reason."

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

    timeline_order = "Order"
    earliest_first = "earliest first"
    latest_first = "latest first"

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

    # Questions
    questions = "Questions and answers"
    more_answer = "More"
    rests_on = "What the answer rests on"
    rests_on_nothing = "No claim is recorded that would answer it."
    still_open = "What is not known"
    settle_words = "What would settle it:"
    no_questions = "No question is recorded."
    open_questions = "Open, disputed or answered in part"
    answered_questions = "Answered"
    none_open = "None is open."
    none_answered = "None is answered."

    # Home
    all_known = "all answered questions"
    all_not_known = "all open questions"
    disputed_head = "Disputed"
    told_differently_by = "Told differently by"
    and_more = "and {} more"
    stands_as_of_word = "As of"
    stands_latest_word = "The latest event recorded is of"
    stands_changed_word = "The facts last changed on"
    nothing_rests = "(nothing rests on these)"
    how_it_stands = "How it stands"
    known = "Known"
    not_known = "Not known"
    known_none = "No question is answered yet."
    not_known_none = "No open question is recorded."
    disputed_none = "No dispute is recorded."
    all_disputes = "all disputes"
    whole_table = "The whole table"
    whole_timeline = "The whole timeline"
    ways_in = "Ways in"
    four_minutes = "Four minutes"
    twenty_minutes = "Twenty minutes"
    check_one = "Check one thing"
    check_one_words = "Search for a name, a date or some words; every claim has a page with its evidence."
    latest_changes = "Latest changes"
    no_corrections = "No correction has been made."

    # What differs between two states
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

    # Method
    method = "How this is made"
    scope_unset = "No statement of scope is set."
    counts = "Counts"
    labels = "What the labels mean"
    looking_up = "What looking words up can show, and what not"
    looking_up_can = (
        "Quoted words are compared with the copy that we hold of the source. They count as found when every letter, every "
        "digit and every sign is the same, in the same order, and no word or number is cut. Only these things make no "
        "difference: the kind of quotation marks, dashes and spaces, spaces round a dash, joined letters, and characters that "
        "nobody sees. Where words are left out, the parts must stand in order, in the same paragraph or the next one."
    )
    looking_up_cannot = (
        "It shows that the words are printed there. It cannot show that they mean there what they mean alone. Made up as an "
        "example: a report says “Nobody at the harbour believes that the lights will go out.” Whoever quotes “the lights will "
        "go out” from it quotes words that are found, and turns them round. The same goes for words left out: of “He did "
        "not agree”, “He did … agree” would remain. So every quotation leads to its place in the source, for whoever wants "
        "to look."
    )
    looking_up_yourself = (
        "Our copies are private, because they are other people’s texts. What was found is kept with digests, and anybody can "
        "repeat it with a copy of their own: explainer verify --with FILE SOURCE."
    )
    rules = "What was looked for, and how often it was found"
    rules_none = "Nothing was found amiss by the rules that ran."
    rule = "Rule"
    severity = "Weight"
    found = "Found"
    treated_alike = "Counts by institution"
    treated_alike_words = (
        "Every institution is recorded by the same rules and shown by the same templates, with the same verbs. "
        "The counts are given so that they can be judged."
    )
    balance_said = "What was said, and through whom"
    balance_first = "Who comes first"
    balance_no_target = "No target is set for balance: nothing is added, dropped or reworded for the sake of these numbers."
    balance_of = "{:,} of {:,}"
    balance_others = "Everybody else"
    balance_others_are = "Outlets in their own voice, people who are not named, and whoever made no statement recorded here."
    balance_no_verbs = "none"
    institution = "Institution"
    verbs_of_saying = "Verbs of saying"
    balance_verbs = "Verbs of saying in our own sentences"
    balance_verbs_are = "By whoever is named last before the verb in its sentence."
    balance_attributed = "Verbs of saying in attributions"
    balance_attributed_are = "The words with which evidence is attributed are made by the engine, from one list for all."
    loaded_words = "Words kept out of our own sentences"
    loaded_words_are = (
        "A rule keeps words that take a side, such as “slammed”, out of everything that is said here in our own voice. "
        "In quotations they stand as they were said."
    )
    loaded_words_own = "For this story {:,} entries add words of its own, each with the reason and what is written instead:"
    loaded_words_none = "No words of this story’s own are listed."
    story_sentences = "Sentences of the story"
    story_sentences_words = (
        "Of {:,} sentences in the story, {:,} carry a mark that leads to evidence, {:,} are marked as the editors’ own, "
        "and {:,} carry no mark."
    )
    story_sentences_none = "No chapter of the story is written yet."
    own_by_chapter = "The editors’ own:"
    copies_counted = (
        "Of {:,} sentences of {:,} working copies, {:,} back an entry, {:,} are set aside with a reason, and {:,} are left."
    )
    complain = "How to complain"
    no_contact = "No contact is set."
    contact_words = "Write to"
    licence = "Licence of the facts"
    no_licence = "None is set."

    # Data
    data = "Data"
    download = "File"
    holds = "What it holds"
    data_words = "Every entry with everything that follows from it: title, address, uses, standing, attribution in words."
    data_contested_key = "is_contested"
    data_contested = ("An entry under an open dispute is marked", "and must be given with its attribution.")
    schema_words = "The form of facts.json, as JSON Schema 2020-12."
    claims_words = "One line for each claim."
    statements_words = "One line for each statement, with its topics and the number of its citations."
    matrix_csv_words = "Who said what: one line for each cell of the table."
    matrix_json_words = "The same as JSON."
    schema_version = "Version of the form"

    # Tombstones
    retired_words = "This entry was retired. Its address stays, so that links to it are answered."
    retired_why = "Why"
    moved_to = "Its place was taken by"
    nothing_in_place = "Nothing took its place."

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

LOCATORS: Final[Mapping[str, str]] = {
    "page": "page {}",
    "paragraph": "paragraph {}",
    "sentence": "sentence {}",
    "sentences": "sentences {}",
    "time": "at {}",
}
"""Places in a source."""

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

READ: Final[Mapping[str, str]] = {
    "whole": "read in full",
    "part": "read in part",
    "relayed": "read as relayed",
    "not-read": "not read",
}

SOURCE_FORMS: Final[Mapping[str, str]] = {
    "original": "with its own words",
    "republication": "carries another’s words",
    "unknown": "own words or another’s: not established",
}

LINK_STATES: Final[Mapping[str, str]] = {
    "gone": "the page was not there on",
    "changed": "words quoted from it were not on the page on",
    "taken-over": "it led to somebody else’s page on",
}
"""What an address that does not work did, before the day on which it did."""

SURE: Final[Mapping[str, str]] = {"checked": "checked against the other source", "inferred": "our inference"}

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

ENTITY_TYPES: Final[Mapping[str, str]] = {
    "person": "People",
    "organisation": "Organisations",
    "group": "Groups",
    "model": "Models",
    "instrument": "Laws, orders, letters and lawsuits",
    "programme": "Programmes",
    "outlet": "Outlets",
    "place": "Places",
}

ENTITY_TYPE: Final[Mapping[str, str]] = {
    "person": "person",
    "organisation": "organisation",
    "group": "group",
    "model": "model",
    "instrument": "instrument",
    "programme": "programme",
    "outlet": "outlet",
    "place": "place",
}

AMOUNTS: Final[Mapping[str, str]] = {
    ">=": "at least",
    "<=": "at most",
    ">": "more than",
    "<": "fewer than",
    "~": "about",
}
"""Signs before an amount, longer ones first."""

MANNERS: Final[Mapping[str, str]] = {
    "added": "added",
    "removed": "removed",
    "changed": "changed",
    "retired": "retired",
    "restored": "restored",
    "renamed": "renamed",
}
"""How a record or page differs between two states."""

CORRECTIONS: Final[Mapping[str, str]] = {
    "typo": "Spelling",
    "clarification": "Clarification",
    "new-information": "New information",
    "correction": "Correction",
    "retraction": "Retraction",
}

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


ENTITY_HEADS: Final[Mapping[str, tuple[str, str]]] = {
    "said": ("What they said", "What it said"),
    "said-of": ("What was said of them", "What was said of it"),
    "claims": ("Claims about them", "Claims about it"),
    "claims-from": ("Claims that rest on their word", "Claims that rest on its word"),
    "published": ("Sources they published", "Sources it published"),
}
"""Heads of an entity's page, for people and groups, and for everything else."""


SCRIPT_WORDS: Final[Mapping[str, str]] = {
    "claim": Say.claim,
    "statement": Say.statement,
    "close": "Close",
    "meaning": "What this means",
    "of": "of",
    "cite": "cite",
    "copy": "copy",
    "copyLink": "copy link",
    "copied": "copied",
    "notCopied": "could not be copied",
    "all_shown": Say.all_shown,
    "fetching": "The evidence is being fetched.",
    "left_out": "– left out",
    "more_statements": Say.more_statements,
    "not_fetched": "The data could not be fetched.",
    "nothing_fits": "Nothing that is recorded fits all of this.",
    "shown_disputes": "Shown: {} of {}.",
    "shown_counts": "Shown: {} of {} statements, {} of {} speakers.",
}
"""What the script shows; its parts find it under `say`."""

STEP_WORDS: Final[Mapping[str, str]] = {
    "group": "Steps through the changes of this page",
    "previous": "← previous",
    "next": "next →",
    "keys": "keys p and n",
    "one": Say.preview_one_change,
    "several": Say.preview_changes,
    "at": "change {} of {}: {}",
}
"""What the script of a preview of a change shows."""


BALANCE: Final[Mapping[str, tuple[str, str]]] = {
    "speakers": ("Speakers", "Persons and bodies of which a statement is recorded."),
    "statements": ("Statements", "Statements recorded of them; one that several made together counts for each institution."),
    "quotations": ("Quotations", "Quotations of their words, once for each record that holds them."),
    "words": ("Words quoted", "How many words those quotations have."),
    "first_dispute": ("First in disputes (of {:,})", "Disputes of which they hold the account that stands first."),
    "first_topic": ("First on topics (of {:,})", "Topics whose table begins with them; the order of institutions is fixed."),
    "first_question": ("First in answers (of {:,})", "Questions whose answer rests first on a claim that comes from them."),
    "first_chapter": ("First in chapters (of {:,})", "Chapters that link to them, or to a document of theirs, first."),
    "unnamed": ("Links not named", "Of the links through which their words reached us, those whose name no source gives."),
}
"""What is counted of each institution: the head of its column, and what it says."""


def counted(number: int, kind: str) -> str:
    """A number with the kind's word: `1 claim`, `2 claims`."""
    one, many = KINDS[kind]
    return f"{number:,} {one if number == 1 else many}"


def kind_title(kind: str) -> str:
    """A kind's word with a capital: `Claim`."""
    return KINDS[kind][0].capitalize()
