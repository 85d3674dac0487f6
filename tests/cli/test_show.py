"""`explainer show`: a record in the terminal, with what follows from it and who mentions it."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from explainer.cli import main
from tests.files import with_files
from tests.make import files_of

FACTS = """
--- data/claims.yml
moon:
  text: The moon is [round](term:round).
  topics: [shape]
  citations: [{source: almanac, locator: {page: "3"}, form: asserts}]
  superseded_by: moon-again
moon-again: {text: The moon is rather round., citations: [{source: almanac, form: asserts}]}
flat: {text: The moon is flat., citations: [{source: almanac, form: reports}]}
--- data/sources.yml
almanac: {title: The Almanac, publisher: office, read: whole, url: "https://almanac.example/"}
--- data/entities.yml
office: {name: The Office, type: organisation, summary: "It prints the [almanac](source:almanac)."}
--- data/terms.yml
round: {title: round, text: Without corners.}
sky:
  tombstone: {why: It said nothing., now: "term:round", title: Sky}
--- data/topics.yml
shape: {title: Shape, question: What shape is it?}
--- data/disputes.yml
shape:
  question: What shape is it?
  about: value
  positions: [{summary: Round., claims: [moon]}, {summary: Flat., claims: [flat]}, {summary: Flat too., claims: [flat]}]
--- data/questions.yml
shape: {question: What shape is it?, short: Round., needs: [moon-again]}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return with_files(tmp_path, files_of(FACTS))


def show(root: Path, *what: str) -> Result:
    return CliRunner().invoke(main, ["show", "--root", str(root), *what])


def test_a_source_and_who_mentions_it(root: Path) -> None:
    result = show(root, "source:almanac")
    assert result.exit_code == 0, result.output
    assert result.output.splitlines()[:3] == [
        "source:almanac — The Almanac",
        "at data/sources.yml:1:1",
        "address sources/almanac/",
    ]
    assert "mentioned by claim:moon (field)" in result.output
    assert "mentioned by entity:office (prose): It prints the almanac." in result.output


def test_a_claim_with_its_text_standing_and_evidence(root: Path) -> None:
    lines = show(root, "claim:moon").output.splitlines()
    assert lines[3:9] == [
        "text: The moon is round.",
        "origins: 1 origin: The Office",
        "reading: read in full",
        "disputed: dispute:shape",
        "superseded by claim:moon-again",
        "evidence: The Office wrote in an article",
    ]


def test_the_same_line_is_not_said_twice(root: Path) -> None:
    lines = show(root, "claim:flat").output.splitlines()
    assert lines.count("mentioned by dispute:shape (field)") == 1


def test_a_question_has_the_state_of_its_answer(root: Path) -> None:
    assert "state: answered" in show(root, "question:shape").output


def test_a_tombstone_says_why(root: Path) -> None:
    assert "why: It said nothing." in show(root, "term:sky").output


def test_what_is_wrong_with_the_record_stands_at_the_end(root: Path) -> None:
    (root / "data" / "terms.yml").write_text("round: {title: round, text: 'No [corners](term:corner).'}\n", encoding="utf-8")
    assert "R101 reference-to-nothing: there is no term “corner”" in show(root, "term:round").output.splitlines()[-1]


def test_the_nearest_identifier_is_offered(root: Path) -> None:
    result = show(root, "source:almanack")
    assert result.exit_code == 2
    assert "there is no record “source:almanack”, and none holds these words; did you mean “source:almanac”?" in result.output


def test_words_that_one_record_holds_show_it_and_words_of_several_list_them(root: Path) -> None:
    assert show(root, "without", "corners").output.startswith("term:round — round\nat data/terms.yml:1:1\n")
    assert show(root, "the moon is").output.splitlines() == [
        "claim:flat — In The Office: The moon is flat",
        "  data/claims.yml:7: The moon is flat.",
        "claim:moon — The Office: The moon is round",
        "  data/claims.yml:2: The moon is round.",
        "claim:moon-again — The moon is rather round",
        "  data/claims.yml:6: The moon is rather round.",
    ]


def test_a_name_of_several_records_shows_all_of_them(root: Path) -> None:
    lines = show(root, "shape").output.splitlines()
    assert [line for line in lines if " — " in line] == [
        "dispute:shape — What shape is it?",
        "question:shape — What shape is it?",
        "topic:shape — Shape",
    ]
