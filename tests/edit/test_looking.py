"""What a change would make wrong that was right."""

from pathlib import Path

from explainer.edit.changes import changes_of
from explainer.edit.looking import errors_of, new_findings
from explainer.model.site import Project

PROJECT = Project(root=Path())
GOOD = b"moon: {text: The moon is round., citations: [{source: almanac, form: asserts}]}\n"
FILES = {
    "data/claims.yml": GOOD,
    "data/sources.yml": b"almanac: {title: The Almanac, publisher: unknown, read: whole}\n",
}


def found(claims: bytes) -> list[str]:
    return [one.rule for one in new_findings(PROJECT, FILES, changes_of(FILES, {"data/claims.yml": claims}))]


def test_what_was_wrong_before_is_not_new_wherever_it_stands() -> None:
    assert found(GOOD) == []
    assert found(b"# a comment\n\n" + GOOD) == []


def test_what_is_wrong_now_is_new() -> None:
    assert "reference-to-nothing" in found(GOOD.replace(b"almanac", b"almanack"))


def test_the_same_fault_once_more_is_new_once() -> None:
    faulty = {**FILES, "data/claims.yml": GOOD.replace(b"almanac", b"almanack")}
    twice = faulty["data/claims.yml"] + faulty["data/claims.yml"].replace(b"moon:", b"sun:", 1)
    new = new_findings(PROJECT, faulty, changes_of(faulty, {"data/claims.yml": twice}))
    assert [one.rule for one in new].count("reference-to-nothing") == 1


def test_errors_stop_a_build() -> None:
    new = new_findings(PROJECT, FILES, changes_of(FILES, {"data/claims.yml": GOOD.replace(b"almanac", b"almanack")}))
    assert {one.rule for one in errors_of(new)} <= {one.rule for one in new}
    assert "reference-to-nothing" in {one.rule for one in errors_of(new)}
