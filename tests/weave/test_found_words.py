"""What standing says of quotations that were looked up."""

from dataclasses import replace
from datetime import date

import pytest

from explainer.model.identifier import Identifier
from explainer.model.ledger import Ledger, QuotationEntry, QuotationState
from explainer.quoting import RULE
from explainer.weave import weave
from tests.make import load_text
from tests.weave.test_printed import STORY, listed

MORE = """
--- data/events.yml
measured: {when: 2026-06-12, title: It was measured, claims: [round, said]}
--- data/claims/more.yml
said: {text: Ash said so., citations: [{statement: ash-said}]}
bare: {text: Nobody is quoted., citations: [{source: almanac, form: asserts, locator: {paragraph: 9}}]}
"""


def readings(*states: QuotationState | None) -> dict[str, tuple[str, ...]]:
    facts = load_text(STORY.replace("--- data/sources.yml", f"{MORE.strip()}\n--- data/sources.yml")).library
    entries = {
        each.key: QuotationEntry(
            state=state, copy="1" * 64, offsets=(), around="", quotation=each.digest, rule=RULE, on=date(2026, 6, day), by="x"
        )
        for day, (each, state) in enumerate(zip(listed(facts), states, strict=False), 1)
        if state is not None
    }
    web = weave(replace(facts, ledger=Ledger(quotations=entries)))
    return {subject.partition(":")[2]: standing.reading for subject, standing in web.standing.items()}


def test_all_or_some_or_none() -> None:
    found = readings("exact", "several", "exact")
    assert found["round"] == ("some words found in our copy (1 of 3 quotations), recorded on 1 June 2026", "read in full")
    assert found["ash-said"] == ("words found in our copy, recorded on 2 June 2026", "read in full")
    assert found["said"] == found["ash-said"]
    assert found["measured"][0] == "some words found in our copy (3 of 5 quotations), recorded on 1 June 2026"
    assert found["bare"] == ("read in full",)


@pytest.mark.parametrize("state", ["elsewhere", "differs", None])
def test_words_that_were_not_found_where_they_should_be_say_nothing(state: QuotationState | None) -> None:
    assert readings(state, state, state) == readings()
    found = readings(state, "exact", state)
    assert found["round"] == ("read in full",)
    assert found["ash-said"][0] == "some words found in our copy (1 of 2 quotations), recorded on 2 June 2026"


def test_words_that_differ_from_the_speakers_do_not_count() -> None:
    """The report's wording stands in the copy of the report, which shows nothing of what was said."""
    text = STORY.replace("form: partly-quotes, words: it is,", "form: partly-quotes, words: it is, faithful: differs,")
    assert text != STORY
    facts = load_text(text).library
    entry = QuotationEntry(
        state="exact", copy="1" * 64, offsets=(), around="", quotation="", rule=RULE, on=date(2026, 6, 1), by="x"
    )
    entries = {each.key: replace(entry, quotation=each.digest) for each in listed(facts) if each.words.exact == "it is"}
    web = weave(replace(facts, ledger=Ledger(quotations=entries)))
    assert web.standing[Identifier("statement:ash-said")].reading == ("read in full",)


def test_the_holder_of_a_citation_is_its_statement_or_the_record() -> None:
    web = weave(load_text(STORY).library)
    assert {each.holder for each in web.evidence[Identifier("claim:round")]} == {"claim:round"}
