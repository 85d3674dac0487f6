"""The Markdown extension by itself: it reads the facts from the folders, and again only when they change."""

import logging
from pathlib import Path
from types import SimpleNamespace

import pytest
from markdown import Markdown
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from explainer.adapters import markdown as adapter
from explainer.adapters.markdown import ExplainerExtension
from explainer.build import Checked, Kept, check
from explainer.model.site import Project

FACTS = "david-sacks: {name: David Sacks, type: person}\n"
CHAPTER = "Words by [Sacks](entity:david-sacks).[^own]\n"


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one record and one chapter, in which the host runs."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "entities.yml").write_text(FACTS, "utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "order.md").write_text(CHAPTER, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(ExplainerExtension, "_facts", {})
    return tmp_path


def _page(**options: str) -> str:
    return Markdown(extensions=[ExplainerExtension(**options)]).convert(CHAPTER)


class _Host(Treeprocessor):
    """MkDocs and ProperDocs register one of these under `relpath`."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.file = SimpleNamespace(url=url)


class _Context(Preprocessor):
    """Zensical registers one of these."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.page = SimpleNamespace(path=path)

    def run(self, lines: list[str]) -> list[str]:
        return lines


def _link(html: str) -> str:
    return html.partition('href="')[2].partition('"')[0]


def test_links_are_resolved_from_the_folders() -> None:
    assert _link(_page()) == "entities/david-sacks/"
    assert _link(_page(address="x/order/")) == "../../entities/david-sacks/"


@pytest.mark.parametrize(("url", "link"), [("order/", "../entities/david-sacks/"), ("./", "entities/david-sacks/")])
def test_mkdocs_tells_the_address(url: str, link: str) -> None:
    instance = Markdown(extensions=[ExplainerExtension()])
    instance.treeprocessors.register(_Host(url), "relpath", 0)
    assert _link(instance.convert(CHAPTER)) == link


@pytest.mark.parametrize(("path", "link"), [("x/order.md", "../entities/david-sacks/"), ("index.md", "entities/david-sacks/")])
def test_zensical_tells_the_path(path: str, link: str) -> None:
    instance = Markdown(extensions=[ExplainerExtension()])
    instance.preprocessors.register(_Context(path), "rendering_context", 0)
    assert _link(instance.convert(CHAPTER)) == link


def test_facts_are_read_once_for_each_state_of_the_files(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(project: Project, kept: Kept) -> Checked:
        read.append("read")
        return check(project, kept)

    monkeypatch.setattr(adapter, "check", counted)
    for _ in range(3):
        assert _link(_page()) == "entities/david-sacks/"
    assert read == ["read"]
    (project / "data" / "entities.yml").write_text("other: {name: Other, type: person}\n", "utf-8")
    assert "ex-unresolved" in _page()
    assert read == ["read", "read"]


def test_an_instance_used_again_sees_what_changed(project: Path) -> None:
    instance = Markdown(extensions=[ExplainerExtension()])
    assert "ex-ref" in instance.convert(CHAPTER)
    (project / "data" / "entities.yml").write_text("other: {name: Other, type: person}\n", "utf-8")
    assert "ex-unresolved" in instance.reset().convert(CHAPTER)


def test_a_page_without_anything_of_ours_reads_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adapter, "read_files", lambda project: pytest.fail("the files were read"))
    assert Markdown(extensions=["explainer.adapters.markdown"]).convert("*Words*") == "<p><em>Words</em></p>"


def test_folders_can_have_other_names(project: Path) -> None:
    (project / "data").rename(project / "facts")
    assert _link(_page(data="facts", docs="docs")) == "entities/david-sacks/"


def test_findings_are_logged(project: Path, caplog: pytest.LogCaptureFixture) -> None:
    (project / "docs" / "order.md").write_text("Words.[^clam:a]\n", "utf-8")
    with caplog.at_level(logging.INFO, "explainer"):
        _page()
    logged = [(record.levelname, record.getMessage()) for record in caplog.records if "P024" in record.getMessage()]
    message = "docs/order.md:1:7 error P024 malformed-mark: “clam” is no kind that a mark can name (did you mean “[^claim:a]”?)"
    assert logged == [("ERROR", message)]
