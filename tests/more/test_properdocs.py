"""ProperDocs, the fork of MkDocs: the plugin works there as it is."""

import shutil
from pathlib import Path

import pytest

from tests.files import ROOT
from tests.more.hosts import articles, host, run

pytestmark = [pytest.mark.more, pytest.mark.timeout(900)]  # what they need is installed first


def test_the_site_is_the_same_in_properdocs(tmp_path: Path) -> None:
    commands = host("properdocs", ["properdocs==1.6.7", "mkdocs>=1.6.1,<2", "mkdocs-material==9.8.1"])
    project = tmp_path / "project"
    shutil.copytree(ROOT / "tests" / "example", project)
    for tool in ("mkdocs", "properdocs"):
        run([commands / "python", "-m", tool, "build", "-f", "mkdocs.yml", "--site-dir", tmp_path / tool], project)
    theirs, ours = articles(tmp_path / "properdocs"), articles(tmp_path / "mkdocs")
    assert len(ours) > 20
    assert sorted(theirs) == sorted(ours)
    assert [address for address in ours if theirs[address] != ours[address]] == []
