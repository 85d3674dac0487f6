"""Words of the pages of sources."""

from collections.abc import Mapping
from typing import Final


class SourceWords:
    """What was read of a source, what it backs and how it differs from others."""

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
