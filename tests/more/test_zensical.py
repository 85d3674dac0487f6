"""Zensical has no plugins: it reads the folder that `explainer render` writes, and our Markdown extension."""

import shutil
from pathlib import Path

import pytest
import yaml

from tests.files import ROOT
from tests.more.hosts import articles, host, run

pytestmark = [pytest.mark.more, pytest.mark.timeout(900)]  # what they need is installed first


def test_the_articles_are_the_same_in_zensical(tmp_path: Path) -> None:
    # newer ones need a package that could not be had when this was written
    commands = host("zensical", ["zensical==0.0.73", "mkdocs>=1.6.1,<2", "mkdocs-material==9.8.1"])
    project = tmp_path / "project"
    shutil.copytree(ROOT / "tests" / "example", project)
    settings = yaml.safe_load((project / "mkdocs.yml").read_text(encoding="utf-8"))
    run([commands / "python", "-m", "mkdocs", "build", "--site-dir", tmp_path / "mkdocs"], project)
    run([commands / "explainer", "render", "pages"], project)
    settings |= {"docs_dir": "pages", "plugins": ["search"], "site_dir": "site"}
    settings["markdown_extensions"] = [*settings["markdown_extensions"], "explainer"]
    (project / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    run([commands / "zensical", "build", "--clean"], project)
    theirs, ours = articles(project / "site"), articles(tmp_path / "mkdocs")
    assert len(ours) > 20
    assert sorted(theirs) == sorted(ours)
    assert [address for address in ours if theirs[address] != ours[address]] == []
