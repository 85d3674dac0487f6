"""What Git knows of the facts."""

from datetime import date
from pathlib import Path

import pytest

from explainer.load import load, past
from explainer.model.identifier import Identifier
from explainer.model.library import Change, History
from explainer.model.site import Project
from tests.repository import Repository


def _days(repository: Repository) -> dict[str, str]:
    return {subject: str(change.day) for subject, change in repository.history().changes.items()}


def test_last_changes_in_utc_with_their_commits(repository: Repository) -> None:
    first, second = repository.commits()
    assert repository.history() == History(
        is_complete=True,
        why_incomplete="",
        changes={
            Identifier("chapter:index"): Change(date(2026, 6, 13), first),
            Identifier("claim:moon"): Change(date(2026, 6, 14), second),
            Identifier("claim:sun"): Change(date(2026, 6, 13), first),
        },
        files={
            "data/claims/moon.yml": date(2026, 6, 14),
            "data/claims/ö b.yml": date(2026, 6, 13),
            "docs/index.md": date(2026, 6, 13),
        },
        commits=2,
        since=date(2026, 6, 13),
    )


def test_each_record_of_a_file_has_its_own_day(repository: Repository) -> None:
    repository.write("data/claims/moon.yml", "star: {text: A star.}\nmoon: {text: The moon is round.}\n")
    repository.commit("2026-06-16T12:00:00Z")
    assert _days(repository) == {
        "chapter:index": "2026-06-13",
        "claim:moon": "2026-06-14",
        "claim:star": "2026-06-16",
        "claim:sun": "2026-06-13",
    }
    assert repository.history().files["data/claims/moon.yml"] == date(2026, 6, 16)


@pytest.mark.parametrize(
    "text",
    [
        "# why\nmoon:\n  text: >-\n    The moon\n    is round.\n",
        "---\n'moon': {note: For editors only., text: 'The  moon is round.'}\n",
        "moon: &moon {text: The moon is round., ignore: {claim-without-citation: None is known.}}\n",
        "  moon: {text: The moon is round.}\n",
        "id: moon\ntext: The moon is round.\n",
        "{moon: {text: The moon is round.}}\n",
    ],
)
def test_another_layout_is_no_change(repository: Repository, text: str) -> None:
    before = _days(repository)
    repository.write("data/claims/moon.yml", text)
    assert _days(repository) == before
    repository.commit("2026-06-16T12:00:00Z")
    assert _days(repository) == before
    repository.write("data/claims/moon.yml", text.replace("round", "flat").replace("is round", "is flat"))
    repository.commit("2026-06-17T12:00:00Z")
    assert _days(repository)["claim:moon"] == "2026-06-17"


def test_a_chapter_laid_out_anew_and_one_that_says_something_else(repository: Repository) -> None:
    repository.write("docs/index.md", "Sky\n===\n")
    repository.write("docs/b.md", "# B\n\nOne. Two.\n")
    repository.commit("2026-06-16T12:00:00Z")
    repository.write("docs/b.md", "# B\n\n\nOne.\nTwo.\n")
    repository.commit("2026-06-17T12:00:00Z")
    assert _days(repository)["chapter:b"] == "2026-06-16"
    repository.write("docs/b.md", "# B\n\nOne.\n\nTwo.\n")
    repository.commit("2026-06-18T12:00:00Z")
    assert _days(repository)["chapter:b"] == "2026-06-16"  # the same sentences
    repository.write("docs/b.md", "# B\n\nOne. Two, three.\n")
    repository.commit("2026-06-19T12:00:00Z")
    assert _days(repository)["chapter:b"] == "2026-06-19"


def test_records_that_were_moved_keep_their_days(repository: Repository) -> None:
    before = _days(repository)
    repository.git("mv", "data/claims/moon.yml", "data/claims/luna.yml")
    repository.commit("2026-06-16T12:00:00Z")
    assert _days(repository) == before
    repository.git("rm", "-q", "data/claims/luna.yml")
    repository.write("data/claims/ö b.yml", "sun: {text: The sun.}\nmoon: {text: The moon is round.}\n")
    assert _days(repository) == before
    repository.commit("2026-06-17T12:00:00Z")
    assert _days(repository) == before
    assert "data/claims/moon.yml" not in repository.history().files


def test_a_record_taken_out_and_put_back(repository: Repository) -> None:
    repository.write("data/claims/moon.yml", "star: {text: A star.}\n")
    repository.commit("2026-06-16T12:00:00Z")
    repository.write("data/claims/moon.yml", "star: {text: A star.}\nmoon: {text: The moon is round.}\n")
    repository.commit("2026-06-17T12:00:00Z")
    assert _days(repository)["claim:moon"] == "2026-06-17"
    repository.write("data/claims/moon.yml", "star: {text: A star.}\nmoon: {tombstone: {why: It set.}}\n")
    repository.commit("2026-06-18T12:00:00Z")
    assert _days(repository)["claim:moon"] == "2026-06-18"


def test_what_an_anchor_stands_for_counts_where_it_is_used(repository: Repository) -> None:
    text = "moon: {text: The moon., topics: &sky [sky]}\nstar: {text: A star., topics: *sky}\n"
    repository.write("data/claims/moon.yml", text)
    repository.commit("2026-06-16T12:00:00Z")
    repository.write("data/claims/moon.yml", text.replace("[sky]", "[night]"))
    repository.commit("2026-06-17T12:00:00Z")
    assert _days(repository)["claim:star"] == "2026-06-17"


def test_a_form_that_cannot_be_read_any_more(repository: Repository) -> None:
    repository.write("data/claims/moon.yml", "moon: {txt: The moon is round.}\n")
    repository.commit("2026-06-16T12:00:00Z")
    assert _days(repository)["claim:moon"] == "2026-06-16"
    repository.write("data/claims/moon.yml", "moon: {text: The moon is round.}\n")
    repository.commit("2026-06-17T12:00:00Z")
    repository.write("data/claims/ö b.yml", "sun: {text: The sun.\n")
    repository.commit("2026-06-18T12:00:00Z")
    assert _days(repository)["claim:moon"] == "2026-06-17"
    assert _days(repository)["claim:sun"] == "2026-06-18"


def test_what_changed_since_the_last_commit_has_no_day(repository: Repository) -> None:
    repository.write("docs/index.md", "# The sky\n")
    repository.write("data/terms.yml", "moon: {title: Moon, text: The moon.}\n")
    repository.write("data/claims/moon.yml", "moon: {text: The moon is round.}\r\n")
    assert repository.history().changed_since == {"docs/index.md", "data/terms.yml"}
    assert _days(repository) == {"claim:moon": "2026-06-14", "claim:sun": "2026-06-13"}
    repository.git("add", "-A")
    assert repository.history().changed_since == {"docs/index.md", "data/terms.yml"}
    assert _days(repository) == {"claim:moon": "2026-06-14", "claim:sun": "2026-06-13"}


def _merge(repository: Repository, moon: str | None) -> None:
    """Both branches change the moon, one of them another claim too; the merge says of the moon what is given."""
    repository.write("data/claims/moon.yml", "moon: {text: The moon is old.}\n")
    repository.commit("2026-06-17T12:00:00Z")
    repository.git("checkout", "-q", "-b", "side", "HEAD~1")
    repository.write("data/claims/moon.yml", "moon: {text: The moon is far.}\n")
    repository.write("data/claims/ö b.yml", "sun: {text: The sun is hot.}\n")
    repository.commit("2026-06-18T12:00:00Z")
    repository.git("checkout", "-q", "main")
    repository.git("merge", "-q", "--no-commit", "-s", "ours", "side")
    repository.git("checkout", "-q", "side", "--", "data/claims/ö b.yml")
    if moon is not None:
        repository.write("data/claims/moon.yml", moon)
    repository.commit("2026-06-20T12:00:00Z")


@pytest.mark.parametrize(
    ("moon", "day"),
    [
        (None, "2026-06-17"),
        ("moon: {text: The moon is far.}\n", "2026-06-18"),
        ("moon: {text: The moon is old and far.}\n", "2026-06-20"),
        ("moon: {text: The moon is old., note: Or far.}\n", "2026-06-17"),
    ],
)
def test_a_merge_changes_only_what_is_as_on_neither_side(repository: Repository, moon: str | None, day: str) -> None:
    _merge(repository, moon)
    assert _days(repository) == {"chapter:index": "2026-06-13", "claim:moon": day, "claim:sun": "2026-06-18"}


def test_a_project_below_the_top_of_the_repository(repository: Repository) -> None:
    repository.write("site/data/claims.yml", "star: {text: A star.}\n")
    repository.commit("2026-06-20T12:00:00Z")
    history = repository.history("site")
    assert history.files == {"data/claims.yml": date(2026, 6, 20)}
    assert list(history.changes) == ["claim:star"]
    assert (history.commits, history.since, history.changed_since) == (1, date(2026, 6, 20), frozenset())


def test_a_past_that_is_read_in_several_rounds(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(past, "_FIRST_ROUND", 1)
    for number in range(5):
        repository.write("data/claims/moon.yml", f"moon: {{text: The moon is round.}}\nstar: {{text: Star {number}.}}\n")
        repository.commit("2026-07-01T12:00:00Z")
    assert _days(repository)["claim:moon"] == "2026-06-14"


def test_nothing_committed_yet_of_the_facts(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write("README.md", "The sky.\n")
    repository.commit("2026-06-12T12:00:00Z")
    repository.write("data/claims.yml", "moon: {text: The moon is round.}\n")
    history = repository.history()
    assert (history.is_complete, history.changes, history.commits) == (True, {}, 0)
    assert history.changed_since == {"data/claims.yml"}


def test_a_folder_that_cannot_be_written_to_is_no_fault(repository: Repository) -> None:
    (repository.root / ".cache").write_text("in the way")
    assert repository.history().is_complete


def test_a_shallow_clone_is_incomplete(repository: Repository, tmp_path: Path) -> None:
    repository.git("clone", "-q", "--depth", "1", f"file://{repository.root}", str(tmp_path / "clone"))
    assert load(Project(root=tmp_path / "clone")).library.history == History(why_incomplete="the clone is shallow")


def test_what_was_squashed_bears_the_day_of_the_one_commit(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write("data/claims.yml", "moon: {text: The moon is round.}\n")
    repository.commit("2026-06-10T12:00:00Z")
    repository.git("checkout", "-q", "-b", "change")
    for day, text in (("11", "flat"), ("12", "square")):
        repository.write("data/claims.yml", f"moon: {{text: The moon is {text}.}}\n")
        repository.commit(f"2026-06-{day}T12:00:00Z")
    repository.git("checkout", "-q", "main")
    repository.git("merge", "-q", "--squash", "change")
    repository.commit("2026-06-20T12:00:00Z")
    repository.git("branch", "-q", "-D", "change")
    history = repository.history()
    assert history.changes[Identifier("claim:moon")].day == date(2026, 6, 20)
    assert (history.commits, history.since) == (2, date(2026, 6, 10))
