"""The commits that changed a project's files, with the objects before and after."""

from datetime import date
from pathlib import Path

from explainer.load.commits import ChangedFile, changing_commits
from explainer.model.site import Project
from tests.repository import Repository


def objects(commits: list[list[ChangedFile]]) -> list[list[tuple[str, list[bool], bool]]]:
    """Of each file its path, whether it was in each parent, and whether it is there now."""
    return [[(file.path, [bool(each) for each in file.before], bool(file.after)) for file in files] for files in commits]


def test_they_come_newest_first_with_what_they_changed(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write("data/a b.yml", "a: 1\n")
    repository.write("data/\u00fc.yml", "u: 1\n")
    repository.commit("2026-06-12T23:30:00-04:00")
    repository.write("README.md", "x\n")
    repository.commit("2026-06-14T12:00:00Z")
    (tmp_path / "data/a b.yml").unlink()
    repository.write("docs/index.md", "# X\n")
    repository.commit("2026-06-15T12:00:00Z")
    found = list(changing_commits(Project(root=tmp_path)))
    first, _, last = repository.commits()
    assert [(each.commit, each.day) for each in found] == [(last, date(2026, 6, 15)), (first, date(2026, 6, 13))]
    assert objects([list(each.files) for each in found]) == [
        [("data/a b.yml", [True], False), ("docs/index.md", [False], True)],
        [("data/a b.yml", [False], True), ("data/\u00fc.yml", [False], True)],
    ]


def test_of_a_merge_only_what_is_as_in_neither_parent(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write("data/a.yml", "a: 1\n")
    repository.write("data/b.yml", "b: 1\n")
    repository.commit("2026-06-12T12:00:00Z")
    repository.git("checkout", "-q", "-b", "side")
    repository.write("data/a.yml", "a: 2\n")
    repository.write("data/b.yml", "b: 2\n")
    repository.commit("2026-06-13T12:00:00Z")
    repository.git("checkout", "-q", "main")
    repository.write("data/c.yml", "c: 1\n")
    repository.commit("2026-06-14T12:00:00Z")
    repository.git("merge", "-q", "--no-commit", "side")
    repository.write("data/a.yml", "a: 3\n")
    repository.commit("2026-06-15T12:00:00Z")
    merge = next(iter(changing_commits(Project(root=tmp_path))))
    assert objects([list(merge.files)]) == [[("data/a.yml", [True, True], True)]]


def test_what_is_no_file_has_no_object(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    (tmp_path / "data").mkdir()
    (tmp_path / "data/a.yml").symlink_to("elsewhere")
    repository.commit("2026-06-12T12:00:00Z")
    (commit,) = changing_commits(Project(root=tmp_path))
    assert objects([list(commit.files)]) == [[("data/a.yml", [False], False)]]
