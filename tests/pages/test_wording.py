"""Tests of small things in words."""

import pytest

from explainer.model.citation import Citation
from explainer.model.dates import parse_date
from explainer.model.identifier import Identifier
from explainer.model.locator import Locator
from explainer.model.measure import parse_amount
from explainer.pages.wording import (
    amount_words,
    claim_plain,
    date_markup,
    is_contested,
    locator_words,
    machine_date,
    short_markup,
    weak_at_best,
)
from explainer.weave.web import Attribution, Evidence
from tests.make import weave_text
from tests.pages.stories import STORY


@pytest.mark.parametrize(
    ("locator", "words"),
    [
        (Locator(paragraph=7, sentences=(1,)), "paragraph 7, sentence 1"),
        (Locator(paragraph=7, sentences=(1, 2, 4)), "paragraph 7, sentences 1, 2 and 4"),
        (Locator(section="Sec. 3(c)", page="12"), "Sec. 3(c), page 12"),
        (Locator(time="0:12:30"), "at 0:12:30"),
        (None, ""),
    ],
)
def test_locators(locator: Locator | None, words: str) -> None:
    assert locator_words(locator) == words


@pytest.mark.parametrize(
    ("edtf", "machine"),
    [
        ("2026", "2026"),
        ("2026-06", "2026-06"),
        ("2026-06-12~", "2026-06-12"),
        ("2026-06-12T17:21-04:00", "2026-06-12T17:21-04:00"),
        ("2026-06-12/2026-06-15", ""),
        ("2026-06-XX", "2026-06"),
    ],
)
def test_dates_for_machines(edtf: str, machine: str) -> None:
    assert machine_date(parse_date(edtf)) == machine


def test_dates_are_marked_up() -> None:
    assert date_markup(parse_date("2026-06")) == '<time datetime="2026-06">June 2026</time>'
    assert date_markup(parse_date("2026-06-12/..")) == "from 12 June 2026"
    assert short_markup(parse_date("2026-06-12T17:21-04:00")) == '<time datetime="2026-06-12">12 June 2026</time>'
    assert short_markup(parse_date("2026-06-12T17:21-04:00~")) == '<time datetime="2026-06-12">12 June 2026</time>'
    assert short_markup(parse_date("2026-06-12T17:21-04:00?")).endswith("12 June 2026, 5:21 pm (UTC−4) (uncertain)</time>")


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        *((">80", "more than 80 people"), (">=80", "at least 80 people"), ("<80", "fewer than 80 people")),
        *(("<=80", "at most 80 people"), ("~80", "about 80 people"), ("40..50", "40 to 50 people"), ("80", "80 people")),
        *(("2026-06-12", "12 June 2026"), ('"a few"', "“a few”")),
    ],
)
def test_amounts(amount: str, words: str) -> None:
    assert amount_words(parse_amount(amount), "people") == words


def test_a_contested_claim_is_never_without_who_says_it() -> None:
    web = weave_text(STORY)
    assert [is_contested(web, Identifier(f"claim:{name}")) for name in ("round", "made-of-cheese", "not-of-cheese")] == [
        *(False, True, True),
    ]
    assert claim_plain(web, Identifier("claim:round")) == "The moon is round."
    assert claim_plain(web, Identifier("claim:made-of-cheese")).endswith(": The moon is made of cheese.")
    assert "The Daily" in claim_plain(web, Identifier("claim:made-of-cheese"))
    assert claim_plain(web, Identifier("claim:not-of-cheese")) == "Ash wrote that the moon is made of stone."


def test_the_weakest_hop_of_the_best_chain() -> None:
    def weak(*labels: str | None) -> str:
        claim = Identifier("claim:c")
        made = [Evidence(claim, (), Citation(), None, None, Attribution((), (), label)) for label in labels]
        return weak_at_best(made)

    assert weak() == ""
    assert weak("not named") == "not named"
    assert weak("chain not known", "not named") == "not named"
    assert weak("translated", "rewritten") == "translated"
    assert weak("not named", None) == ""
