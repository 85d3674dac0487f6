"""As of when a story stands."""

import pytest

from explainer.weave.as_of import as_of
from tests.make import load_text

DISPUTE = "{question: Is it round?, about: meaning, positions: [{summary: Quite so.}, {summary: Not so.}], as_of: 2026-06-2%s}"
QUESTION = '{question: Is it round?, short: "Yes, it is.", as_of: 2026-06-2%s}'
CLAIM = "{text: It is round., as_of: 2026-06-2%s}"


@pytest.mark.parametrize(("claim", "question", "dispute"), [(9, 1, 2), (1, 9, 2), (2, 1, 9)])
def test_it_is_the_latest_that_any_record_says(claim: int, question: int, dispute: int) -> None:
    files = (
        f"--- data/claims.yml\na: {CLAIM % claim}\nb: {CLAIM % 0}\n"
        f"--- data/questions.yml\na: {QUESTION % question}\n--- data/disputes.yml\na: {DISPUTE % dispute}\n"
    )
    assert [day.text for day in as_of(load_text(files).library)] == ["2026-06-29"]


def test_where_nothing_says_so_it_is_not_said() -> None:
    assert as_of(load_text("--- data/claims.yml\na: {text: It is round.}\n").library) == ()
