"""`explainer review` as a person starts it, and ledgers of two branches joined by Git."""

import json
import os
import subprocess
from datetime import date
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from explainer.cli import main

CLAIMS = """
round: {text: It is round., citations: [{source: almanac, locator: {page: "3"}, form: asserts}]}
far:
  text: It is far.
  citations: [{source: almanac, locator: {page: "4"}, form: asserts}]
"""
SOURCES = "almanac: {title: The Almanac, publisher: unknown, read: whole, published: 2020}\n"
QUESTIONS = (
    "shape: {question: Which shape?, short: Round., needs: [round]}\nplace: {question: Where?, short: Far., needs: [far]}\n"
)
CHAPTER = "# Sky\n\nIt is round.[^claim:round] So they say.[^own]\n\n- It is far.[^claim:far]\n"
ATTRIBUTES = "data/ledger/*.json merge=union\n"
TODAY = date.today().isoformat()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for path, text in {
        "data/claims.yml": CLAIMS,
        "data/sources.yml": SOURCES,
        "data/questions.yml": QUESTIONS,
        "docs/sky.md": CHAPTER,
    }.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    return tmp_path


def run(project: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["review", "--root", str(project), *words])


def lines(result: Result) -> list[str]:
    return click.unstyle(result.output).splitlines()


def ledger(project: Path) -> list[str]:
    return (project / "data/ledger/reviews.json").read_text().splitlines()


def edit(project: Path, path: str, old: str, new: str) -> None:
    file = project / path
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new))


def test_nothing_is_reviewed_by_itself(project: Path) -> None:
    assert lines(run(project)) == ["nothing has been reviewed yet"]
    assert json.loads(run(project, "--format", "json").output) == []
    assert not (project / "data/ledger").exists()


def test_a_review_is_written_down_and_a_change_is_noticed(project: Path) -> None:
    assert lines(run(project, "question:shape", "chapter:sky#2", "--by", " Zoë \n Ash ")) == [
        f"question:shape reviewed on {TODAY} by Zoë Ash; it rests on 2 records",
        f"chapter:sky#2 reviewed on {TODAY} by Zoë Ash; it rests on 2 records",
    ]
    assert lines(run(project)) == ["0 need another look, 2 hold"]
    edit(project, "data/claims.yml", "text: It is far.", "text: It is very far.")
    edit(project, "docs/sky.md", "It is far.", "It is quite far.")
    assert lines(run(project)) == [
        "chapter:sky#2",
        f"    reviewed on {TODAY} by Zoë Ash; since then its own text changed (words); claim:far changed (text)",
        "1 need another look, 1 hold",
    ]
    found = CliRunner().invoke(main, ["check", "--root", str(project)]).output
    assert "H151 review-overtaken: the paragraph “It is quite far. …” was reviewed" in found
    assert run(project, "chapter:sky#2", "--by", "Ash").exit_code == 0
    assert lines(run(project)) == ["0 need another look, 2 hold"]
    assert len(ledger(project)) == 4


def test_what_something_rests_on_is_shown(project: Path) -> None:
    run(project, "question:shape", "--by", "Ash")
    assert lines(run(project, "question:shape", "chapter:sky")) == [
        "question:shape Which shape? (data/questions.yml:1:1)",
        f"    reviewed on {TODAY} by Ash",
        "    rests on claim:round: It is round",
        "    rests on source:almanac: The Almanac",
        "chapter:sky#1 It is round. So they say. (docs/sky.md:3:1)",
        "    not reviewed",
        "    rests on claim:round: It is round",
        "    rests on source:almanac: The Almanac",
        "chapter:sky#2 It is far. (docs/sky.md:5:3)",
        "    not reviewed",
        "    rests on claim:far: It is far",
        "    rests on source:almanac: The Almanac",
    ]


def test_as_json(project: Path) -> None:
    run(project, "question:shape", "--by", "Ash")
    edit(project, "data/sources.yml", "2020", "2021")
    stale = {
        "id": "question:shape",
        "on": TODAY,
        "by": "Ash",
        "holds": False,
        "since": ["source:almanac changed (published)"],
        "rests": ["claim:round", "source:almanac"],
    }
    assert json.loads(run(project, "--format", "json").output) == [stale]
    found = json.loads(run(project, "--format", "json", "question:shape", "question:place").output)
    assert found[0] == stale
    assert (found[1]["id"], found[1]["on"], found[1]["holds"]) == ("question:place", None, False)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["question:shap"], "there is no record “question:shap”; did you mean “question:shape”?"),
        (["--by", "Ash"], "say what was reviewed, such as question:shape or chapter:order#3"),
        (["question:shape", "--by", " "], "--by takes a name of at most 100 characters"),
        (["question:shape", "--by", "x" * 101], "--by takes a name of at most 100 characters"),
        (["question:shape", "--by", "\x1b[31mAsh"], "--by takes a name of at most 100 characters"),
    ],
)
def test_used_wrongly(project: Path, words: list[str], message: str) -> None:
    result = run(project, *words)
    assert result.exit_code == 2
    assert message in result.output
    assert not (project / "data/ledger").exists()


def test_facts_with_errors_are_not_reviewed(project: Path) -> None:
    edit(project, "data/questions.yml", "needs: [far]", "needs: [fr]")
    result = run(project, "question:shape", "--by", "Ash")
    assert result.exit_code == 1
    assert "the facts have errors, which explainer check lists, so nothing was written down" in result.output
    assert not (project / "data/ledger").exists()


def test_an_entry_that_was_changed_by_hand_is_not_written_over(project: Path) -> None:
    run(project, "question:shape", "--by", "Ash")
    edit(project, "data/ledger/reviews.json", "Ash", "Bee")
    before = ledger(project)
    assert run(project, "question:place", "--by", "Ash").exit_code == 1
    assert ledger(project) == before


class Repository:
    """The project under Git, with two branches."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / ".gitattributes").write_text(ATTRIBUTES)
        self.git("init", "-q", "-b", "main")
        self.commit()
        self.git("branch", "side")

    def git(self, *arguments: str) -> None:
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.root)}
        somebody = ("-c", "user.name=x", "-c", "user.email=x@example.org")
        subprocess.run(["git", *somebody, *arguments], cwd=self.root, env=environment, check=True, capture_output=True)

    def commit(self) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "x")

    def join(self) -> None:
        """Merges the branch at hand into main. Fails where hand work would be needed."""
        self.commit()
        self.git("checkout", "-q", "main")
        self.git("merge", "-q", "--no-edit", "side")


def test_two_branches_that_review_different_things_are_joined_without_hand_work(project: Path) -> None:
    run(project, "claim:far", "--by", "Ash")
    repository = Repository(project)
    run(project, "question:place", "claim:round", "--by", "Ash")
    repository.commit()
    repository.git("checkout", "-q", "side")
    run(project, "question:shape", "chapter:sky", "--by", "Bee")
    repository.join()
    assert lines(run(project)) == ["0 need another look, 6 hold"]
    assert run(project, "claim:far", "--by", "Ash").exit_code == 0
    keys = [line.partition(":")[0] for line in ledger(project)[1:-1]]
    assert keys == sorted(keys)
    assert len(keys) == 6


def test_two_branches_that_review_the_same_thing(project: Path) -> None:
    repository = Repository(project)
    run(project, "question:shape", "--by", "Ash")
    repository.commit()
    repository.git("checkout", "-q", "side")
    run(project, "question:shape", "--by", "Bee")
    repository.join()
    assert len(ledger(project)) == 4  # both lines are there, and one of them counts
    assert lines(run(project)) == ["0 need another look, 1 hold"]
    run(project, "question:shape", "--by", "Cee")
    assert len(ledger(project)) == 3
    assert '"by": "Cee"' in ledger(project)[1]


def test_a_review_on_one_branch_of_what_the_other_changed_needs_another_look(project: Path) -> None:
    repository = Repository(project)
    run(project, "question:shape", "--by", "Ash")
    repository.commit()
    repository.git("checkout", "-q", "side")
    edit(project, "data/claims.yml", "It is round.", "It is rounder.")
    run(project, "question:shape", "--by", "Bee")
    edit(project, "data/claims.yml", 'page: "3"', 'page: "5"')
    repository.join()
    (_, said, count) = lines(run(project))
    assert "since then claim:round changed (citations" in said
    assert count == "1 need another look, 0 hold"


def test_a_merge_left_unfinished_is_an_error(project: Path) -> None:
    repository = Repository(project)
    (project / ".gitattributes").write_text("")
    run(project, "question:shape", "--by", "Ash")
    repository.commit()
    repository.git("checkout", "-q", "side")
    (project / ".gitattributes").write_text("")
    run(project, "question:shape", "--by", "Bee")
    with pytest.raises(subprocess.CalledProcessError):
        repository.join()
    assert CliRunner().invoke(main, ["check", "--root", str(project)]).exit_code == 1
