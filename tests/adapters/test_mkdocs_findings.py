"""The plugin when something is wrong: what is reported, what stops a build, and what a preview shows."""

import logging
from dataclasses import replace
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort

from explainer import build as engine
from explainer.adapters.mkdocs import start as starting
from explainer.adapters.mkdocs.start import Start
from explainer.build import Built, Checked, Kept
from explainer.model.finding import Finding, Severity
from explainer.model.position import Position
from explainer.model.site import Project, Site
from explainer.pages.page import DataFile
from tests.adapters.hosting import (
    article,
    build_site,
    built_of,
    files_of,
    made,
    starting_with,
    write_project,
)

ERROR = Finding(
    code="R101",
    rule="reference-to-nothing",
    severity=Severity.ERROR,
    message="“claim:mono” is not there <i>",
    position=Position("data/claims.yml", 3, 7),
    hint="perhaps claim:moon",
    line="  see: claim:mono",
)
WARNING = replace(ERROR, severity=Severity.WARNING, message="100% odd")
NOTE = replace(ERROR, severity=Severity.NOTE, message="a note")


def finding_only(monkeypatch: pytest.MonkeyPatch, *findings: Finding, built: Built | None = None) -> None:
    """Has the facts checked with these findings."""
    good = built or built_of(made("claims/moon/"))
    checked = replace(good.checked, findings=findings)
    monkeypatch.setattr(engine, "check", lambda *_: checked)
    monkeypatch.setattr(engine, "draw", lambda checked, *_, **__: replace(good, checked=checked))


def messages(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    return [(one.levelname, one.getMessage()) for one in caplog.records if one.name.startswith("mkdocs.plugins.explainer")]


def test_every_finding_is_reported_and_the_site_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    config = write_project(tmp_path)
    starting_with(monkeypatch, built_of(made("claims/moon/")))
    before = build_site(config)
    monkeypatch.undo()
    finding_only(monkeypatch, ERROR, WARNING, NOTE)
    caplog.set_level(logging.INFO)
    caplog.clear()
    with pytest.raises(Abort):
        build_site(config)
    place = "explainer: data/claims.yml:3:7"
    hint = "(perhaps claim:moon)"
    assert messages(caplog) == [
        ("ERROR", f"{place} error R101 reference-to-nothing: “claim:mono” is not there <i> {hint}"),
        ("WARNING", f"{place} warning R101 reference-to-nothing: 100% odd {hint}"),
        ("INFO", f"{place} note R101 reference-to-nothing: a note {hint}"),
    ]
    assert "1 error in the facts; nothing was built" in [one.getMessage() for one in caplog.records]
    assert files_of(tmp_path / "site") == before


def test_warnings_fail_strict_builds_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    finding_only(monkeypatch, WARNING, NOTE)
    config = write_project(tmp_path)
    assert "claims/moon/index.html" in build_site(config)
    with pytest.raises(Abort, match="Aborted with 1 warnings in strict mode!"):
        build_site(config, strict=True)


def test_notes_fail_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    finding_only(monkeypatch, NOTE)
    assert "claims/moon/index.html" in build_site(write_project(tmp_path), strict=True)


def test_a_preview_shows_the_last_good_build_under_a_panel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    starting_with(monkeypatch, Start(built_of(made("claims/moon/")), (ERROR,)))
    site = build_site(write_project(tmp_path), command="serve")
    for path in ("index.html", "claims/moon/index.html"):
        shown = " ".join(article(site[path]).split())
        assert shown.startswith('<div class="explainer-findings admonition failure"'), path
        assert "The facts have errors" in shown
        assert '<p class="admonition-title" role="alert">The facts have errors: 1 error</p>' in shown
        assert (
            "<code>data/claims.yml:3:7</code> error R101 <code>reference-to-nothing</code>: "
            "“claim:mono” is not there &lt;i&gt;</p>"
        ) in shown
        assert "<code>  see: claim:mono\n      ^</code>" in article(site[path])
        assert "<p>→ perhaps claim:moon</p><p>A reader" in shown
    assert "<h1>The moon is round</h1>" in article(site["claims/moon/index.html"])
    assert "The facts have errors" not in site["search/search_index.json"].decode()


def test_the_panel_shows_the_gravest_and_counts_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    warnings = tuple(replace(WARNING, position=Position("data/a.yml", line, 1)) for line in range(1, 36))
    starting_with(monkeypatch, Start(built_of(made("claims/moon/")), (*warnings, ERROR)))
    shown = article(build_site(write_project(tmp_path), command="serve")["claims/moon/index.html"])
    assert "The facts have errors: 1 error, 35 warnings</p>" in shown
    assert shown.count("<li>") == 30
    assert shown.index("data/claims.yml:3:7") < shown.index("data/a.yml:1:1")
    assert "<p>And 6 more, which <code>explainer check</code> lists.</p>" in shown


@pytest.mark.parametrize("docs", [{"index.md": "# Home\n", "a.md": "# A\n"}, {"a.md": "# A\n"}], ids=["home", "no home"])
def test_a_preview_without_a_good_build_shows_the_findings_first(
    docs: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    starting_with(monkeypatch, Start(None, (ERROR,)))
    site = build_site(write_project(tmp_path, docs), command="serve")
    assert article(site["index.html"]).startswith("<h1>The facts have errors</h1>")
    assert "“claim:mono” is not there" in article(site["index.html"])
    assert '<h1 id="a">A</h1>' in article(site["a/index.html"])
    assert "“claim:mono” is not there" in article(site["a/index.html"])


def test_a_preview_keeps_the_last_good_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Kept()
    good = built_of(made("claims/moon/"))
    project, site = Project(root=tmp_path), Site(name="Moon")
    monkeypatch.setattr(engine, "draw", lambda checked, *_, **__: good)
    monkeypatch.setattr(engine, "check", lambda *_: good.checked)
    assert starting.start(project, site, kept, in_preview=True) == Start(good, web=good.web)
    bad = Checked(library=good.checked.library, web=good.web, findings=(ERROR, WARNING, NOTE))
    monkeypatch.setattr(engine, "check", lambda *_: bad)
    assert starting.start(project, site, kept, in_preview=True) == Start(good, (ERROR, WARNING))


@pytest.mark.parametrize("path", ["claims/moon.md", "claims/moon/index.md", "claims/moon/README.md", "claims/moon/index.html"])
def test_a_hand_written_page_is_never_replaced(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    starting_with(monkeypatch, built_of(made("claims/moon/")))
    with pytest.raises(Abort):
        build_site(write_project(tmp_path, {"index.md": "# Home", path: "# Mine"}))
    message = f"explainer: docs/{path} stands where the generated page claims/moon/ belongs (rename the file)"
    assert ("ERROR", message) in messages(caplog)
    assert not (tmp_path / "site").exists()


def test_a_hand_written_file_is_never_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    starting_with(monkeypatch, built_of(files=[DataFile("facts.json", b"{}")]))
    config = write_project(tmp_path, {"index.md": "# Home", "facts.json": "mine"})
    with pytest.raises(Abort):
        build_site(config)
    message = "explainer: docs/facts.json stands where the generated file facts.json belongs (rename the file)"
    assert messages(caplog) == [("ERROR", message)]
    assert build_site(config, command="serve")["facts.json"] == b"mine"


def test_another_plugin_s_page_is_never_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    hook = tmp_path / "hook.py"
    hook.write_text(
        "from mkdocs.plugins import event_priority\nfrom mkdocs.structure.files import File\n\n"
        "@event_priority(100)\ndef on_files(files, config):\n"
        "    files.append(File.generated(config, 'claims/moon.md', content='# Theirs'))\n"
    )
    starting_with(monkeypatch, built_of(made("claims/moon/")))
    site = build_site(write_project(tmp_path, hooks=[str(hook)]))
    assert "Theirs" in article(site["claims/moon/index.html"])
    left_out = "explainer: the generated page or file claims/moon/ is left out: another plugin has put one there"
    assert messages(caplog) == [("WARNING", left_out)]


def test_addresses_must_end_in_a_slash(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(Abort):
        build_site(write_project(tmp_path, use_directory_urls=False))
    reason = "use_directory_urls must be true: published addresses end in a slash and answer for ever"
    assert reason in [one.getMessage() for one in caplog.records]
