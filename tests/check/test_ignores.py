"""Ignoring findings, and the order and the places of what is left."""

from explainer.check import check
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from tests.check.weaving import woven

SOURCE = """
--- data/sources.yml
log:
  title: The log
  publisher: unknown
  read: whole
  ignore:
    source-without-address: It is on paper.
map: {title: A map, publisher: unknown, read: whole}
--- data/claims.yml
round: {text: It is round., citations: [{source: log}, {source: map}]}
--- .github/workflows/site.yml
with: {fetch-depth: 0}
"""


def test_a_reason_silences_the_rule_on_that_record_alone() -> None:
    found = check(woven(SOURCE))
    assert [(finding.rule, finding.subject) for finding in found] == [("source-without-address", Identifier("source:map"))]


def test_without_the_ignore_both_are_found_in_order_of_place() -> None:
    found = check(woven(SOURCE.replace("source-without-address: It", "loaded-word: It")))
    assert [(str(finding.position), finding.rule) for finding in found] == [
        ("data/sources.yml:1:1", "source-without-address"),
        ("data/sources.yml:6:18", "ignore-of-nothing"),
        ("data/sources.yml:7:1", "source-without-address"),
    ]


def test_a_finding_has_the_line_at_its_place_and_says_all_it_knows() -> None:
    finding = check(woven(SOURCE))[0]
    assert finding.line == "map: {title: A map, publisher: unknown, read: whole}"
    assert finding.severity is Severity.NOTE
    assert finding.code == "S102"
    assert str(finding) == (
        "data/sources.yml:7:1 note S102 source-without-address: the source “map” has no address "
        "(give `url` or `archive` where one is established; never a guess)"
    )


def test_an_error_is_found_although_it_is_ignored() -> None:
    text = "--- data/claims.yml\nround: {text: It is round., ignore: {claim-without-citation: Everybody knows.}}\n"
    assert [finding.rule for finding in check(woven(text)) if finding.rule != "history-incomplete"] == [
        "claim-without-citation",
        "ignore-of-error",
    ]


def test_a_chapter_ignores_in_its_front_matter() -> None:
    text = """
    --- docs/index.md
    ---
    explainer:
      ignore:
        loaded-word: The chapter is about headlines.
    ---

    # Headlines that slammed

    They slammed it.[^own]
    --- .github/workflows/site.yml
    with: {fetch-depth: 0}
    """
    assert check(woven(text)) == ()


def test_the_same_fault_twice_at_one_place_is_one_finding() -> None:
    text = """
    --- data/claims.yml
    round: {text: "The [moon](entity:moon) is the [moon](entity:moon).", citations: [{statement: galileo}]}
    --- data/statements.yml
    galileo: {speaker: galileo, gist: It is round., citations: [{source: letter, form: asserts}]}
    """
    found = [str(finding.position) for finding in check(woven(text)) if "“moon”" in finding.message]
    assert found == ["data/claims.yml:1:27"]


def test_nothing_is_found_in_nothing() -> None:
    text = "--- .github/workflows/site.yml\nwith: {fetch-depth: 0}\n"
    assert check(woven(text)) == ()
