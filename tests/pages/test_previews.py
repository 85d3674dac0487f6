"""Tests of previews."""

import json

from explainer.pages.previews import previews
from tests.make import weave_text
from tests.pages.stories import STORY

WEB = weave_text(STORY)
FILES = {file.address: json.loads(file.content) for file in previews(WEB)}


def test_one_file_for_each_folder_of_pages() -> None:
    names = [address.removeprefix("assets/explainer/previews/") for address in FILES]
    assert names == [
        *("claims.json", "disputes.json", "entities.json", "events.json", "glossary.json", "method.json"),
        *("questions.json", "sources.json", "topics.json"),
    ]


def test_every_address_has_kind_title_and_a_sentence() -> None:
    shown = {address: entry for file in FILES.values() for address, entry in file.items()}
    wanted = {
        "claims/round/": [
            "Claim",
            "The moon is round.",
            "two sources, 1 origin: Ann Ash · read in full · no dispute is recorded",
        ],
        "entities/ann/": ["Person", "Ann Ash", "astronomer"],
        "entities/moon/": ["Place", "The moon", "What is up there."],
        "entities/ann/#ann-round": ["Statement", "12 June 2026, 5:21 pm (UTC−4) · Ann Ash", "“The moon is round.”"],
        "sources/report/": ["Source", "[about the moon]", "The Daily · 13 June 2026 · read in part"],
        "topics/shape/": ["Topic", "Shape", "What shape is the moon?"],
        "events/night/": ["Event", "The moon is up", "June 2026"],
        "disputes/cheese/": ["Dispute", "Is it made of cheese?", "open"],
        "questions/is-it-round/": ["Question", "Is it round?", "Yes. (answered by Ann Ash only)"],
        "glossary/#moon-word": ["Term", "moon", "What is up there."],
        "method/#label-not-named": ["Attribution", "not named", "The source does not name the person it relies on."],
    }
    assert {address: shown[address] for address in wanted} == wanted


def test_a_contested_claim_is_said_with_who_says_so() -> None:
    _, title, text = FILES["assets/explainer/previews/claims.json"]["claims/made-of-cheese/"]
    assert title == "An official, not named, told The Daily: The moon is made of cheese."
    assert text.endswith(" · disputed")


def test_every_address_is_one_of_a_record() -> None:
    addresses = {str(link) for link in WEB.permalinks.values()}
    shown = [address for file in FILES.values() for address in file if not address.startswith("method/")]
    assert [address for address in shown if address not in addresses] == []
