"""The end of a record, and two records made one."""

from pathlib import Path

import pytest

from explainer import build
from explainer.edit.changes import CannotEdit
from explainer.edit.looking import new_findings
from explainer.edit.retiring import retire
from explainer.model.identifier import Identifier
from explainer.model.site import Project
from tests.make import files_of

PROJECT = Project(root=Path())
STORY = """\
--- data/claims.yml
# first
round:
  text: The moon is round, as is [the other](claim:ball).
  # why we think so
  superseded_by: ball

ball:
  text: The moon is a ball.
--- data/events.yml
full-moon:
  title: The moon was full
  when: 2020-01-01
  claims: [round, ball]
new-moon:
  title: The moon was new
  when: 2020-01-15
  claims:
    - ball
    # the same
    - round
half-moon:
  title: The moon was half full
  when: 2020-01-08
  claims: [round]
--- docs/index.md
It is round.[^claim:round]
"""


def test_two_claims_are_made_one() -> None:
    files = files_of(STORY)
    moved = retire(PROJECT, files, Identifier("claim:round"), "It said the same.", Identifier("claim:ball"))
    after = moved.changes.applied(files)
    assert after["data/claims.yml"].decode() == (
        "# first\nround:\n  tombstone:\n    why: It said the same.\n    now: claim:ball\n"
        "    title: 'The moon is round, as is the other'\n\nball:\n  text: The moon is a ball.\n"
    ).replace("'", "")
    assert after["data/events.yml"].decode() == (
        STORY.partition("--- data/events.yml\n")[2]
        .partition("---")[0]
        .replace("[round, ball]", "[ball]")
        .replace("    - round\n", "")
        .replace("[round]", "[ball]")
    )
    assert after["docs/index.md"] == b"It is round.[^claim:ball]\n"
    assert moved.references == 4
    assert [str(each) for each in new_findings(PROJECT, files, moved.changes)] == []


@pytest.mark.parametrize(
    ("marks", "after"),
    [
        ("[^claim:round][^claim:ball]", "[^claim:ball]"),
        ("[^claim:ball][^own][^claim:round]", "[^claim:ball][^own]"),
        ("[^claim:round] And so.[^claim:ball]", "[^claim:ball] And so.[^claim:ball]"),
    ],
)
def test_marks_that_touch_name_the_claim_that_stays_once(marks: str, after: str) -> None:
    files = files_of(STORY.replace("[^claim:round]", marks))
    moved = retire(PROJECT, files, Identifier("claim:round"), "It said the same.", Identifier("claim:ball"))
    assert moved.changes.applied(files)["docs/index.md"].decode() == f"It is round.{after}\n"


def test_what_only_the_retired_one_named_is_told() -> None:
    files = files_of(
        "--- data/claims.yml\n"
        "round:\n  text: It is [round](term:round).\n  topics: [shape, sky]\n  superseded_by: ball\n"
        "  citations: [{source: atlas}, {statement: ash}, {source: almanac}]\n"
        "ball:\n  text: It is a ball.\n  topics: [sky]\n  citations: [{source: almanac, form: asserts}]\n"
    )
    moved = retire(PROJECT, files, Identifier("claim:round"), "Same.", Identifier("claim:ball"))
    assert moved.lost == ("source:atlas", "statement:ash", "topic:shape")
    assert retire(PROJECT, files, Identifier("claim:round"), "Wrong.").lost == ()


def test_without_a_successor_references_are_left_and_found() -> None:
    files = files_of(STORY)
    moved = retire(PROJECT, files, Identifier("claim:round"), "No source says so.")
    assert set(moved.changes.after) == {"data/claims.yml"}
    found = new_findings(PROJECT, files, moved.changes)
    assert {(each.rule, str(each.severity)) for each in found} == {("reference-to-retired", "warning")}
    tombstone = build.check_files(moved.changes.applied(files), PROJECT).library.tombstones[Identifier("claim:round")]
    assert (tombstone.why, tombstone.now) == ("No source says so.", None)


def test_a_file_of_one_record_keeps_its_name() -> None:
    files = files_of("--- data/claims/moon.yml\nid: moon\ntext: The moon is round.\n# seen\n")
    after = retire(PROJECT, files, Identifier("claim:moon"), "It is: not").changes.applied(files)
    assert after == {"data/claims/moon.yml": b'id: moon\ntombstone:\n  why: "It is: not"\n  title: The moon is round\n'}


@pytest.mark.parametrize(
    ("subject", "why", "to", "refusal"),
    [
        ("claim:moon", "x", None, "there is no record claim:moon"),
        ("claim:round", "x", "claim:moon", "there is no record claim:moon"),
        ("claim:round", "x", "claim:round", "claim:round cannot take its own place"),
        ("claim:round", " ", None, "say why: its page will show it"),
    ],
)
def test_what_cannot_be_retired_is_refused(subject: str, why: str, to: str | None, refusal: str) -> None:
    with pytest.raises(CannotEdit) as refused:
        retire(PROJECT, files_of(STORY), Identifier(subject), why, Identifier(to) if to else None)
    assert str(refused.value) == refusal
