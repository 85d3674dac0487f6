"""`explainer check --fix` and `--watch`, as a person starts them."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from explainer.cli import main

SLIP = "moon:\n  txt: “The moon is round.” # seen\n"
MENDED = 'moon:\n  text: "The moon is round." # seen\n'


def project(root: Path) -> Path:
    (root / "data").mkdir()
    (root / "data" / "claims.yml").write_text(SLIP, encoding="utf-8")
    return root


def test_fix_shows_what_it_changed_and_what_is_left(tmp_path: Path) -> None:
    root = project(tmp_path)
    result = CliRunner().invoke(main, ["check", "--fix", "--root", str(root)])
    assert (root / "data" / "claims.yml").read_text(encoding="utf-8") == MENDED
    assert '-  txt: “The moon is round.” # seen\n+  text: "The moon is round." # seen\n' in result.output
    assert "the claim “moon” has no citation" in result.output
    assert "unknown-key" not in result.output
    again = CliRunner().invoke(main, ["check", "--fix", "--root", str(root)])
    assert "@@" not in again.output


def test_only_what_is_found_in_the_files_that_are_named_is_shown_mended_and_counts(tmp_path: Path) -> None:
    root = project(tmp_path)
    terms = root / "data" / "terms.yml"
    terms.write_text("sky:\n  titel: Sky\n  text: What is above.\n", encoding="utf-8")
    words = ["check", "--root", str(root)]
    shown = CliRunner().invoke(main, [*words, str(terms), "--fix"])
    assert "txt" not in shown.output
    assert terms.read_text(encoding="utf-8") == "sky:\n  title: Sky\n  text: What is above.\n"
    assert (root / "data" / "claims.yml").read_text(encoding="utf-8") == SLIP
    assert shown.exit_code == 0
    assert shown.output.splitlines()[-1].startswith("elsewhere: 2 errors")
    assert CliRunner().invoke(main, [*words, str(root / "data")]).exit_code == 1
    assert CliRunner().invoke(main, [*words, str(terms), "--format", "json"]).output == "[]\n"


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Programs started meanwhile can be interrupted, also where this one was started with interrupts ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_watch_looks_again_until_it_is_stopped(tmp_path: Path) -> None:
    root = project(tmp_path)
    command = [sys.executable, "-u", "-m", "explainer", "check", "--watch", "--root", str(root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        try:
            assert process.stdout is not None
            first = [process.stdout.readline()]
            while " in " not in first[-1]:
                first.append(process.stdout.readline())
            assert any("unknown-key" in line for line in first)
            time.sleep(0.1)
            (root / "data" / "claims.yml").write_text(MENDED, encoding="utf-8")
            second = [process.stdout.readline(), process.stdout.readline()]
            while " in " not in second[-1]:
                second.append(process.stdout.readline())
            assert not any("unknown-key" in line for line in second)
            process.send_signal(signal.SIGINT)
            assert process.wait(10) == 0
        finally:
            process.kill()


def test_watch_looks_at_the_settings_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(tmp_path)

    def states(_: object) -> Iterator[str]:
        for text in ("", "plugins: [explainr]\n", "plugins: [\n", "plugins: [explainer]\n"):
            (root / "mkdocs.yml").write_text(text, encoding="utf-8")
            yield text

    monkeypatch.setattr("explainer.cli.check.states", states)
    shown = CliRunner().invoke(main, ["check", "--watch", "--root", str(root)]).output.partition("\n\n")[2].split("\n\n")
    assert "there is no plugin “explainr”\n" in shown[0]
    assert "txt" not in shown[0], "what was shown before is not shown again"
    assert shown[1].startswith("mkdocs.yml:1:11: ")
    assert shown[2].startswith("1 mended\nnow: ")


def test_watch_only_looks(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["check", "--watch", "--fix", "--root", str(project(tmp_path))])
    assert result.exit_code == 2
    assert "--watch only looks; leave out --fix, --publish, --base and --strict" in result.output


def test_a_change_that_was_cut_off_is_finished_by_the_next_command(tmp_path: Path) -> None:
    from explainer.edit.changes import changes_of  # noqa: PLC0415
    from explainer.edit.writing import write  # noqa: PLC0415
    from explainer.model.site import Project  # noqa: PLC0415

    root = project(tmp_path)
    steps = iter(range(100))

    class Cut(Exception):
        pass

    def step() -> None:
        if next(steps) == 2:
            raise Cut

    changes = changes_of({"data/claims.yml": SLIP.encode()}, {"data/claims.yml": MENDED.encode()})
    with pytest.raises(Cut):
        write(Project(root=root), changes, step)
    result = CliRunner().invoke(main, ["check", "--root", str(root)])
    assert "a change that was cut off has been finished" in result.output
    assert (root / "data" / "claims.yml").read_text(encoding="utf-8") == MENDED
