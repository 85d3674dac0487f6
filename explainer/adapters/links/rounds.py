"""Looks at many addresses: several hosts at once, each in its own pace, and all within one time."""

import queue
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final, TypeAlias
from urllib.parse import urlsplit

from explainer.adapters.links.answers import Answer, Sought
from explainer.adapters.links.asking import Asking
from explainer.adapters.links.looking import HOST_UNKNOWN, look_at

Told = Callable[[str], None]
"""Is told, in words, how far the look has got."""

_GRACE_SECONDS: Final = 0.5
_Hosts: TypeAlias = "queue.SimpleQueue[list[Sought]]"
_Results: TypeAlias = "queue.SimpleQueue[tuple[str, Answer] | None]"
"""An address with its answer; None when a worker ends."""


def look_at_all(asking: Asking, all_sought: Iterable[Sought], today: date, told: Told) -> Mapping[str, Answer]:
    """The answer of each address; where it is sought twice, the words of both are looked for. Never takes longer than it may.

    Workers that still wait for a host when the time is up are left behind; what they would find is not checked.
    """
    wanted = _joined(all_sought)
    answers: dict[str, Answer] = {}
    found: _Results = queue.SimpleQueue()
    hosts: _Hosts = queue.SimpleQueue()
    for group in _by_host(wanted.values()):
        hosts.put(group)
    workers = min(asking.limits.hosts, hosts.qsize())
    for _ in range(workers):
        threading.Thread(target=_work, args=(asking, hosts, found, today), daemon=True).start()
    while workers:
        told(f"asking addresses: {len(answers)} of {len(wanted)}")
        try:
            result = found.get(timeout=max(0.0, asking.seconds_left) + _GRACE_SECONDS)
        except queue.Empty:
            break
        if result is None:
            workers -= 1
        else:
            answers[result[0]] = result[1]
    late = Answer(state="not-checked", why="the time was up" if workers else "looking at it failed", on=today)
    return _unless_offline({address: answers.get(address, late) for address in wanted})


def _work(asking: Asking, hosts: _Hosts, found: _Results, today: date) -> None:
    try:
        while True:
            for sought in hosts.get_nowait():
                found.put((sought.address, look_at(asking, sought, today)))
    except queue.Empty:
        return
    finally:
        found.put(None)  # also where a fault of ours ends the thread, which Python then reports: nobody waits for it


def _joined(all_sought: Iterable[Sought]) -> dict[str, Sought]:
    joined: dict[str, Sought] = {}
    for sought in all_sought:
        known = joined.get(sought.address)
        joined[sought.address] = replace(known, quoted=(*known.quoted, *sought.quoted)) if known else sought
    return joined


def _by_host(all_sought: Iterable[Sought]) -> list[list[Sought]]:
    """The addresses of each host together, the hosts with most of them first, for they take longest."""
    groups: dict[str, list[Sought]] = {}
    for sought in all_sought:
        groups.setdefault(urlsplit(sought.address).netloc.lower(), []).append(sought)
    return sorted(groups.values(), key=lambda group: (-len(group), group[0].address))


def _unless_offline(answers: Mapping[str, Answer]) -> Mapping[str, Answer]:
    """The answers; where no host at all was known, that says more of this machine's network than of theirs."""
    if any(answer.why != HOST_UNKNOWN and answer.state != "not-checked" for answer in answers.values()):
        return answers
    why = "no host at all was known; this machine may be offline"
    return {
        address: replace(answer, state="no-answer", why=why) if answer.why == HOST_UNKNOWN else answer
        for address, answer in answers.items()
    }
