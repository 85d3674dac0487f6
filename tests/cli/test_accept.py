"""`explainer accept`: a stranger's site unpacked, or refused with a word."""

import zipfile
from pathlib import Path

from click.testing import CliRunner, Result

from explainer.cli import main


def accept(archive: Path, folder: Path) -> Result:
    return CliRunner().invoke(main, ["accept", str(archive), str(folder)])


def archive(place: Path, *names: str) -> Path:
    with zipfile.ZipFile(place, "w") as made:
        for name in names:
            made.writestr(name, b"words")
    return place


def test_a_site_is_unpacked(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    result = accept(archive(tmp_path / "site.zip", "index.html", "a/index.html"), folder)
    assert (result.exit_code, result.output) == (0, f"{folder}: 2 files, 10 bytes\n")
    assert (folder / "a" / "index.html").read_bytes() == b"words"


def test_anything_else_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    result = accept(archive(tmp_path / "site.zip", "index.html", "../out.html"), tmp_path / "site")
    assert result.exit_code == 1
    assert result.stderr == "refused: '../out.html' is hidden or leads out of the folder\n"
    assert not (tmp_path / "site").exists()


def test_an_archive_that_is_not_there(tmp_path: Path) -> None:
    assert accept(tmp_path / "none.zip", tmp_path / "site").exit_code == 2
