"""The story as the site knew it on a day."""

from pathlib import Path

import pytest

from explainer.adapters.ours import MARKER
from tests.cli.test_commands import run
from tests.files import files_below
from tests.repository import Repository

NINE = "lamp: {text: The lamp went out at nine., citations: [{source: report, form: asserts}]}\n"
BOAT = "boat: {text: A boat came., citations: [{source: report, form: asserts}]}\n"
REPORT = "report: {title: Report, publisher: unknown, read: whole, url: 'https://a.example/'}\n"
CHAPTER = "# Night\n\nThe lamp went out.[^claim:lamp]\n"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    root = tmp_path / "project"
    root.mkdir()
    made = Repository(root)
    made.write("data/claims.yml", NINE)
    made.write("data/sources.yml", REPORT)
    made.write("docs/index.md", CHAPTER)
    made.write("docs/lamp.svg", "<svg/>")
    made.commit("2026-06-12T12:00:00Z")
    made.write("data/claims.yml", NINE.replace("nine", "ten") + BOAT)
    made.commit("2026-06-14T23:30:00Z")
    return made


def _files(folder: Path) -> dict[str, bytes]:
    return {path: content for path, content in files_below(folder).items() if not path.endswith(MARKER)}


def _rendered(repository: Repository, into: Path, day: str) -> dict[str, bytes]:
    result = run("render", str(into), "--as-of", day, "--root", str(repository.root))
    assert result.exit_code == 0, result.output
    return _files(into)


def test_a_day_is_what_a_build_of_that_commits_files_gives(repository: Repository, tmp_path: Path) -> None:
    found = _rendered(repository, tmp_path / "then", "2026-06-13")
    repository.git("checkout", "-q", "HEAD~1")
    plain = tmp_path / "plain"
    (repository.root / ".git").rename(tmp_path / "git")
    assert run("render", str(plain), "--root", str(repository.root)).exit_code == 0
    expected = _files(plain)
    assert found.keys() == expected.keys()
    history = b"The history at hand is incomplete (this is the story as of 2026-06-13)"
    none = b"The history at hand is incomplete (the facts are not under version control)"
    assert {path: content.replace(history, none) for path, content in found.items()} == expected
    assert b"at nine" in found["claims/lamp/index.md"]
    assert "lamp.svg" in found


def test_the_day_ends_at_midnight_utc(repository: Repository, tmp_path: Path) -> None:
    assert b"at ten" in _rendered(repository, tmp_path / "a", "2026-06-14")["claims/lamp/index.md"]
    assert "claims/boat/index.md" not in _rendered(repository, tmp_path / "b", "2026-06-13")


def test_a_day_before_the_first_commit(repository: Repository, tmp_path: Path) -> None:
    result = run("render", str(tmp_path / "x"), "--as-of", "2020-01-01", "--root", str(repository.root))
    assert result.exit_code == 2
    assert "there is no commit of 2020-01-01 or before" in result.output


def test_rules_that_came_later_do_not_silence_the_past(repository: Repository, tmp_path: Path) -> None:
    repository.write("data/claims.yml", "lamp: {text: The lamp went out.}\n")
    repository.commit("2026-06-20T12:00:00Z")
    assert "claims/lamp/index.md" in _rendered(repository, tmp_path / "x", "2026-06-20")


def test_a_form_that_can_no_longer_be_read(repository: Repository, tmp_path: Path) -> None:
    repository.write("data/claims.yml", "lamp: {says: In another form.}\n")
    repository.commit("2026-06-20T12:00:00Z")
    result = run("render", str(tmp_path / "x"), "--as-of", "2026-06-20", "--root", str(repository.root))
    assert result.exit_code == 1
    assert "as of 2026-06-20: the story of that day can no longer be read in the form it had then" in result.output
    assert not (tmp_path / "x").exists()


def test_several_days_get_a_folder_each(repository: Repository, tmp_path: Path) -> None:
    both = _rendered(repository, tmp_path / "both", "2026-06-14,2026-06-13")
    for day in ("2026-06-13", "2026-06-14"):
        alone = _rendered(repository, tmp_path / day, day)
        assert {path.removeprefix(f"{day}/"): content for path, content in both.items() if path.startswith(day)} == alone
    assert {path.partition("/")[0] for path in both} == {"2026-06-13", "2026-06-14"}


def test_what_is_no_day(repository: Repository, tmp_path: Path) -> None:
    result = run("render", str(tmp_path / "x"), "--as-of", "2026-06-13,June", "--root", str(repository.root))
    assert result.exit_code == 2
    assert "“2026-06-13,June” is no day; write it as 2026-06-30, and several with commas" in result.output
