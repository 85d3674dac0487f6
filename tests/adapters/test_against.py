"""A preview of a change, built as a host builds it: marked against its base, and never a trace of it elsewhere."""

from collections.abc import Callable
from pathlib import Path

import pytest

from explainer.adapters.mkdocs.against import ROBOTS, VARIABLE
from tests.files import files_below
from tests.repository import Repository
from tests.site.building import mkdocs_build

Pages = dict[str, str]
Build = Callable[[str], tuple[int, Pages, str]]

SETTINGS = """
site_name: Test
site_url: https://a.example/
theme: {name: material, font: false}
plugins: [search, explainer]
"""
CLAIMS = """
lamp: {text: The lamp went out at nine in the evening., citations: [{source: report, form: asserts}]}
boat: {text: A boat came in., citations: [{source: report, form: asserts}]}
"""
SOURCES = "report: {title: A report, publisher: unknown, read: whole, url: 'https://b.example/', published: 2026-06-01}\n"
CHAPTER = "# Night\n\nThe lamp went out.[^claim:lamp]\n\nIt was dark.[^own]\n"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    root = tmp_path / "project"
    root.mkdir()
    made = Repository(root)
    made.write("mkdocs.yml", SETTINGS)
    made.write("data/claims.yml", CLAIMS)
    made.write("data/sources.yml", SOURCES)
    made.write("docs/index.md", CHAPTER)
    made.commit("2026-06-12T12:00:00Z")
    return made


@pytest.fixture
def built(repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Builds against a base: exit code, pages by path, and what was logged."""

    def build(base: str) -> tuple[int, Pages, str]:
        if base:
            monkeypatch.setenv(VARIABLE, base)
        else:
            monkeypatch.delenv(VARIABLE, raising=False)
        site = tmp_path / "site"
        done = mkdocs_build(repository.root, site, strict=False)
        files = files_below(site) if site.exists() else {}
        return done.returncode, {path: files[path].decode() for path in files if path.endswith(".html")}, done.stderr

    return build


def test_changes_are_marked_on_generated_and_hand_written_pages(repository: Repository, built: Build) -> None:
    repository.write(
        "data/claims.yml", CLAIMS.replace("nine", "ten") + "tide: {text: High tide., citations: [{source: report}]}\n"
    )
    repository.write("docs/index.md", CHAPTER.replace("It was dark", "It was pitch dark"))
    code, pages, log = built("main")
    assert code == 0, log
    claim = pages["claims/lamp/index.html"]
    assert "Preview of working tree against main. This is not the published site." in claim
    assert "<li>claim:lamp: text “nine” → “ten”</li>" in claim
    assert 'data-change="changed"' in claim
    assert "The lamp went out at <del>nine</del> in the evening" in claim
    assert "This page is new." in pages["claims/tide/index.html"]
    assert "This page is as it was." in pages["claims/boat/index.html"]
    front = pages["index.html"]
    assert 'id="change-1" tabindex="-1">changed' in front
    assert "It was dark." in front.partition('class="ex-before"')[2]
    assert '<script src="assets/explainer/steps.js" defer>' in front
    report = pages["preview/index.html"]
    assert "Facts (1 changed, 1 added)" in report
    assert '<a href="../claims/tide/"><code>claims/tide/</code></a>' in report
    assert [path for path, page in pages.items() if ROBOTS not in page] == ["404.html"]
    assert '<link rel="canonical" href="https://a.example/claims/lamp/">' in claim


def test_a_build_without_a_base_has_no_trace_of_it(repository: Repository, built: Build) -> None:
    code, pages, log = built("")
    assert code == 0, log
    assert "preview/index.html" not in pages
    assert not list((repository.root.parent / "site").rglob("steps.js"))
    assert "steps.js" not in pages["index.html"]
    assert [path for path, page in pages.items() if ROBOTS in page or "ex-against" in page or "data-change" in page] == []


def test_with_errors_the_base_is_shown_with_the_findings_and_the_status_is_red(repository: Repository, built: Build) -> None:
    repository.write("data/claims.yml", CLAIMS + "lamp: {text: Twice.}\n")
    code, pages, log = built("main")
    assert code == 1
    assert "the facts have errors; the preview shows main" in log
    claim = pages["claims/lamp/index.html"]
    assert "The facts have errors, so this preview shows the site as it was at main." in claim
    assert "data/claims.yml:4:1" in claim
    assert "at nine in the evening" in claim


def test_a_base_that_is_not_there(built: Build) -> None:
    code, pages, log = built("nowhere")
    assert (code, pages) == (1, {})
    assert "EXPLAINER_BASE: “nowhere” names no commit of this repository" in log
