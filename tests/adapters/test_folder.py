"""The folder for other site generators: what is in it, what is written, and what is refused."""

import os
from pathlib import Path

import pytest

from explainer.adapters.folder import Written, write_folder
from explainer.adapters.ours import MARKER, NotOurFolder
from explainer.build import Built
from explainer.model.site import Project
from explainer.pages.page import DataFile
from tests.adapters.hosting import built_of, made
from tests.files import files_below


@pytest.fixture
def project(tmp_path: Path) -> Project:
    docs = tmp_path / "docs"
    (docs / "overrides").mkdir(parents=True)
    (docs / "overrides" / "main.html").write_text("override")
    (docs / ".hidden").write_text("hidden")
    (docs / "index.md").write_text("# Home\n\nWords.[^claim:moon]\n")
    (docs / "about").mkdir()
    (docs / "about" / "us.md").write_text("# Us\n")
    (tmp_path / "data").mkdir()
    return Project(root=tmp_path)


def story() -> Built:
    pages = (made("", body="<h2>Known</h2>"), made("claims/moon/", "Moon"), made("claims/sun/", "Sun"))
    return built_of(*pages, files=[DataFile("facts.json", b"{}\n")])


def written(folder: Path) -> dict[str, str]:
    return {path: content.decode() for path, content in files_below(folder).items()}


def test_everything_is_laid_out(project: Project, tmp_path: Path) -> None:
    assert write_folder(story(), project, tmp_path / "out") == Written(changed=5, unchanged=0, removed=0)
    files = written(tmp_path / "out")
    assert '"claims/moon/index.md": "' in files.pop(MARKER)
    assert files == {
        "about/us.md": "# Us\n",
        "claims/moon/index.md": "---\ntitle: Moon\n---\n\n<h1>Moon</h1>\n\n",
        "claims/sun/index.md": "---\ntitle: Sun\n---\n\n<h1>Sun</h1>\n\n",
        "facts.json": "{}\n",
        "index.md": "# Home\n\nWords.[^claim:moon]\n\n<h2>Known</h2>\n\n",
    }


def test_the_front_page_may_be_generated_whole(project: Project, tmp_path: Path) -> None:
    (tmp_path / "docs" / "index.md").unlink()
    write_folder(story(), project, tmp_path / "out")
    assert (tmp_path / "out" / "index.md").read_text() == "---\ntitle: The moon is round\n---\n\n<h2>Known</h2>\n\n"


@pytest.mark.parametrize("path", ["method.md", "method/index.md"])
def test_the_method_follows_what_was_written_by_hand_too(project: Project, tmp_path: Path, path: str) -> None:
    file = tmp_path / "docs" / path
    file.parent.mkdir(exist_ok=True)
    file.write_text("# Method\n")
    write_folder(built_of(made("method/", body="<h2>Counts</h2>")), project, tmp_path / "out")
    assert (tmp_path / "out" / path).read_text() == "# Method\n\n<h2>Counts</h2>\n\n"
    assert [name for name in written(tmp_path / "out") if name.startswith("method")] == [path]


def test_only_what_changed_is_written(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_folder(story(), project, out)
    for file in out.rglob("*"):
        os.utime(file, (1, 1))
    changed = built_of(made("claims/moon/", "Moon"), made("claims/sun/", "The sun"), files=[DataFile("facts.json", b"{}\n")])
    assert write_folder(changed, project, out) == Written(changed=2, unchanged=3, removed=0)
    touched = sorted(str(file.relative_to(out)) for file in out.rglob("*.*") if file.is_file() and file.stat().st_mtime > 1)
    assert touched == [MARKER, "claims/sun/index.md", "index.md"]


def test_what_is_stale_is_removed_and_what_is_not_ours_stays(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_folder(story(), project, out)
    (out / "claims" / "mine.txt").write_text("mine")
    assert write_folder(built_of(made("topics/a/")), project, out) == Written(changed=2, unchanged=1, removed=3)
    assert sorted(written(out)) == [MARKER, "about/us.md", "claims/mine.txt", "index.md", "topics/a/index.md"]
    assert not (out / "claims" / "moon").exists()


def test_a_folder_that_is_not_ours_is_refused(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("mine")
    with pytest.raises(NotOurFolder, match=r"^.*/out is neither empty nor ours: it has no \.explainer\.json$"):
        write_folder(story(), project, out)
    assert written(out) == {"mine.txt": "mine"}


def test_an_empty_folder_is_taken(project: Project, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert write_folder(story(), project, tmp_path / "out").changed == 5


@pytest.mark.parametrize("place", ["docs", "docs/out", "data", "."])
def test_the_chapters_and_facts_are_never_written_over(place: str, project: Project, tmp_path: Path) -> None:
    with pytest.raises(NotOurFolder, match=r"holds the chapters or facts themselves, or lies among them$"):
        write_folder(story(), project, tmp_path / place)


@pytest.mark.parametrize(
    ("marker", "why"),
    [
        ("nonsense", "cannot be read: "),
        ("[]", "cannot be read: it lists no files"),
        ('{"files": {"../data/claims.yml": ""}}', "lists a file outside the folder: ../data/claims.yml"),
        ('{"files": {"/etc/passwd": ""}}', "lists a file outside the folder: /etc/passwd"),
    ],
)
def test_a_strange_marker_is_refused(marker: str, why: str, project: Project, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / MARKER).write_text(marker)
    with pytest.raises(NotOurFolder, match=why):
        write_folder(story(), project, tmp_path / "out")


def test_no_link_leads_out_of_the_folder(project: Project, tmp_path: Path) -> None:
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    elsewhere.mkdir()
    write_folder(story(), project, out)
    (out / "claims" / "moon" / "index.md").unlink()
    (out / "claims" / "moon").rmdir()
    (out / "claims" / "moon").symlink_to(elsewhere)
    with pytest.raises(NotOurFolder, match=r"/out/claims/moon is a link$"):
        write_folder(story(), project, out)
    assert list(elsewhere.iterdir()) == []


def test_a_link_in_a_file_s_place_is_replaced(project: Project, tmp_path: Path) -> None:
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere.json"
    write_folder(story(), project, out)
    elsewhere.write_text("{}\n")  # as it should be, but not there
    (out / "facts.json").unlink()
    (out / "facts.json").symlink_to(elsewhere)
    assert write_folder(story(), project, out) == Written(changed=1, unchanged=4, removed=0)
    assert not (out / "facts.json").is_symlink()
    assert elsewhere.read_text() == "{}\n"


def test_nothing_is_written_through_a_link(project: Project, tmp_path: Path) -> None:
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere.json"
    write_folder(story(), project, out)
    elsewhere.write_text("theirs")
    (out / "facts.json").write_text("old")
    (out / ".facts.json.part").symlink_to(elsewhere)
    assert write_folder(story(), project, out) == Written(changed=1, unchanged=4, removed=0)
    assert elsewhere.read_text() == "theirs"
    assert (out / "facts.json").read_text() == "{}\n"


def test_no_link_among_the_chapters_leads_out_of_them(project: Project, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "docs" / "a.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(NotOurFolder, match=r"^docs/a\.txt leads out of docs/ by a link$"):
        write_folder(story(), project, tmp_path / "out")


def test_a_clash_is_refused(project: Project, tmp_path: Path) -> None:
    (tmp_path / "docs" / "claims" / "moon").mkdir(parents=True)
    (tmp_path / "docs" / "claims" / "moon" / "index.md").write_text("# Mine")
    message = r"^docs/claims/moon/index\.md stands where a generated page belongs; nothing was written$"
    with pytest.raises(NotOurFolder, match=message):
        write_folder(story(), project, tmp_path / "out")
    assert not (tmp_path / "out").exists()
