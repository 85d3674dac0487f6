"""Why faults of form matter: for each of them what a reader would miss, in a sentence."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_LOST: Final = "Nothing that stands in the file would be on the site."
_AS_WRITTEN: Final = "Readers would see the signs as they are typed, and no link."
_VALUE_LOST: Final = "What is written there cannot be shown, so the site would keep silent about it."
_HIDDEN: Final = "What the chapter says there would be lost or garbled on its page."

REASONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        # files
        "no-facts": "A site without facts has no page to show.",
        "unreadable-file": _LOST,
        "link-refused": "A link may lead to other files on the next machine, so that two builds would differ.",
        "unknown-place": _LOST,
        "other-file": "Should it hold facts, none of them would be on the site.",
        "bad-file-name": _LOST,
        "file-too-large": _LOST,
        "not-utf-8": _LOST,
        "not-plain-text": _LOST,
        "misnamed-file": _LOST,
        "control-character": "Browsers show a box for it or nothing, and what is copied from the page is not what was written.",
        "direction-character": "Readers would see the letters in another order than they stand in.",
        "garbled-letters": "Readers would see the wrong signs, and a search for the word would not find it.",
        "invisible-character": "A search for the word would not find it, and what is copied from the page has it too.",
        "merge-conflict": "Two versions of the same facts stand there, and nobody has chosen.",
        "empty-file": "Somebody may think that facts stand there.",
        # YAML
        "broken-yaml": _LOST,
        "duplicate-key": "Only the first would be shown, whichever was meant.",
        "key-not-text": _VALUE_LOST,
        "tag": "Other programs would read the value otherwise than this site shows it.",
        "merge-key": "The fields that were to be taken over from elsewhere would be missing.",
        "bad-alias": _VALUE_LOST,
        "aliases-too-large": _LOST,
        "too-deep": _LOST,
        "several-documents": "Nothing that stands below that line would be on the site.",
        "unused-anchor": "The first word of the text would be missing on its page.",
        "typographic-delimiters": "The marks would be shown as part of the text, or the value would not be understood.",
        "null-word": "Readers would see the word itself.",
        "text-in-comment": "The rest of the line would be missing on the page.",
        "too-many-faults": "Most of the file's facts would be missing.",
        # records
        "no-mapping-of-records": _LOST,
        "record-not-mapping": "The record would have no page.",
        "bad-name": "The name becomes the address of the record's page, and addresses have no such signs.",
        "same-identifier": "Only the first would have a page, and every reference would lead to that one.",
        "name-unlike-file": "Whoever looks for the record looks in the wrong file.",
        "tombstone-with-fields": "A retired record's page says only why it was retired; the rest would be lost.",
        "derived-key": "It would say a second time, and perhaps otherwise, what already follows.",
        "record-of-other-kind": "The record would have a page of the wrong kind, or none.",
        # fields
        "unknown-key": "What stands there would be shown nowhere.",
        "missing-key": "The record's page cannot be made without it.",
        "wrong-type": _VALUE_LOST,
        "empty-value": "It is not to be told whether something was forgotten or is not known.",
        "placeholder": "Readers would see the word as if it were the text.",
        "unknown-choice": _VALUE_LOST,
        "bad-identifier": "The reference would lead nowhere.",
        "unknown-kind": "The reference would lead nowhere.",
        "wrong-kind": "The page would say of one thing what was meant of another.",
        "bad-date": "Without its date the record has no place in the order of events.",
        "bad-amount": "Values that are not read cannot be compared, so that a contradiction would go unseen.",
        "bad-address": "Readers could not open it, or would be led astray.",
        "bad-locator": "Nobody could look the place up.",
        "not-a-number": "Nobody could look the place up, or the order would be lost.",
        "not-yes-or-no": "The page would have to guess.",
        "bad-citation": "The claim would rest on nothing that a reader can look up.",
        "bad-hop": "The chain of who told whom would have a gap.",
        "ignore-without-reason": "The next editor could not tell whether it may still be ignored.",
        # what tools write
        "bad-ledger": "What was checked before would be unknown again.",
        "copy-not-read": "The quotations from it were not compared with anything this time.",
        "copy-changed": "What was found in the old copy may not hold for the new one.",
        "look-up-not-repeated": "Pages would say of the quotation what nobody found.",
        "link-leads-elsewhere": "A reader who follows the link to the words sees another place than the one that is cited.",
        "bad-setting": "What was meant to be set would stay as it is.",
        # chapters
        "chapter-not-utf-8": "The chapter cannot be shown.",
        "chapter-too-big": "The chapter cannot be shown.",
        "bad-front-matter": "The chapter's title, place and settings would be lost, or stand in its text.",
        "unknown-setting": "What was meant to be set would stay as it is.",
        "first-lines-hidden": "The lines would be taken for settings and be missing on the page.",
        "unknown-block": "Readers would see the lines as they are typed.",
        "unknown-option": "The view would show something else than was asked for.",
        "option-missing": "The view would not know what to show.",
        "bad-option": "The view would show something else than was asked for.",
        "block-not-closed": "The rest of the page would be taken for part of it.",
        "option-not-indented": "Readers would see the option as a line of text.",
        "block-as-text": "Readers would see the lines as they are typed.",
        "words-in-block": "The words would be missing on the page.",
        "unsafe-html": "It could run in a reader's browser.",
        "unsafe-link": "It would lead readers nowhere, or do them harm.",
        "malformed-reference": _AS_WRITTEN,
        "malformed-mark": "The sentence would not lead to its evidence, and readers would see the signs.",
        "mark-in-heading": "The mark would stand in the table of contents and in the page's address.",
        "mark-in-link": "A reader could open only one of the two.",
        "mark-in-html": _HIDDEN,
        "mark-without-sentence": "Nobody could tell what the evidence is for.",
        "mark-defined": "The note is made from the record; the typed one would never be shown.",
        "footnote-without-text": "The note would be empty, or the sign be shown as it is typed.",
        "file-included": "What the other file says would be on the page without having been checked.",
        "footnote-defined-twice": "Only one of the two notes would be shown.",
        "link-as-html": "Should the page be called otherwise one day, nobody would be told that readers find nothing there.",
        "loaded-from-elsewhere": "Every reader's browser would ask that host, which then knows who reads what.",
    }
)
"""By the fault's name. Names that facts and chapters share have one reason."""
