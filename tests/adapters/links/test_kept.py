"""Answers kept between runs."""

from datetime import timedelta
from pathlib import Path

import pytest

from explainer.adapters.links import Answer, KeptAnswers
from explainer.model.site import Project
from tests.adapters.links.conftest import DAY, sought

FILE = ".cache/explainer/links/answers.json"
A = sought("https://a.example/", "round")
ANSWER = Answer(state="changed", why="it answers", to="https://b.example/", missing=frozenset(["round"]), on=DAY)


def test_kept_for_some_days(tmp_path: Path) -> None:
    KeptAnswers(Project(root=tmp_path)).keep([(A, ANSWER)])
    kept = KeptAnswers(Project(root=tmp_path))
    assert kept.get(A, DAY, 1) == ANSWER
    assert kept.get(A, DAY + timedelta(days=6), 7) == ANSWER
    assert kept.get(A, DAY + timedelta(days=7), 7) is None
    assert kept.get(A, DAY, 0) is None
    assert kept.get(A, DAY - timedelta(days=1), 7) is None  # a clock that was put back
    assert [each.name for each in (tmp_path / FILE).parent.iterdir()] == ["answers.json"]


def test_other_words_are_another_question(tmp_path: Path) -> None:
    KeptAnswers(Project(root=tmp_path)).keep([(A, ANSWER)])
    assert KeptAnswers(Project(root=tmp_path)).get(sought("https://a.example/", "flat"), DAY, 7) is None
    assert KeptAnswers(Project(root=tmp_path)).get(sought("https://a.example/"), DAY, 7) is None


@pytest.mark.parametrize("state", ["no-answer", "not-checked"])
def test_what_says_nothing_of_the_address_is_not_kept(tmp_path: Path, state: str) -> None:
    KeptAnswers(Project(root=tmp_path)).keep([(A, Answer(state=state, why="x", on=DAY))])  # type: ignore[arg-type]
    assert KeptAnswers(Project(root=tmp_path)).get(A, DAY, 7) is None


@pytest.mark.parametrize(
    "content",
    ["", "7", "[]", "{", '{"version": 0, "answers": {}}', '{"version": 1, "answers": []}', "[" * 100_000, "\udcff"],
)
def test_a_file_that_is_not_ours_is_none(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).parent.mkdir(parents=True)
    (tmp_path / FILE).write_bytes(content.encode("utf-8", "surrogateescape"))
    assert KeptAnswers(Project(root=tmp_path)).get(A, DAY, 7) is None


@pytest.mark.parametrize("old", ['"changed"', '"2026-06-20"', '"it answers"'])
def test_an_answer_that_is_not_ours_is_asked_again(tmp_path: Path, old: str) -> None:
    KeptAnswers(Project(root=tmp_path)).keep([(A, ANSWER)])
    file = tmp_path / FILE
    file.write_text(file.read_text().replace(old, "7"))
    assert KeptAnswers(Project(root=tmp_path)).get(A, DAY, 7) is None
