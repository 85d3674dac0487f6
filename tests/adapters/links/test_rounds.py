"""Many addresses at once."""

import socket
import threading
import time
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from explainer.adapters.links import Answer, rounds
from explainer.adapters.links.asking import Asking
from explainer.adapters.links.rounds import look_at_all
from tests.adapters.links.conftest import DAY, LIMITS, sought
from tests.adapters.links.server import Handler, Reply, Server, drips


def _look(server: Server, *pages: str, **limits: Any) -> dict[str, Answer]:
    asking = Asking("explainer/test", replace(LIMITS, **limits))
    found = look_at_all(asking, [sought(server.address(page)) for page in pages], DAY, lambda told: None)
    return {page: found[server.address(page)] for page in pages}


def test_one_question_a_host_at_a_time_with_a_pause(server: Server) -> None:
    busy = threading.Lock()
    overlaps = []

    def reply(handler: Handler) -> None:
        overlaps.append(not busy.acquire(blocking=False))
        time.sleep(0.02)
        handler.send_response(200)
        handler.end_headers()
        busy.release()

    pages = [f"news.example/{number}" for number in range(3)]
    for page in pages:
        server.pages[page] = reply
    found = _look(server, *pages, pause_seconds=0.05)
    assert {answer.state for answer in found.values()} == {"live"}
    assert overlaps == [False] * 6
    assert len(server.asked) == 7
    assert all(later.at - earlier.at >= 0.05 for earlier, later in pairwise(server.asked))


def test_the_pause_that_a_host_asks_for_within_reason(server: Server) -> None:
    server.pages["news.example/robots.txt"] = Reply("User-agent: *\nCrawl-delay: 3000")
    server.pages["news.example/a"] = Reply()
    _look(server, "news.example/a", longest_pause_seconds=0.1)
    _, second, third = server.asked
    assert third.at - second.at >= 0.1


def test_several_hosts_at_once(server: Server) -> None:
    together = threading.Barrier(3, timeout=2)

    def reply(handler: Handler) -> None:
        together.wait()
        handler.send_response(404)
        handler.end_headers()

    pages = [f"{name}.example/a" for name in "abc"]
    for page in pages:
        server.pages[page] = reply
    assert {answer.state for answer in _look(server, *pages, hosts=3).values()} == {"gone"}


def test_a_host_that_wants_to_rest_is_asked_no_more(server: Server) -> None:
    server.pages["news.example/a"] = Reply("", 429, {"Retry-After": "3600"})
    server.pages["news.example/b"] = Reply()
    found = _look(server, "news.example/a", "news.example/b")
    assert (found["news.example/a"].state, found["news.example/a"].why) == ("blocked", "it answers 429")
    assert (found["news.example/b"].state, found["news.example/b"].why) == ("not-checked", "the host asked to be left alone")


def test_the_time_for_all(server: Server) -> None:
    server.pages["slow.example/a"] = drips
    server.pages["quick.example/a"] = Reply()
    begun = time.monotonic()
    found = _look(server, "slow.example/a", "slow.example/b", "quick.example/a", request_seconds=30, total_seconds=0.3)
    assert time.monotonic() - begun < 5
    assert found["quick.example/a"].state == "live"
    assert found["slow.example/a"] == found["slow.example/b"] == Answer(state="not-checked", why="the time was up", on=DAY)


def test_the_time_is_up_while_a_host_rests_between_questions(server: Server) -> None:
    server.pages["news.example/a"] = server.pages["news.example/b"] = Reply()
    found = _look(server, "news.example/a", "news.example/b", pause_seconds=60, total_seconds=1)
    assert {answer.why for answer in found.values()} == {"the time was up"}


def test_the_bytes_for_all(server: Server) -> None:
    server.pages["news.example/a"] = server.pages["news.example/b"] = Reply()
    found = _look(server, "news.example/a", "news.example/b", total_bytes=100)
    assert found["news.example/a"].state == "live"
    assert (found["news.example/b"].state, found["news.example/b"].why) == ("not-checked", "as much was read as may be")


def test_words_of_one_address_sought_twice_are_looked_for_together(server: Server) -> None:
    server.pages["news.example/a"] = Reply()
    address = server.address("news.example/a")
    both = [sought(address, "The moon is round"), sought(address, "The moon is flat")]
    found = look_at_all(Asking("explainer/test", LIMITS), both, DAY, lambda told: None)
    assert found[address].missing == {"The moon is flat"}
    assert len(server.asked) == 3


def test_a_machine_without_a_network_says_nothing_of_the_hosts(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*given: object, **more: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "x")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    asked = [sought("https://a.invalid/x"), sought("https://b.invalid/x")]
    found = look_at_all(Asking("explainer/test", LIMITS), asked, DAY, lambda told: None)
    wanted = Answer(state="no-answer", why="no host at all was known; this machine may be offline", on=DAY)
    assert set(found.values()) == {wanted}


def test_how_far_it_has_got_is_told(server: Server) -> None:
    told: list[str] = []
    look_at_all(Asking("explainer/test", LIMITS), [sought(server.address("news.example/a"))], DAY, told.append)
    assert told == ["asking addresses: 0 of 1", "asking addresses: 1 of 1"]
    assert look_at_all(Asking("explainer/test", LIMITS), [], DAY, told.append) == {}


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fault_of_ours_makes_nobody_wait(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*given: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(rounds, "look_at", fail)
    found = _look(server, "news.example/a")
    assert found["news.example/a"] == Answer(state="not-checked", why="looking at it failed", on=DAY)
    for thread in threading.enumerate():
        if thread.name.endswith("(_work)"):
            thread.join(30)  # so that its fault is reported in this test, and not in the next
