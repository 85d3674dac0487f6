"""What the workflows run, on the repositories that pull requests make."""

from pathlib import Path

import pytest

from tests.cli.test_commands import run
from tests.repository import Repository

REPORT = "report: {title: Report, publisher: unknown, read: whole, url: 'https://a.example/'}\n"


def _claim(name: str, text: str) -> str:
    return f"{name}: {{text: {text}, citations: [{{source: report, form: asserts}}]}}\n"


@pytest.fixture
def main(tmp_path: Path) -> Repository:
    root = tmp_path / "main"
    root.mkdir()
    made = Repository(root)
    made.write("data/sources.yml", REPORT)
    made.write("data/claims.yml", _claim("moon", "The moon is round.") + _claim("sun", "The sun is hot."))
    made.write("data/ledger/published.json", '{"version": 1, "published": ["claim:moon", "claim:sun"]}\n')
    made.write("docs/index.md", "# Sky\n")
    made.commit("2026-06-12T12:00:00Z")
    return made


def _diff(repository: Repository, *revisions: str) -> str:
    result = run("diff", *revisions, "--format", "markdown", "--root", str(repository.root))
    assert result.exit_code == 0, result.output
    return result.output


def _request(main: Repository, text: str) -> str:
    """A commit of a fork that changes the claim on the moon, fetched into the main repository."""
    main.git("checkout", "-q", "-b", "fork", "main")
    main.write("data/claims.yml", _claim("moon", text) + _claim("sun", "The sun is hot."))
    main.commit("2026-06-13T12:00:00Z")
    main.git("update-ref", "refs/pull/1/head", "HEAD")
    main.git("checkout", "-q", "main")
    main.git("branch", "-q", "-D", "fork")
    return "refs/pull/1/head"


def test_a_fork(main: Repository) -> None:
    assert "The moon is <del>round</del><ins>flat</ins>\\." in _diff(main, "main", _request(main, "The moon is flat."))


def test_a_force_push_is_compared_anew(main: Repository) -> None:
    _request(main, "The moon is flat.")
    again = _diff(main, "main", _request(main, "The moon is square."))
    assert "square" in again
    assert "flat" not in again


def test_after_a_merge_from_main_only_the_requests_own_changes_are_left(main: Repository) -> None:
    request = _request(main, "The moon is flat.")
    main.write("docs/other.md", "# Other\n")
    main.commit("2026-06-14T12:00:00Z")
    main.git("checkout", "-q", "--detach", request)
    main.git("merge", "-q", "--no-edit", "main")
    main.git("update-ref", request, "HEAD")
    main.git("checkout", "-q", "main")
    report = _diff(main, "main", request)
    assert "claim:moon" in report
    assert "other" not in report


def test_a_rebase_on_main_leaves_the_requests_own_changes(main: Repository) -> None:
    request = _request(main, "The moon is flat.")
    main.write("data/claims.yml", _claim("moon", "The moon is round.") + _claim("sun", "The sun is very hot."))
    main.write("docs/other.md", "# Other\n")
    main.commit("2026-06-14T12:00:00Z")
    main.git("checkout", "-q", "--detach", request)
    main.git("rebase", "-q", "-X", "ours", "main")
    main.write("data/claims.yml", _claim("moon", "The moon is flat.") + _claim("sun", "The sun is very hot."))
    main.commit("2026-06-14T13:00:00Z")
    main.git("update-ref", request, "HEAD")
    main.git("checkout", "-q", "main")
    report = _diff(main, "main", request)
    assert report.startswith("**refs/pull/1/head against main**: Facts: 1 changed; ")
    assert "claim:sun:" not in report


def test_conflicting_edits_left_in_the_file_are_findings(main: Repository) -> None:
    both = ("<<<<<<< ours\n", _claim("moon", "A."), "=======\n", _claim("moon", "B."), ">>>>>>> theirs\n")
    main.write("data/claims.yml", "".join(both))
    result = run("check", "--format", "github", "--root", str(main.root))
    assert result.exit_code == 1
    assert "::error file=data/claims.yml,line=1" in result.output
    report = _diff(main, "main")
    assert "**removed** claim:moon" in report.replace("\\", "")
    assert "New findings" in report


def test_a_request_that_deletes_the_facts(main: Repository) -> None:
    main.git("checkout", "-q", "-b", "fork")
    main.git("rm", "-q", "-r", "data")
    main.write("mkdocs.yml", "site_name: Test\n")
    main.commit("2026-06-13T12:00:00Z")
    report = _diff(main, "main", "fork")
    assert "**removed** claim:moon" in report.replace("\\", "")
    assert run("check", "--base", "main", "--root", str(main.root)).exit_code == 1


def test_a_hostile_configuration_hook_and_template_of_a_request_are_only_files(main: Repository) -> None:
    main.git("checkout", "-q", "-b", "fork")
    main.write("mkdocs.yml", "site_name: !!python/object/apply:os.system ['touch hacked']\nhooks: [evil.py]\n")
    main.write("evil.py", "open('hacked', 'w')\n")
    main.write("docs/overrides/explainer/claim.html.jinja", "{{ 1 / 0 }}\n")
    main.write("data/claims.yml", _claim("moon", "'<script>alert(1)</script> @everyone'") + _claim("sun", "The sun is hot."))
    main.commit("2026-06-13T12:00:00Z")
    main.git("checkout", "-q", "main")
    report = _diff(main, "main", "fork")
    assert "<script>" not in report
    assert "@everyone" not in report
    assert not (main.root / "hacked").exists()


def test_a_changed_fact_asks_for_a_correction(main: Repository) -> None:
    main.write("data/claims.yml", _claim("moon", "The moon is flat.") + _claim("sun", "The sun is hot."))
    result = run("check", "--base", "main", "--root", str(main.root))
    assert result.exit_code == 1
    assert "changed-without-correction" in result.output
