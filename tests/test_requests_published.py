"""A pull request from its opening to its close, by the scripts of the workflow that publishes previews."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.hosting import Host
from tests.repository import Repository

WORKFLOWS = Path(__file__).parent.parent / ".github" / "workflows"
PUBLISH = WORKFLOWS / "preview-publish.yml"
REPORT = "report: {title: Report, publisher: unknown, read: whole, url: 'https://a.example/'}\n"
MARKER = "<!-- explainer preview -->"


@pytest.fixture(scope="module", autouse=True)
def jq() -> None:
    """The scripts need jq, which the host has; without it they are skipped out loud, and fail when `CI` is set."""
    if shutil.which("jq") is None:
        message = "jq is not there, so no script of a workflow is run: apt-get install jq"
        sys.stderr.write(f"\n*** {message}\n")
        (pytest.fail if os.environ.get("CI") else pytest.skip)(message)


def _claims(**texts: str) -> str:
    return "".join(
        f"{name}: {{text: {text}, citations: [{{source: report, form: asserts}}]}}\n" for name, text in texts.items()
    )


def _git(folder: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def fork(tmp_path: Path) -> Repository:
    """A fork, whose remote `origin` is the repository that the request is made to."""
    (tmp_path / "fork").mkdir()
    made = Repository(tmp_path / "fork")
    made.write("data/sources.yml", REPORT)
    made.write("data/claims.yml", _claims(moon="The moon is round.", sun="The sun is hot."))
    made.write("docs/index.md", "# Sky\n")
    made.commit("2026-06-12T12:00:00Z")
    _git(tmp_path, "init", "-q", "--bare", "-b", "main", "origin.git")
    made.git("remote", "add", "origin", str(tmp_path / "origin.git"))
    made.git("push", "-q", "origin", "main")
    return made


@pytest.fixture
def host(tmp_path: Path, fork: Repository) -> Host:
    _git(tmp_path, "clone", "-q", "origin.git", "checkout")
    previews = tmp_path / "owner"
    _git(tmp_path, "init", "-q", "--bare", "-b", "gh-pages", str(previews / "previews"))
    fork.git("push", "-q", str(previews / "previews"), "main:gh-pages")
    made = Host(tmp_path, tmp_path / "checkout")
    archive = tmp_path / "preview.zip"
    with zipfile.ZipFile(archive, "w") as written:
        written.writestr("index.html", "<p>the preview")
    made.known["artifacts"] = {"5": str(archive)}
    made.known["comments"] = [{"id": 1, "user": {"type": "User"}, "body": f"{MARKER}\nI write like the machine."}]
    made.save()
    return made


def _request(fork: Repository, host: Host, text: str, state: str = "open") -> dict[str, str]:
    """Pushes a state of request 7, with force, and tells the host."""
    fork.write("data/claims.yml", _claims(moon=text, sun="The sun is hot."))
    fork.git("checkout", "-q", "-B", "change", "main")
    fork.commit("2026-06-13T12:00:00Z")
    fork.git("push", "-q", "--force", "origin", "HEAD:refs/pull/7/head")
    sha = _git(fork.root, "rev-parse", "HEAD")
    fork.git("checkout", "-q", "main")
    base = _git(host.folder / "origin.git", "rev-parse", "main")
    host.load()["pulls"] = [
        {"number": 7, "state": state, "base": {"sha": base}, "head": {"sha": sha, "label": "somebody:change"}}
    ]
    host.save()
    return {"HEAD_OWNER": "somebody", "HEAD_BRANCH": "change", "HEAD_SHA": sha, "REPOSITORY": "us/story", "RUN": "3"}


def _publish(host: Host, environment: dict[str, str]) -> dict[str, str]:
    """Runs the steps as their conditions say; gives what the host was told of the request."""
    shutil.rmtree(host.checkout / "preview", ignore_errors=True)
    shutil.rmtree(host.checkout / "previews", ignore_errors=True)
    code, said, found = host.run(PUBLISH, "Find the request", **environment)
    assert code == 0, said
    here = {
        **environment,
        **{"NUMBER": found["number"], "STATE": found["state"], "BASE": found["base"], "TARGET": "owner/previews", "TOKEN": "x"},
        **{"ADDRESS": "https://previews.example", "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_VALUE_0": "https://github.com/"},
        "GIT_CONFIG_KEY_0": f"url.{host.folder}/.insteadOf",
    }
    is_open = found["state"] == "open"
    steps = ("Unpack the preview", "Publish or take away", "Write the comment")
    for name in steps if is_open else ("Publish or take away", "Take the comment away"):
        code, said, _ = host.run(PUBLISH, name, **here)
        assert code == 0, said
    return found


def _own(host: Host) -> list[str]:
    return [one["body"] for one in host.load()["comments"] if one["user"]["type"] == "Bot"]


def _published(host: Host) -> list[str]:
    return _git(host.folder / "owner" / "previews", "ls-tree", "-r", "--name-only", "gh-pages").splitlines()


def test_one_comment_is_kept_up_to_date_and_goes_with_the_request(fork: Repository, host: Host) -> None:
    _publish(host, _request(fork, host, "The moon is flat."))
    (comment,) = _own(host)
    assert comment.startswith(f"{MARKER}\n[Preview](https://previews.example/request-7/) · [what changes]")
    assert "The moon is <del>round</del><ins>flat</ins>" in comment
    assert "[claims/moon/](<https://previews.example/request-7/claims/moon/>)" in comment
    assert "request-7/index.html" in _published(host)

    _publish(host, _request(fork, host, "The moon is square."))  # pushed with force
    (comment,) = _own(host)
    assert "<ins>square</ins>" in comment
    assert "flat" not in comment

    _publish(host, _request(fork, host, "The moon is square.", "closed"))
    assert _own(host) == []
    assert [one["body"] for one in host.load()["comments"]] == [f"{MARKER}\nI write like the machine."]
    assert "request-7/index.html" not in _published(host)


def test_what_main_gained_since_is_no_change_of_the_request(fork: Repository, host: Host) -> None:
    environment = _request(fork, host, "The moon is flat.")
    fork.write("data/claims.yml", _claims(moon="The moon is round.", sun="The sun is hot.", star="A star shines."))
    fork.commit("2026-06-14T12:00:00Z")
    fork.git("push", "-q", "origin", "main")
    host.load()["pulls"][0]["base"]["sha"] = _git(fork.root, "rev-parse", "main")
    host.save()
    _git(host.checkout, "pull", "-q")
    _publish(host, environment)
    (comment,) = _own(host)
    assert "Facts: 1 changed;" in comment
    assert "star" not in comment


def test_a_hostile_archive_is_not_published(fork: Repository, host: Host) -> None:
    environment = _request(fork, host, "The moon is flat.")
    with zipfile.ZipFile(host.folder / "preview.zip", "w") as written:
        written.writestr("index.html", "<p>")
        written.writestr("../evil.html", "<p>")
    code, said, _ = host.run(PUBLISH, "Unpack the preview", **environment)
    assert code == 1
    assert "refused: '../evil.html' is hidden or leads out of the folder" in said
    assert not (host.checkout / "preview").exists()


def test_a_run_whose_request_has_moved_on_does_nothing(fork: Repository, host: Host) -> None:
    environment = {**_request(fork, host, "The moon is flat."), "HEAD_SHA": "0" * 40}
    assert host.run(PUBLISH, "Find the request", **environment) == (0, "no request has this head any more\n", {})


def test_each_source_whose_address_is_gone_has_one_issue(host: Host) -> None:
    found = [
        {"source": "source:a", "state": "gone", "address": "https://a.example/", "file": "data/sources.yml", "line": 1},
        {"source": "source:b", "state": "live", "address": "https://b.example/", "file": "data/sources.yml", "line": 2},
    ]
    (host.checkout / "links.json").write_text(json.dumps(found), encoding="utf-8")
    for _ in range(2):
        code, said, _ = host.run(WORKFLOWS / "links.yml", "One issue for each source")
        assert code == 0, said
    assert [one["title"] for one in host.load()["issues"]] == ["Link of source:a"]
