"""Everything that shapes pages besides the facts has a part in the digest, by its content."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from explainer.model.site import Project, Site
from explainer.pages import shaping as module
from explainer.pages.shaping import shaping

PROJECT, SITE = Project(root=Path("somewhere")), Site(name="Test")


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An engine of one file."""
    folder = tmp_path / "engine"
    (folder / "pages").mkdir(parents=True)
    (folder / "pages" / "claim.py").write_text("one")
    monkeypatch.setattr(module, "_ENGINE", folder)
    return folder


def test_each_thing_makes_another_digest(engine: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    found = [shaping(PROJECT, SITE)]
    found += [shaping(replace(PROJECT, data="facts"), SITE), shaping(replace(PROJECT, docs="pages"), SITE)]
    others = (Site(name="x"), replace(SITE, url="x"), replace(SITE, contact="x"), replace(SITE, licence="x"))
    found += [shaping(PROJECT, other) for other in others]
    found.append(shaping(PROJECT, replace(SITE, overrides=own)))
    (own / "notes.txt").write_text("which a template may include")
    found.append(shaping(PROJECT, replace(SITE, overrides=own)))
    for name, text in (("claim.py", "two"), ("claim.jinja", "x"), ("page.css", "x"), ("page.js", "x")):
        (engine / "pages" / name).write_text(text)
        found.append(shaping(PROJECT, SITE))
    (engine / "pages" / "claim.py").rename(engine / "claim.py")
    found.append(shaping(PROJECT, SITE))
    assert len(set(found)) == len(found)


def test_times_and_what_python_keeps_make_none(engine: Path) -> None:
    before = shaping(PROJECT, SITE)
    os.utime(engine / "pages" / "claim.py", (1, 1))
    (engine / "pages" / "claim.pyc").write_text("compiled")
    assert shaping(PROJECT, SITE) == before
