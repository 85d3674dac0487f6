"""Every rule: its cases, its explanation, its examples, and what it costs."""

import sys
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

import pytest
import yaml

from explainer.check import Rule, all_rules, check
from explainer.check.explain import explain
from explainer.check.ignores import IGNORE_RULES
from explainer.check.listing import listed_rules
from explainer.check.rules_pages import GROUPS
from explainer.model.finding import Severity
from explainer.weave import weave
from explainer.weave.web import Web
from tests.check.weaving import woven
from tests.make import load_text

RULES = all_rules()
FILES = sorted(Path(__file__).parent.glob("cases/*.yml"))


class Case(NamedTuple):
    rule: str
    title: str
    is_wrong: bool
    data: str
    findings: list[str]


def _cases(file: Path) -> list[Case]:
    return [
        Case(file.stem, str(case.get("wrong") or case["right"]), "wrong" in case, case["data"], case.get("findings", []))
        for case in yaml.safe_load(file.read_text("utf-8"))
    ]


CASES = [case for file in FILES for case in _cases(file)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.title}")
def test_case(case: Case) -> None:
    assert [str(finding) for finding in check(woven(case.data)) if finding.rule == case.rule] == case.findings
    assert bool(case.findings) == case.is_wrong


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_is_explained_and_has_cases(rule: Rule) -> None:
    explanation = explain(rule)
    assert explanation.fault.endswith(".")
    assert explanation.why.endswith(".")
    assert explanation.wrong
    assert explanation.right
    assert {case.is_wrong for case in CASES if case.rule == rule.name} == {True, False}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_examples_are_wrong_and_right(rule: Rule) -> None:
    explanation = explain(rule)
    assert all(list(rule.find(woven(example))) for example in explanation.wrong)
    assert [list(rule.find(woven(example))) for example in explanation.right] == [[] for _ in explanation.right]


def test_a_record_that_is_there_but_cannot_be_read_is_neither_missing_nor_gone() -> None:
    text = """
    --- data/ledger/published.json
    {"version": 1, "published": ["claim:round"]}
    --- data/claims.yml
    round: {txt: It is round.}
    --- data/questions.yml
    shape: {question: Which shape?, short: Round., needs: [round, rund]}
    """
    library = load_text(text).library
    assert library.broken == {"claim:round"}
    found = [str(finding) for finding in check(weave(library)) if finding.code.startswith("R")]
    assert found == [
        "data/questions.yml:1:63 error R101 reference-to-nothing: there is no claim “rund” (did you mean “round”?)"
    ]


def test_codes_and_names_are_unique_and_files_are_called_like_rules() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)
    assert {rule.code[0] for rule in RULES} == set(GROUPS)
    assert sorted(file.stem for file in FILES) == sorted(rule.name for rule in RULES)
    modules = {rule.name: rule.find.__module__.rpartition(".")[2] for rule in listed_rules()}
    assert modules == {name: name.replace("-", "_") for name in modules}
    assert {rule.find.__module__ for rule in IGNORE_RULES} == {"explainer.check.ignores"}


def test_an_error_says_why_it_may_not_be_ignored_and_nothing_else_does() -> None:
    assert [rule.name for rule in RULES if (rule.severity is Severity.ERROR) != bool(rule.never_ignored)] == []


def _story(size: int) -> Web:
    """A story of that many claims, statements and chapters, with one fault of several kinds in every ten records."""
    lines = ["--- data/claims.yml"]
    for number in range(size):
        topic = "nothing" if number % 10 == 0 else f"topic-{number % 7}"
        lines.append(f"claim-{number}:")
        lines.append(f"  text: They claimed that [thing {number}](entity:entity-{number}) <b>is</b> so.")
        lines.append(f"  topics: [{topic}]")
        lines.append(
            f"  citations: [{{source: source-{number % 20}, form: quotes, words: a b c, via: [{{who: an official}}]}}]"
        )
    lines.append("--- data/statements.yml")
    for number in range(size):
        lines.append(f"statement-{number}: {{speaker: entity-{number}, words: … so it is, citations: [{{source: source-1}}]}}")
    lines.append("--- data/entities.yml")
    lines += [f"entity-{number}: {{name: Entity {number}, type: person}}" for number in range(size)]
    lines.append("--- data/sources.yml")
    lines += [f"source-{number}: {{title: Source {number}, publisher: unknown, read: whole}}" for number in range(20)]
    lines.append("--- data/disputes.yml")
    for number in range(0, size, 5):
        lines.append(f"dispute-{number}: {{question: Q, about: time, positions: [{{summary: S, claims: [claim-{number}]}}]}}")
    for number in range(0, size, 5):
        lines += [f"--- docs/page-{number}.md", f"# {number}", "", f"It is so.[^claim:claim-{number}] See [it](no.md)."]
    return woven("\n".join(lines) + "\n")


def _steps(web: Web) -> tuple[int, int]:
    """How many functions a check calls, Python's own included, and how many findings it has. No clock is asked."""
    check(web)  # so that imports and the reading of files by the finder are not counted
    count = 0

    def note(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        findings = check(web)
    finally:
        sys.setprofile(None)
    return count, len(findings)


def test_cost_grows_linearly() -> None:
    small, few = _steps(_story(100))
    large, many = _steps(_story(400))
    assert many > 3.8 * few
    assert large < 4 * small
