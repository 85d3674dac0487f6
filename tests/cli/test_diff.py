"""`explainer diff` as a person starts it."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.test_commands import run
from tests.repository import Repository


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path)
    made.write("data/claims.yml", "moon: {text: The moon is round.}\n")
    made.commit("2026-06-12T12:00:00Z")
    return made


def test_the_working_tree_against_a_commit(repository: Repository) -> None:
    repository.write("data/claims.yml", "# a comment\nmoon: {text: The moon is flat.}\n")
    result = run("diff", "HEAD", "--root", str(repository.root))
    assert result.exit_code == 0
    assert result.output.startswith(
        "working tree against HEAD\n\nFacts (1 changed)\n  ~  changed  claim:moon  The moon is flat\n"
        "      text: The moon is [-round-]{+flat+}.\n"
    )
    assert "claims/moon/" in result.output


def test_two_commits_and_a_file(repository: Repository) -> None:
    repository.write("data/claims.yml", "moon: {text: The moon is flat.}\n")
    repository.commit("2026-06-13T12:00:00Z")
    target = repository.root / "difference.md"
    result = run("diff", "HEAD~1", "HEAD", "--format", "markdown", "--output", str(target), "--root", str(repository.root))
    assert (result.exit_code, result.output) == (0, "")
    assert target.read_text(encoding="utf-8").startswith("**HEAD against HEAD\\~1**: Facts: 1 changed")


def test_nothing_of_the_working_tree_is_touched(repository: Repository) -> None:
    repository.write("data/claims.yml", "moon: {text: The moon is flat.}\n")
    repository.write("data/topics.yml", "light: {title: Light, question: Was there light?}\n")
    repository.git("add", "data/topics.yml")

    def seen() -> tuple[str, dict[str, tuple[bytes, int]]]:
        status = subprocess.run(
            ["git", "status", "--porcelain"], cwd=repository.root, capture_output=True, text=True, check=True
        )
        files = [each for each in repository.root.rglob("*") if each.is_file() and ".git/" not in str(each)]
        kept = {str(each): (each.read_bytes(), each.stat().st_mtime_ns) for each in files if ".cache" not in each.parts}
        return status.stdout, kept

    before = seen()
    for _ in range(2):
        assert run("diff", "HEAD", "--root", str(repository.root)).exit_code == 0
    assert seen() == before


def test_data_that_is_gone(repository: Repository) -> None:
    (repository.root / "data" / "claims.yml").unlink()
    (repository.root / "data").rmdir()
    (repository.root / "mkdocs.yml").write_text("site_name: Test\n", encoding="utf-8")
    result = run("diff", "HEAD", "--root", str(repository.root))
    assert result.exit_code == 0
    assert "removed  claim:moon" in result.output
    assert "there is no folder “data”" in result.output


def test_a_revision_that_is_not_there(repository: Repository) -> None:
    result = run("diff", "nowhere", "--root", str(repository.root))
    assert result.exit_code == 2
    assert "“nowhere” names no commit of this repository" in result.output


@pytest.mark.parametrize(
    "arguments", [("--format", "markdown", "--preview", "javascript:x"), ("--preview", "https://a.example/")]
)
def test_what_is_no_preview(repository: Repository, arguments: tuple[str, ...]) -> None:
    result = run("diff", "HEAD", *arguments, "--root", str(repository.root))
    assert result.exit_code == 2
    assert "--preview takes a web address, and goes with --format markdown or summary" in result.output
