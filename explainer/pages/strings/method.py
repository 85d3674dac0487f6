"""Words of the pages on how the site is made and on the data."""

from collections.abc import Mapping
from typing import Final


class MethodWords:
    """How the site is made, what was counted, and the same facts as data."""

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
