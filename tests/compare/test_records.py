"""Which records differ, and in what."""

from explainer.compare.report import report
from explainer.model.change import FieldChange, RecordChange
from tests.compare.states import difference_of

BASE = """
    --- data/sources.yml
    report: {title: {text: Report, from: printed}, publisher: unknown, form: original, medium: article, read: whole}
    --- data/claims.yml
    lamp:
      text: The lamp went out at nine.
      citations:
        - {source: report, locator: {paragraph: 1, sentences: [1]}, form: asserts}
        - {source: report, locator: {paragraph: 2, sentences: [1]}, form: asserts}
    boat:
      text: A boat came.
      citations: [{source: report, locator: {paragraph: 3}, form: asserts}]
    """


def _changes(after: str, before: str = BASE) -> list[tuple[str, str, list[tuple[str, str, str]]]]:
    found = difference_of(before, after).records
    return [(each.subject, each.manner, [(field.name, field.before, field.after) for field in each.fields]) for each in found]


def test_equal_states_do_not_differ() -> None:
    assert not report(difference_of(BASE, BASE, drawn=True)).sections


def test_order_layout_and_comments_are_no_difference() -> None:
    after = """
    --- data/claims/boat.yml
    id: boat
    text: >-
      A boat
      came.
    # in the night
    citations:
      - form: asserts
        locator: {paragraph: 3}
        source: source:report
    --- data/claims/lamp.yml
    lamp:
      citations:
        - {source: report, locator: {paragraph: 1, sentences: [1]}, form: asserts}
        - {source: report, locator: {paragraph: 2, sentences: [1]}, form: asserts}
      text: "The lamp went out at nine."
    --- data/sources.yml
    report:
      read: whole
      title: {from: printed, text: Report}
      publisher: unknown
      form: original
      medium: article
    """
    assert not report(difference_of(BASE, after, drawn=True)).sections


def test_a_text_that_changed() -> None:
    assert _changes(BASE.replace("at nine", "at ten")) == [
        ("claim:lamp", "changed", [("text", "The lamp went out at nine.", "The lamp went out at ten.")])
    ]


def test_a_citation_that_changed_is_named_by_its_place() -> None:
    after = BASE.replace(
        "{source: report, locator: {paragraph: 2, sentences: [1]}, form: asserts}",
        "{source: report, locator: {paragraph: 2, sentences: [1]}, form: reports}",
    )
    assert _changes(after) == [
        ("claim:lamp", "changed", [("citations: source:report, paragraph 2, sentences 1: form", "asserts", "reports")])
    ]


def test_a_citation_whose_place_changed_is_still_the_same() -> None:
    assert _changes(BASE.replace("paragraph: 3", "paragraph: 4")) == [
        ("claim:boat", "changed", [("citations: source:report, paragraph 3: locator: paragraph", "3", "4")])
    ]


def test_another_order_of_citations_is_said_once() -> None:
    first, second = "locator: {paragraph: 1, sentences: [1]}", "locator: {paragraph: 2, sentences: [1]}"
    after = BASE.replace(first, "FIRST").replace(second, first).replace("FIRST", second)
    names = [name for _, _, fields in _changes(after) for name, _, _ in fields]
    assert names == ["citations: order"]


def test_added_and_removed() -> None:
    added = BASE.rstrip() + "\n    tide:\n      text: High tide.\n"
    assert _changes(added) == [("claim:tide", "added", [("text", "", "High tide.")])]
    assert _changes(BASE, added) == [("claim:tide", "removed", [("text", "High tide.", "")])]


def test_renamed_is_one_change_and_so_is_its_mirror() -> None:
    after = (
        BASE.rstrip().replace("    boat:", "    ship:") + "\n    boat: {tombstone: {why: A better name., now: claim:ship}}\n"
    )
    forward, backward = difference_of(BASE, after).records, difference_of(after, BASE).records
    assert [(each.subject, each.manner, each.now) for each in forward] == [("claim:boat", "renamed", "claim:ship")]
    assert [(each.subject, each.manner, each.now) for each in backward] == [("claim:ship", "renamed", "claim:boat")]


def test_retired_and_restored() -> None:
    head = BASE.index("    boat:")
    after = BASE[:head] + "    boat: {tombstone: {why: It was no boat.}}\n"
    assert [(subject, manner) for subject, manner, _ in _changes(after)] == [("claim:boat", "retired")]
    assert [(subject, manner) for subject, manner, _ in _changes(BASE, after)] == [("claim:boat", "restored")]


def test_what_only_editors_see_is_marked() -> None:
    change = difference_of(BASE, BASE.replace("text: A boat came.", "text: A boat came.\n      note: ask again")).records
    assert change == (
        RecordChange("claim:boat", "changed", "A boat came", (FieldChange(("note",), "", "ask again", is_public=False),)),  # type: ignore[arg-type]  # an identifier is a text
    )
    assert not change[0].is_public
