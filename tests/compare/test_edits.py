"""For random edits of a made-up story: what is reported is what was edited, and every page that differs is listed."""

import copy
from collections.abc import Callable
from typing import Any

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from explainer.compare import compare
from explainer.compare.report import report
from tests.compare.states import state_of

Facts = dict[str, dict[str, Any]]

STORY: Facts = {
    "sources": {
        f"report-{number}": {
            "title": {"text": f"Report {number}", "from": "printed"},
            "publisher": "entity:gazette" if number % 2 else "unknown",
            "form": "republication" if number == 2 else "original",
            "medium": "article",
            "read": "whole",
            **({"based_on": ["source:report-0"]} if number == 2 else {}),
        }
        for number in range(3)
    },
    "entities": {
        "gazette": {"name": "The Gazette", "type": "outlet"},
        "ash": {"name": "Ash", "type": "person"},
        "birch": {"name": "Birch", "type": "person"},
    },
    "topics": {"light": {"title": "Light", "question": "Was there light?", "proposition": "There was light."}},
    "statements": {
        f"said-{number}": {
            "speaker": "ash" if number % 2 else "birch",
            "gist": f"There was light, {number}.",
            "stances": {"light": {"stance": "supports", "basis": "report"}},
            "citations": [{"source": f"report-{number % 3}", "locator": {"paragraph": number + 1}, "form": "reports"}],
        }
        for number in range(4)
    },
    "claims": {
        f"lamp-{number}": {
            "text": f"Lamp {number} went out, as [Ash](entity:ash) saw.",
            "citations": [
                {"source": f"report-{number % 3}", "locator": {"paragraph": number + 1}, "form": "asserts"},
                {"statement": f"said-{number % 4}"},
            ],
        }
        for number in range(6)
    },
    "disputes": {
        "out-or-not": {
            "question": "Did it go out?",
            "about": "value",
            "state": "open",
            "positions": [
                {"summary": "It did.", "claims": ["claim:lamp-0"], "held_by": ["entity:ash"]},
                {"summary": "It did not.", "statements": ["statement:said-2"], "held_by": ["entity:birch"]},
            ],
        }
    },
    "events": {"dusk": {"title": "Dusk", "when": "2026-06-12", "claims": ["claim:lamp-2", "claim:lamp-3"]}},
    "questions": {"when": {"question": "When?", "short": "At nine.", "needs": ["claim:lamp-1", {"unknown": "The hour."}]}},
}


WORDED = {
    "claims": "text",
    "statements": "gist",
    "entities": "name",
    "topics": "title",
    "questions": "short",
    "disputes": "question",
    "events": "title",
    "sources": "language",
}


def _reword(facts: Facts, kind: str, name: str, word: str) -> None:
    field = WORDED[kind]
    facts[kind][name][field] = f"{facts[kind][name].get(field, '')} {word}".strip()


def _cite(facts: Facts, kind: str, name: str, word: str) -> None:
    facts[kind][name]["citations"].append({"source": "report-0", "locator": {"section": word}, "form": "reports"})


def _uncite(facts: Facts, kind: str, name: str, word: str) -> None:
    facts[kind][name]["citations"].pop()


def _add(facts: Facts, kind: str, name: str, word: str) -> None:
    facts[kind][f"{name}-{word}"] = copy.deepcopy(facts[kind][name])


def _delete(facts: Facts, kind: str, name: str, word: str) -> None:
    del facts[kind][name]


Edit = Callable[[Facts, str, str, str], None]
ANY: tuple[Edit, ...] = (_reword, _add, _delete)
CITING: tuple[Edit, ...] = (*ANY, _cite, _uncite)
SINGULAR = {**{kind: kind.removesuffix("s") for kind in WORDED}, "entities": "entity"}


@some.composite
def edits(draw: some.DrawFn) -> tuple[Facts, set[str]]:
    """Other facts, with the identifiers of the records that were touched."""
    facts, touched = copy.deepcopy(STORY), set()
    for word in draw(some.lists(some.sampled_from(("dim", "red", "old")), max_size=3, unique=True)):
        kind = draw(some.sampled_from(sorted(SINGULAR)))
        left = [name for name in sorted(facts[kind]) if f"{SINGULAR[kind]}:{name}" not in touched]
        if left:
            name = draw(some.sampled_from(left))
            edit = draw(some.sampled_from(CITING if kind in ("claims", "statements") else ANY))
            edit(facts, kind, name, word)
            touched.add(f"{SINGULAR[kind]}:{name}-{word}" if edit is _add else f"{SINGULAR[kind]}:{name}")
    return facts, touched


def _files(facts: Facts) -> dict[str, bytes]:
    return {f"data/{kind}.yml": yaml.safe_dump(records).encode() for kind, records in facts.items() if records}


BASE = state_of(_files(STORY), "base")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edits())
def test_what_was_edited_is_what_is_reported(edited: tuple[Facts, set[str]]) -> None:
    facts, touched = edited
    head = state_of(_files(facts), "head")
    forward, backward = compare(BASE, head), compare(head, BASE)
    assert {change.subject for change in forward.records} == touched
    assert {page.address for page in forward.pages} == {
        address for address in {*BASE.pages, *head.pages} if BASE.pages.get(address) != head.pages.get(address)
    }

    turned = {"added": "removed", "removed": "added"}
    assert [(each.subject, turned.get(each.manner, each.manner)) for each in forward.records] == [
        (each.subject, each.manner) for each in backward.records
    ]
    assert [sorted((f.path, f.before, f.after) for f in each.fields) for each in forward.records] == [
        sorted((f.path, f.after, f.before) for f in each.fields) for each in backward.records
    ]
    assert [(each.subject, each.what, each.before, each.after) for each in forward.consequences] == [
        (each.subject, each.what, each.after, each.before) for each in backward.consequences
    ]
    assert (forward.appeared, forward.disappeared) == (backward.disappeared, backward.appeared)


def test_a_state_does_not_differ_from_itself() -> None:
    assert not report(compare(BASE, BASE)).sections
