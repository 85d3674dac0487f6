"""What pages say of quotations that were looked up."""

import json
from dataclasses import replace
from datetime import date

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no types

from explainer.model.ledger import Ledger, QuotationEntry, QuotationState
from explainer.pages.schema import schema
from explainer.quoting import RULE
from explainer.weave import weave
from tests.make import load_text
from tests.pages.drawn import Drawn, draw
from tests.pages.stories import STORY
from tests.weave.test_printed import listed

COPIED = STORY.replace("\ncopy:\n", "\ncopy:\n  copy: copy.txt\n")


def drawn(state: QuotationState, rule: int = RULE) -> Drawn:
    facts = load_text(COPIED).library
    entries = {
        each.key: QuotationEntry(
            state=state, copy="1" * 64, offsets=(), around="", quotation=each.digest, rule=rule, on=date(2026, 6, 30), by="x"
        )
        for each in listed(facts)
    }
    assert len(entries) == 2
    return draw(weave(replace(facts, ledger=Ledger(quotations=entries))))


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("exact", "words found in our copy, recorded on 30 June 2026"),
        ("several", "words found in our copy, recorded on 30 June 2026"),
        ("elsewhere", "words in our copy, in other surroundings, recorded on 30 June 2026"),
        ("differs", "not found in our copy, recorded on 30 June 2026"),
    ],
)
def test_pages_say_what_is_recorded_and_since_when(state: QuotationState, words: str) -> None:
    pages = drawn(state)
    page = pages.words("sources/copy/")
    assert f"“flat as can be” {words} paragraph 2" in page
    assert f"“The moon seems flat” {words}" in page
    assert f"Worded by the source, not the speaker’s own words: “The moon seems flat” {words}" in pages.words("entities/ann/")
    facts = json.loads(pages.file("facts.json"))
    evidence = facts["kinds"]["statements"]["ann-round"]["derived"]["attribution"]
    assert [each.get("looked_up") for each in evidence] == [None, {"state": state, "on": "2026-06-30"}]
    Draft202012Validator(schema()).validate(facts)


def test_what_is_recorded_by_another_rule_is_not_shown() -> None:
    page = drawn("exact", rule=0).words("sources/copy/")
    assert "“flat as can be” not looked up in a copy paragraph 2" in page
    assert "recorded on" not in page


def test_a_wide_gap_is_shown() -> None:
    wide = COPIED.replace("words: The moon seems flat", "words: {exact: The moon … flat, wide_gap: yes}")
    assert wide != COPIED
    page = draw(weave(load_text(wide).library)).words("entities/ann/")
    assert "“The moon … flat” Between its parts, more than a paragraph is left out." in page


def test_the_method_page_says_what_looking_up_cannot_show() -> None:
    page = drawn("exact").words("method/")
    assert "Nobody at the harbour believes that the lights will go out." in page
    assert "explainer verify --with FILE SOURCE" in page
