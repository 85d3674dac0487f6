"""Another identifier for a record: every reference changes, nothing else does, and the old address answers."""

from pathlib import Path

import pytest

from explainer import build
from explainer.edit.changes import CannotEdit
from explainer.edit.looking import errors_of, new_findings
from explainer.edit.renaming import rename
from explainer.load import read_files
from explainer.model.identifier import Identifier
from explainer.model.site import Project
from tests.files import EXAMPLE
from tests.make import files_of

ALL_KINDS = Project(root=EXAMPLE)
PROJECT = Project(root=Path())
STORY = """\
--- data/topics.yml
# the topics
shape:  # of the moon
  title: Shape
  question: What shape is the [moon](term:moon)?

# the last
size: {title: Size, question: "How large, as to its [shape](topic:shape)?"}
--- data/claims.yml
moon-is-round:
  text: The moon is round.
  topics: [size, 'shape']
  ignore: {shape: a rule of that name}
  note: shape
--- data/statements/ash.yml
ash-said:
  speaker: ash
  gist: >-
    As to the [shape](topic:shape), and
    the [size](topic:size), it is round.
  stances:
    topic:shape: {stance: supports}
    size:
      stance: opposes
--- data/entities.yml
ash: {name: Ash, type: person}
form: {tombstone: {why: gone, now: topic:shape}}
--- data/corrections.yml
first: {on: 2020-01-01, about: [topic:shape, claim:moon-is-round], kind: typo, text: A letter.}
--- data/ledger/reviews.json
{
"topic:shape": {"by": "a", "on": "2020-01-01", "rests": {}, "text": "%A%", "seal": "…"},
"topic:size": {"by": "a", "on": "2020-01-01", "rests": {"topic:shape": "%A%"}, "text": "%A%", "seal": "…"},
"": 0}
--- docs/index.md
# The [shape](topic:shape)

The `[x](topic:shape)` of it, the [shape](topic:shape) itself.[^own]

/// matrix
    topics: [size, shape]
    speakers: ash
///

/// facts
    topic: topic:shape
///
""".replace("%A%", "0123456789abcdef")


def renamed(text: str, old: str, new: str) -> list[str]:
    files = files_of(text)
    return [line for line in rename(PROJECT, files, Identifier(old), new).changes.diff() if line[0] in "+-"]


def test_every_reference_is_changed_and_nothing_else() -> None:
    assert [line for line in renamed(STORY, "topic:shape", "form") if not line.startswith(("+++", "---", '+"', '-"'))] == [
        "-  topics: [size, 'shape']",
        "+  topics: [size, 'form']",
        "-first: {on: 2020-01-01, about: [topic:shape, claim:moon-is-round], kind: typo, text: A letter.}",
        "+first: {on: 2020-01-01, about: [topic:form, claim:moon-is-round], kind: typo, text: A letter.}",
        "-form: {tombstone: {why: gone, now: topic:shape}}",
        "+form: {tombstone: {why: gone, now: topic:form}}",
        "-    As to the [shape](topic:shape), and",
        "+    As to the [shape](topic:form), and",
        "-    topic:shape: {stance: supports}",
        "+    topic:form: {stance: supports}",
        "-shape:  # of the moon",
        "+form:  # of the moon",
        "+shape:",
        "+  tombstone:",
        "+    why: Renamed.",
        "+    now: topic:form",
        "+    title: Shape",
        "+",
        '-size: {title: Size, question: "How large, as to its [shape](topic:shape)?"}',
        '+size: {title: Size, question: "How large, as to its [shape](topic:form)?"}',
        "-# The [shape](topic:shape)",
        "+# The [shape](topic:form)",
        "-The `[x](topic:shape)` of it, the [shape](topic:shape) itself.[^own]",
        "+The `[x](topic:shape)` of it, the [shape](topic:form) itself.[^own]",
        "-    topics: [size, shape]",
        "+    topics: [size, form]",
        "-    topic: topic:shape",
        "+    topic: topic:form",
    ]


def test_the_ledger_is_resealed() -> None:
    files = files_of(STORY)
    changes = rename(PROJECT, files, Identifier("topic:shape"), "topic:form").changes
    reviews = build.check_files(changes.applied(files), PROJECT).library.ledger.reviews
    assert sorted(reviews) == ["topic:form", "topic:size"]
    assert list(reviews["topic:size"].rests) == ["topic:form"]


def test_a_file_of_one_record_is_renamed_with_it() -> None:
    files = files_of("--- data/claims/moon.yml\nid: moon\ntext: The moon is round.\n")
    after = rename(PROJECT, files, Identifier("claim:moon"), "moon-is-round").changes.applied(files)
    assert after == {
        "data/claims/moon-is-round.yml": b"id: moon-is-round\ntext: The moon is round.\n",
        "data/claims/moon.yml": (
            b"id: moon\ntombstone:\n  why: Renamed.\n  now: claim:moon-is-round\n  title: The moon is round\n"
        ),
    }


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("topic:form", "other", "there is no record topic:form"),
        ("topic:shap", "other", "there is no record topic:shap; did you mean “topic:shape”?"),
        ("shape", "other", "there is no record shape; did you mean “topic:shape”?"),
        ("chapter:index", "other", "chapter:index is a chapter, not a record; git mv moves its file, and its address with it"),
        ("entity:form", "other", "entity:form is retired already"),
        ("topic:shape", "claim:form", "a record stays of its kind: topic:shape is no claim"),
        ("topic:shape", "Form", "“Form” cannot be a record's name (did you mean “form”?)"),
        (
            "topic:shape",
            "size",
            "there is a topic:size already; to make both one, retire one of them: explainer retire topic:shape --to topic:size",
        ),
        ("entity:ash", "form", "entity:form was used once; identifiers are never used again"),
    ],
)
def test_what_cannot_be_renamed_is_refused(old: str, new: str, why: str) -> None:
    with pytest.raises(CannotEdit) as refused:
        rename(PROJECT, files_of(STORY), Identifier(old), new)
    assert str(refused.value) == why


def test_every_record_of_the_example_can_be_renamed() -> None:
    files = read_files(ALL_KINDS).contents
    web = build.check_files(files, ALL_KINDS).web
    for subject in list(web.library.records)[::4]:
        changes = rename(ALL_KINDS, files, subject, f"{subject.name}-anew").changes
        after = build.check_files(changes.applied(files), ALL_KINDS).web
        assert [each for each in after.references if each.target == subject] == []
        assert errors_of(new_findings(ALL_KINDS, files, changes)) == ()
