"""Command lines that cannot be understood, each with what was probably meant."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from explainer.cli import COMMANDS, main
from explainer.cli.slips import instead_of, instead_of_kind, other_dashes


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("help", "there is no command “help”; write explainer --help"),
        ("help check", "there is no command “help”; write explainer check --help"),
        ("version", "there is no command “version”; write explainer --version"),
        ("validate", "there is no command “validate”; perhaps explainer check"),
        ("add claim", "there is no command “add”; perhaps explainer new"),
        ("delete claim:moon", "there is no command “delete”; perhaps explainer retire"),
        (
            "build",
            "there is no command “build”; mkdocs build makes the site, and explainer render a folder for another generator",
        ),
        ("chekc", "there is no command “chekc”; did you mean “check”?"),
        ("new person", "there is no kind of record “person”; perhaps explainer new entity"),
        ("new claims", "there is no kind of record “claims”; perhaps explainer new claim"),
        ("new statment", "there is no kind of record “statment”; did you mean “statement”?"),
        ("balance data/claims.yml", "“data/claims.yml” is too much: explainer balance works on the whole project"),
        ("render one two", "“two” is too much"),
        ("check –strict", "“–strict” does not begin with two hyphens; write --strict"),
        ("check -strict", "“-strict” does not begin with two hyphens; write --strict"),
        ("--root . check", "--root stands behind the command, as in explainer check --root FOLDER"),
    ],
)
def test_a_command_line_that_is_not_understood(line: str, message: str) -> None:
    result = CliRunner().invoke(main, line.split())
    assert result.exit_code == 2
    assert result.output.splitlines()[-1] == f"Error: {message}"


def test_a_command_in_quotation_marks() -> None:
    result = CliRunner().invoke(main, ["check --strict"])
    assert "leave out the quotation marks: explainer check --strict" in result.output


def test_a_dash_is_told_of_only_where_an_option_is_meant() -> None:
    assert other_dashes(["–strict", "x"], ["--strict"]) == "“–strict” does not begin with two hyphens; write --strict"
    assert other_dashes(["–moon", "-h", "--strict", "-"], ["--strict", "-h"]) == ""


def test_what_is_guessed_is_there() -> None:
    assert instead_of("zebra", (), COMMANDS) == "explainer --help lists them"
    assert instead_of("wipe", (), ()) == "explainer --help lists them"
    assert instead_of_kind("zebra").startswith("the kinds are source, claim, ")


def test_a_folder_of_facts_may_end_in_a_stroke_or_begin_with_a_dot(tmp_path: Path) -> None:
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "claims.yml").write_text("moon: {txt: It is round.}\n", encoding="utf-8")
    for written in ("facts/", "./facts", "./facts/"):
        (tmp_path / "mkdocs.yml").write_text(f"plugins: [{{explainer: {{data: {written}}}}}]\n", encoding="utf-8")
        result = CliRunner().invoke(main, ["check", "--root", str(tmp_path)])
        assert "facts/claims.yml\n" in result.output
