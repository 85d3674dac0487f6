"""Pages laid out in a folder once, and again when they changed."""

from pathlib import Path

import pytest

from explainer.adapters import converted, folder
from explainer.adapters.as_markdown import page_as_markdown
from explainer.adapters.folder import Written, write_folder
from explainer.build import Built
from explainer.model.site import Project
from explainer.pages.page import Page
from tests.adapters.hosting import built_of, made


def story(sun: str = "Sun", *, is_wide: bool = False) -> Built:
    return built_of(made("claims/moon/", "Moon"), made("claims/sun/", sun, is_wide=is_wide))


@pytest.fixture
def laid_out(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses of pages that were converted."""
    found: list[str] = []
    convert = page_as_markdown

    def noticing(page: Page) -> str:
        found.append(page.address)
        return convert(page)

    monkeypatch.setattr(converted, "page_as_markdown", noticing)
    return found


def files(place: Path) -> dict[str, bytes]:
    return {file.relative_to(place).as_posix(): file.read_bytes() for file in sorted(place.rglob("*")) if file.is_file()}


def again(built: Built, project: Project, laid_out: list[str]) -> list[str]:
    """Which pages are converted for a folder that was written before; it must then be as one written for the first time."""
    laid_out.clear()
    write_folder(built, project, project.root / "out")
    found = list(laid_out)
    fresh = project.root / f"fresh-{len(list(project.root.iterdir()))}"
    write_folder(built, project, fresh)
    assert files(project.root / "out") == files(fresh)
    return found


def test_only_pages_that_changed_are_converted(tmp_path: Path, laid_out: list[str]) -> None:
    project = Project(root=tmp_path)
    assert again(story(), project, laid_out) == ["claims/moon/", "claims/sun/"]
    assert again(story(), project, laid_out) == []
    assert again(story("Sunshine"), project, laid_out) == ["claims/sun/"]
    assert again(story("Sunshine", is_wide=True), project, laid_out) == ["claims/sun/"]


def test_a_file_that_somebody_changed_is_written_again(tmp_path: Path, laid_out: list[str]) -> None:
    project = Project(root=tmp_path)
    again(story(), project, laid_out)
    (tmp_path / "out" / "claims" / "sun" / "index.md").write_text("changed")
    (tmp_path / "out" / "claims" / "moon" / "index.md").unlink()
    assert again(story(), project, laid_out) == ["claims/moon/", "claims/sun/"]
    laid_out.clear()
    assert write_folder(story(), project, tmp_path / "out") == Written(changed=0, unchanged=2, removed=0)
    assert laid_out == []


def test_another_converter_converts_all(tmp_path: Path, laid_out: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    project = Project(root=tmp_path)
    again(story(), project, laid_out)
    code = tmp_path / "as_markdown.py"
    code.write_text("another")
    monkeypatch.setattr(converted, "_CONVERTER", (str(code),))
    assert again(story(), project, laid_out) == ["claims/moon/", "claims/sun/"]


@pytest.mark.parametrize("kept", ["", "[]", '{"claims/sun/index.md": 7}', "{"])
def test_what_cannot_be_read_is_not_known(kept: str, tmp_path: Path, laid_out: list[str]) -> None:
    project = Project(root=tmp_path)
    again(story(), project, laid_out)
    for file in (tmp_path / ".cache" / "explainer" / "folders").iterdir():
        file.write_text(kept)
    assert again(story(), project, laid_out) == ["claims/moon/", "claims/sun/"]


def test_a_marker_that_others_may_write_is_not_believed(tmp_path: Path, laid_out: list[str]) -> None:
    project = Project(root=tmp_path)
    write_folder(story(), project, tmp_path / "elsewhere")
    (tmp_path / "elsewhere").rename(tmp_path / "out")
    laid_out.clear()
    write_folder(story(), project, tmp_path / "out")
    assert laid_out == ["claims/moon/", "claims/sun/"]
    assert (tmp_path / "out" / folder.MARKER).is_file()
