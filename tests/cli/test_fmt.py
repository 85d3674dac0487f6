"""`explainer fmt`, as a person starts it."""

from pathlib import Path

from click.testing import CliRunner, Result

from explainer.cli import main


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["fmt", "--root", str(root), *words])


def test_fmt(tmp_path: Path) -> None:
    file = tmp_path / "data" / "claims.yml"
    file.parent.mkdir()
    file.write_bytes(b"moon:\n  text: The moon.  \n")
    result = run(tmp_path, "--check", "--diff")
    assert result.exit_code == 1
    assert result.output.endswith("-  text: The moon.  \n+  text: The moon.\ndata/claims.yml is not in form\n")
    assert file.read_bytes().endswith(b"moon.  \n")
    assert run(tmp_path).output == "data/claims.yml is in form now\n"
    assert file.read_bytes() == b"moon:\n  text: The moon.\n"
    again = run(tmp_path, "--check")
    assert (again.exit_code, again.output) == (0, "")


def test_only_the_files_that_are_named_are_brought_into_form(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    for name in ("claims.yml", "terms.yml"):
        (tmp_path / "data" / name).write_bytes(b"moon:\n  text: The moon.  \n")
    assert run(tmp_path, str(tmp_path / "data" / "terms.yml")).output == "data/terms.yml is in form now\n"
    assert (tmp_path / "data" / "claims.yml").read_bytes().endswith(b"moon.  \n")
