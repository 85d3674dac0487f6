"""`explainer coverage` on a small project with two copies."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from explainer import __version__
from explainer.cli import main
from explainer.load import load, write_coverage
from explainer.model.site import Project
from tests.files import with_files
from tests.make import files_of

FACTS = """
--- data/sources.yml
almanac:
  title: The Almanac
  publisher: unknown
  read: whole
  copy: almanac.txt
  url: https://almanac.example/
  faults: [{locator: {paragraph: 3, sentences: [1]}, says: It calls the moon flat.}]
  set_aside: [{locator: {paragraph: 1, sentences: [1]}, why: a heading}]
letter: {title: A letter, publisher: unknown, read: whole, copy: letter.txt, url: "https://letter.example/"}
--- data/claims.yml
round:
  text: The moon is round.
  citations:
    - {source: almanac, locator: {paragraph: 2, sentences: [1]}, form: asserts}
    - {source: almanac, locator: {paragraph: 3}, form: asserts}
    - {source: letter, locator: {paragraph: 1, sentences: [1]}, form: asserts}
--- copies/almanac.txt
Of the moon

The moon is round. It has craters.
The moon is flat.
"""
HEAD = "source:almanac (almanac.txt): "


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return with_files(tmp_path, files_of(FACTS))


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["coverage", "--root", str(root), "--texts", str(root / "copies"), *words])


def ledger(root: Path) -> str:
    return (root / "data/ledger/coverage.json").read_text(encoding="utf-8")


def cover(root: Path) -> None:
    """Cites the sentence that is left."""
    claims = root / "data/claims.yml"
    claims.write_text(claims.read_text().replace("{paragraph: 2, sentences: [1]}", "{paragraph: 2, sentences: [1, 2]}"))


def test_every_sentence_with_what_it_backs_and_the_words_of_what_is_left(root: Path) -> None:
    result = run(root)
    assert result.exit_code == 1
    assert result.output.splitlines() == [
        HEAD + "3 of 4 sentences back a record or are set aside",
        "  paragraph 1",
        "    1  set aside: a heading",
        "  paragraph 2",
        "    1  claim:round",
        "    2  left: It has craters.",
        "  paragraph 3",
        "    whole, which counts for no sentence: claim:round",
        "    1  a fault held against it",
        "source:letter (letter.txt): not counted: it is not at hand",
        "3 of 4 sentences of 1 copy accounted for, 1 left; 1 not counted",
    ]
    assert "craters" not in ledger(root)


def test_only_what_is_left(root: Path) -> None:
    assert run(root, "--left").output.splitlines()[:3] == [
        HEAD + "3 of 4 sentences back a record or are set aside",
        "  paragraph 2",
        "    2  left: It has craters.",
    ]
    cover(root)
    result = run(root, "--left")
    assert result.exit_code == 0
    assert result.output.splitlines() == [
        HEAD + "4 of 4 sentences back a record or are set aside",
        "source:letter (letter.txt): not counted: it is not at hand",
        "4 of 4 sentences of 1 copy accounted for, 0 left; 1 not counted",
    ]


def test_json_names_sentences_by_number_only(root: Path) -> None:
    result = run(root, "--format", "json")
    assert result.exit_code == 1
    assert "craters" not in result.output
    almanac, letter = json.loads(result.output)
    assert letter == {"source": "source:letter", "copy": "letter.txt", "not_counted": "it is not at hand"}
    assert almanac.pop("by_sentence")[1] == {"paragraph": 2, "sentence": 1, "backs": ["claim:round"], "set_aside": None}
    assert almanac == {
        "source": "source:almanac",
        "copy": "almanac.txt",
        "sentences": 4,
        "backed": 2,
        "set_aside": 1,
        "left": [[2, 2]],
        "not_in_copy": [],
        "changed": [],
        "whole_paragraphs": {"3": ["claim:round"]},
    }
    assert "by_sentence" not in json.loads(run(root, "--format", "json", "--left").output)[0]


def test_the_check_needs_no_copies(root: Path) -> None:
    def check() -> str:
        return CliRunner().invoke(main, ["check", "--root", str(root)]).output

    assert "warning H121 coverage-not-recorded" in check()
    run(root)
    assert "nothing rests on 1 sentence of our copy of the source “almanac”: paragraph 2, sentence 2" in check()
    cover(root)
    assert "H123" not in check()
    assert "note H122 coverage-outdated" in check()
    run(root)
    assert "H122" not in check()
    assert "the source “letter” were never counted" in check()


def test_counting_again_changes_nothing_and_keeps_what_is_not_at_hand(root: Path) -> None:
    run(root)
    project = Project(root=root)
    (entry,) = load(project).library.ledger.coverage.values()
    assert (entry.by, entry.words) == (f"explainer {__version__}", 14)
    earlier = replace(entry, on=date(2026, 6, 30), by="an earlier one")
    write_coverage(project, {"source:almanac": earlier, "source:letter": earlier, "source:gone": earlier})
    run(root)
    assert load(project).library.ledger.coverage == {"source:almanac": earlier, "source:letter": earlier}


def test_a_copy_that_changed_says_which_records_to_look_at_again(root: Path) -> None:
    cover(root)
    run(root)
    (root / "copies/almanac.txt").write_text(
        "Of the moon\nThe moon is round. It has no craters.\nThe moon is flat. Or is it?\n"
    )
    result = run(root, "--left")
    assert result.output.splitlines()[1:4] == [
        "  paragraph 3",
        "    2  left: Or is it?",
        "  changed since it was counted last: paragraph 2, sentence 2; look again at claim:round",
    ]
    (root / "copies/almanac.txt").write_text("Of the moon\n")
    result = run(root, "--left")
    assert result.exit_code == 1
    assert result.output.splitlines()[1:4] == [
        "  not in the copy: paragraph 2, sentences 1, 2, named by claim:round",
        "  not in the copy: paragraph 3, named by claim:round",
        "  not in the copy: paragraph 3, sentences 1, named by source:almanac",
    ]


def test_nothing_is_written_when_the_facts_have_errors(root: Path) -> None:
    cover(root)
    (root / "data/terms.yml").write_text("moon: {txt: x}\n")
    result = run(root)
    assert result.exit_code == 1
    assert "the facts have errors, which explainer check lists, so nothing was written to the ledger" in result.output
    assert not (root / "data/ledger").exists()


def test_a_ledger_that_cannot_be_read_is_made_anew(root: Path) -> None:
    cover(root)
    run(root)
    good = ledger(root)
    (root / "data/ledger/coverage.json").write_text(good.replace('"words": 14', '"words": 15'))
    assert CliRunner().invoke(main, ["check", "--root", str(root)]).exit_code == 1
    assert run(root).exit_code == 0
    assert ledger(root) == good


def test_wrong_use(root: Path) -> None:
    assert CliRunner().invoke(main, ["coverage", "--root", str(root)]).exit_code == 2
    (root / "copies/almanac.txt").unlink()
    result = run(root)
    assert result.exit_code == 2
    assert "no working copy of a source is in" in result.output
