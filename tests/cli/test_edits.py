"""`explainer rename` and `explainer retire`, as a person starts them."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from explainer.cli import main
from tests.files import with_files

CLAIMS = """\
moon:
  text: The moon is round.
  citations: [{source: almanac, form: asserts}]
sun:
  text: The sun is hot, unlike [the moon](claim:moon).
  citations: [{source: almanac, form: asserts}]
"""
SOURCES = "almanac: {title: The Almanac, publisher: unknown, read: whole}\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return with_files(tmp_path, {"data/claims.yml": CLAIMS.encode(), "data/sources.yml": SOURCES.encode()})


def run(root: Path, command: str, *words: str) -> Result:
    return CliRunner().invoke(main, [command, "--root", str(root), *words])


def claims(root: Path) -> str:
    return (root / "data" / "claims.yml").read_text(encoding="utf-8")


def test_rename_shows_and_writes(root: Path) -> None:
    result = run(root, "rename", "claim:moon", "moon-is-round")
    assert result.exit_code == 0, result.output
    assert "+moon-is-round:\n" in result.output
    assert result.output.endswith("claim:moon is now claim:moon-is-round (1 reference, 1 file)\n")
    assert "[the moon](claim:moon-is-round)" in claims(root)
    assert "moon:\n  tombstone:\n    why: Renamed.\n    now: claim:moon-is-round\n" in claims(root)


def test_remarks_that_name_it_are_left_and_listed(root: Path) -> None:
    with (root / "data" / "claims.yml").open("a", encoding="utf-8") as file:
        file.write("# claim:moon is the first\n")
    line = len(claims(root).splitlines())
    result = run(root, "rename", "claim:moon", "moon-is-round")
    lines = len(claims(root).splitlines())
    assert lines > line
    assert result.output.endswith(f"notes and comments stay as they are; these name it: data/claims.yml:{lines}\n")
    assert claims(root).endswith("# claim:moon is the first\n")


def test_a_dry_run_writes_nothing(root: Path) -> None:
    result = run(root, "rename", "claim:moon", "moon-is-round", "--dry-run")
    assert "nothing is written; it would be: claim:moon is now claim:moon-is-round" in result.output
    assert claims(root) == CLAIMS


def test_retire_tells_of_references_that_are_left(root: Path) -> None:
    result = run(root, "retire", "claim:moon", "--why", "No source says so.")
    assert result.exit_code == 0, result.output
    assert "reference-to-retired: the claim “moon” is retired" in result.output
    assert result.output.endswith("claim:moon is retired (0 references, 1 file)\n")


def test_what_a_merge_would_lose_is_told(root: Path) -> None:
    with (root / "data" / "sources.yml").open("a", encoding="utf-8") as file:
        file.write("atlas: {title: The Atlas, publisher: unknown, read: whole}\n")
    (root / "data" / "claims.yml").write_text(CLAIMS.replace("almanac", "atlas", 1), encoding="utf-8")
    result = run(root, "retire", "claim:moon", "--why", "It said the same.", "--to", "claim:sun")
    assert result.output.endswith("claim:moon alone named source:atlas; add to claim:sun what it should keep\n")


def test_what_would_leave_an_error_is_not_written(root: Path) -> None:
    result = run(root, "retire", "source:almanac", "--why", "A slip.", "--to", "claim:sun")
    assert result.exit_code == 1
    assert "wrong-kind" in result.output or "bad-identifier" in result.output or "reference-to-nothing" in result.output
    assert "nothing is written, because the change would leave these errors" in result.output
    assert claims(root) == CLAIMS


def test_a_wrong_name_is_a_usage_error(root: Path) -> None:
    result = run(root, "rename", "claim:mon", "moon-is-round")
    assert result.exit_code == 2
    assert "there is no record claim:mon; did you mean “claim:moon”?" in result.output


@pytest.mark.parametrize("new", ["moon", "claim:moon"])
def test_the_name_that_it_has_is_a_usage_error(root: Path, new: str) -> None:
    result = run(root, "rename", "claim:moon", new)
    assert result.exit_code == 2
    assert "claim:moon is called so already" in result.output
