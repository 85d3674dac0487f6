"""Published facts do not change in silence."""

import pytest

from explainer.compare import changes, corrections_wanted
from explainer.compare.sides import Side
from explainer.load import load_files
from explainer.model.finding import Finding
from explainer.weave import weave
from tests.make import files_of

BASE = """
    --- data/ledger/published.json
    {"version": 1, "published": ["claim:lamp", "claim:boat", "topic:light"]}
    --- data/claims.yml
    lamp: {text: The lamp went out at nine., citations: [{source: report, form: quotes, words: {exact: it went out}}]}
    boat: {text: A boat came.}
    --- data/sources.yml
    report: {title: Report, publisher: unknown}
    --- data/topics.yml
    light: {title: Light, question: Was there light?}
    --- data/corrections.yml
    old: {on: 2026-06-01, about: [claim:boat], kind: correction, text: An old one.}
    """


def _wanted(after: str) -> list[str]:
    return [f"{finding.position} {finding.rule}: {finding.message}" for finding in _findings(after)]


def _hints(after: str) -> list[str]:
    return [finding.hint for finding in _findings(after)]


def _findings(after: str) -> list[Finding]:
    base, head = (Side(name, weave(load_files(files_of(text)).library), ()) for name, text in (("a", BASE), ("b", after)))
    return list(corrections_wanted(base, head, changes(base.web, head.web)))


def _told(after: str, kind: str, about: str = "claim:lamp") -> str:
    return f"{after.rstrip()}\n    new: {{on: 2026-06-20, about: [{about}], kind: {kind}, text: So.}}\n"


def test_nothing_changed() -> None:
    assert _wanted(BASE) == []


def test_a_text_that_changed_in_silence() -> None:
    assert _wanted(BASE.replace("at nine", "at ten")) == [
        "data/claims.yml:1:1 changed-without-correction: claim:lamp was published and reads otherwise (“text”), "
        "and no correction says so"
    ]


@pytest.mark.parametrize(
    ("before", "after", "command"),
    [
        ("nine", "ten", "--about claim:lamp --was 'out at nine.' --now 'out at ten.'"),
        ("The lamp", "A light", "--about claim:lamp --was 'The lamp went' --now 'A light went'"),
        ("went out", "went slowly out", "--about claim:lamp --was 'lamp went out' --now 'lamp went slowly out'"),
        ("went out at", "was " + "very " * 12, "--about claim:lamp"),
        ("at nine", "at Ash`s", "--about claim:lamp --was 'out at nine.' --now 'out at Ash`s.'"),
    ],
)
def test_the_command_that_begins_a_correction(before: str, after: str, command: str) -> None:
    (hint,) = _hints(BASE.replace(before, after, 1))
    assert hint == f"write one; this asks for the rest: explainer new correction {command}"


def test_where_several_fields_changed_no_words_are_picked() -> None:
    after = BASE.replace("at nine", "at ten").replace("it went out", "it went on")
    assert [hint.rpartition(" correction ")[2] for hint in _hints(after)] == ["--about claim:lamp"]


def test_a_retired_record_has_no_words_before_and_after() -> None:
    (hint,) = _hints(BASE.replace("boat: {text: A boat came.}", "boat: {tombstone: {why: It was no boat.}}"))
    assert hint.endswith("explainer new correction --about claim:boat")


def test_one_that_a_new_correction_tells_of() -> None:
    assert _wanted(_told(BASE.replace("at nine", "at ten"), "correction")) == []


def test_an_old_correction_tells_of_nothing_new() -> None:
    assert len(_wanted(BASE.replace("A boat came", "Two boats came"))) == 1


def test_a_quotation_that_changed() -> None:
    (finding,) = _wanted(BASE.replace("it went out", "it went on"))
    assert "(“citations: source:report: words: exact”)" in finding


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("lamp: {text", "lamp: {note: a note, text"),
        ("lamp: {text", "lamp: {topics: [light], text"),
        ("words: {exact: it went out}}]", "words: {exact: it went out}}, {source: report, locator: {page: '2'}}]"),
        ("    boat: {text: A boat came.}", "    boat: {text: A boat came.}\n    tide: {text: High tide.}"),
    ],
)
def test_what_tells_more_or_nothing_needs_no_correction(old: str, new: str) -> None:
    assert _wanted(BASE.replace(old, new)) == []


def test_retired() -> None:
    after = BASE.replace("boat: {text: A boat came.}", "boat: {tombstone: {why: It was no boat.}}")
    assert _wanted(after) == [
        "data/claims.yml:2:1 changed-without-correction: claim:boat was published and is retired, and no correction says so"
    ]
    assert _wanted(_told(after, "retraction", "claim:boat")) == []


def test_what_was_never_published_may_change() -> None:
    assert _wanted(BASE.replace("publisher: unknown", "publisher: unknown, summary: A report.")) == []


def test_a_typo_that_is_more_than_one() -> None:
    assert _wanted(_told(BASE.replace("at nine", "at ten"), "typo")) == [
        "data/corrections.yml:2:1 more-than-a-typo: the correction “new” calls a typo what alters a number of claim:lamp"
    ]
    assert _wanted(_told(BASE.replace("it went out", "it went on"), "typo")) == [
        "data/corrections.yml:2:1 more-than-a-typo: the correction “new” calls a typo what alters "
        "“citations: source:report: words: exact” of claim:lamp"
    ]


def test_a_typo_that_is_one() -> None:
    assert _wanted(_told(BASE.replace("went out at", "wnet out at"), "typo")) == []
