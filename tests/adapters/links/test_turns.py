"""Turns to ask hosts, and what is used of the time and the bytes."""

import threading
import time

import pytest

from explainer.adapters.links.failures import NotAsked
from explainer.adapters.links.limits import Limits
from explainer.adapters.links.turns import Turns

PAUSE = 0.05


def test_a_host_is_left_alone_between_two_turns_and_others_are_not() -> None:
    turns = Turns(Limits(pause_seconds=PAUSE))
    begun = time.monotonic()
    with turns.turn("a.example"), turns.turn("b.example"):
        pass
    with turns.turn("a.example"):
        assert time.monotonic() - begun >= PAUSE


def test_a_host_that_asks_for_a_longer_pause_gets_it_up_to_a_bound() -> None:
    turns = Turns(Limits(pause_seconds=0, longest_pause_seconds=PAUSE))
    turns.slow_down("a.example", 3_600)
    begun = time.monotonic()
    for _ in range(2):
        with turns.turn("a.example"):
            pass
    assert PAUSE <= time.monotonic() - begun < 60


def test_one_request_a_host_at_a_time() -> None:
    turns = Turns(Limits(pause_seconds=0))
    order: list[str] = []

    def second() -> None:
        with turns.turn("a.example"):
            order.append("second")

    with turns.turn("a.example"):
        other = threading.Thread(target=second)
        other.start()
        time.sleep(PAUSE)
        order.append("first")
    other.join()
    assert order == ["first", "second"]


def test_no_turn_when_the_time_is_up_or_a_pause_would_outlast_it() -> None:
    with pytest.raises(NotAsked, match="the time was up"), Turns(Limits(total_seconds=0)).turn("a.example"):
        pass
    turns = Turns(Limits(pause_seconds=3_600, total_seconds=60))
    with turns.turn("a.example"):
        pass
    with pytest.raises(NotAsked, match="the time was up"), turns.turn("a.example"):
        pass


def test_no_turn_when_as_much_was_read_as_may_be() -> None:
    turns = Turns(Limits(total_bytes=10, pause_seconds=0))
    turns.used(9)
    with turns.turn("a.example"):
        turns.used(1)
    with pytest.raises(NotAsked, match="as much was read as may be"), turns.turn("b.example"):
        pass


def test_a_host_that_wants_rest() -> None:
    turns = Turns(Limits())
    assert not turns.wants_rest("a.example")
    turns.rest("a.example")
    assert [turns.wants_rest(host) for host in ("a.example", "b.example")] == [True, False]
