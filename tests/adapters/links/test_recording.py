"""What the ledger says of addresses."""

from datetime import date

import pytest

from explainer.adapters.links import Answer, Found, recorded
from explainer.model.ledger import LinkEntry
from tests.adapters.links.conftest import sought

EARLY, LATE = date(2026, 6, 1), date(2026, 6, 20)
A = "https://a.example/"
WORKED = LinkEntry(state="working", on=EARLY, worked=EARLY)


def _after(state: str, before: LinkEntry | None = WORKED, on: date = LATE) -> LinkEntry | None:
    answer = Answer(state=state, why="x", on=on)  # type: ignore[arg-type]
    return recorded({A: before} if before else {}, [Found(sought(A), answer)]).get(A)


@pytest.mark.parametrize("state", ["live", "moved"])
def test_a_link_that_works(state: str) -> None:
    assert _after(state) == _after(state, None) == LinkEntry(state="working", on=LATE, worked=LATE)


@pytest.mark.parametrize("state", ["gone", "changed", "taken-over"])
def test_a_link_that_does_not_work_keeps_the_day_on_which_it_did(state: str) -> None:
    assert _after(state) == LinkEntry(state=state, on=LATE, worked=EARLY)  # type: ignore[arg-type]
    assert _after(state, None) == LinkEntry(state=state, on=LATE, worked=None)  # type: ignore[arg-type]


@pytest.mark.parametrize("state", ["blocked", "no-answer", "not-checked"])
def test_what_says_nothing_of_the_page_changes_nothing(state: str) -> None:
    assert _after(state) == WORKED
    assert _after(state, None) is None


def test_an_older_answer_does_not_take_the_place_of_a_newer_one() -> None:
    newer = LinkEntry(state="gone", on=LATE, worked=None)
    assert _after("live", newer, EARLY) == newer


def test_addresses_that_no_source_has_any_more_are_left_out() -> None:
    assert recorded({"https://b.example/": WORKED}, []) == {}
