"""A site is built of a change that was cut off as of one that was finished."""

import logging
from pathlib import Path

import pytest

from explainer.adapters.mkdocs.finishing import finish_cut_off
from explainer.adapters.mkdocs.start import start
from explainer.build import Kept
from explainer.edit.changes import changes_of
from explainer.edit.writing import CACHE, write
from explainer.model.site import Project, Site
from tests.files import files_below, with_files

OLD = {
    "data/terms.yml": b"moon: {title: Moon, text: What turns round the earth.}\n",
    "data/topics.yml": b'shape: {title: Shape, question: "Is [it](term:moon) round?"}\n',
}
NEW = {path: content.replace(b"moon:", b"luna:").replace(b"term:moon", b"term:luna") for path, content in OLD.items()}
LEFT_HALF = 6
"""After this many steps one of the two files is written."""


class Killed(Exception):
    """Stands for the end of the process."""


def cut_off(root: Path) -> Project:
    """A project in which a change of two files was cut off after the first."""
    project = Project(root=with_files(root, OLD))
    left = [LEFT_HALF]

    def step() -> None:
        left[0] -= 1
        if left[0] == 0:
            raise Killed

    with pytest.raises(Killed):
        write(project, changes_of(OLD, NEW), step)
    assert files_below(root / "data") == {"terms.yml": NEW["data/terms.yml"], "topics.yml": OLD["data/topics.yml"]}
    return project


def test_a_build_finishes_it_first(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    project = cut_off(tmp_path)
    begun = start(project, Site(name="Sky"), Kept(), in_preview=False)
    assert begun.web is not None
    assert [str(each) for each in begun.web.library.records] == ["term:luna", "topic:shape"]
    assert "explainer: a change that was cut off has been finished" in caplog.messages


def test_a_file_edited_since_is_left_and_told_of(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    project = cut_off(tmp_path)
    (tmp_path / "data/topics.yml").write_bytes(b"shape: {title: Mine, question: Is it round?}\n")
    finish_cut_off(project)
    assert (tmp_path / "data/topics.yml").read_bytes() == b"shape: {title: Mine, question: Is it round?}\n"
    assert [each.levelname for each in caplog.records] == ["WARNING"]
    assert "data/topics.yml was edited since" in caplog.text


def test_without_one_nothing_is_touched(tmp_path: Path) -> None:
    finish_cut_off(Project(root=with_files(tmp_path, OLD)))
    assert not (tmp_path / CACHE).exists()
