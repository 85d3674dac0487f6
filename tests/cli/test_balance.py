"""`explainer balance` on a small project."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from explainer.cli import main
from explainer.pages.strings import BALANCE
from tests.files import ROOT, with_files
from tests.make import files_of
from tests.pages.stories import STORY


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return with_files(tmp_path, files_of(STORY))


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["balance", "--root", str(root), *words])


def test_a_table_for_a_person(root: Path) -> None:
    result = run(root)
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert lines[0].split() == ["Speakers", "Statements", "Quotations", "Words", "First", "First", "First", "First", "Links"]
    assert [line.split("  ")[0] for line in lines if line.startswith(("The Academy", "Everybody"))] == [
        "The Academy",
        "Everybody else",
    ]
    academy = next(line for line in lines if line.startswith("The Academy"))
    assert academy.removeprefix("The Academy").split() == ["1", "1", "1", "4", "0", "1", "1", "0", "0", "of", "0"]
    assert "  Everybody else: carried 1, told 1" in result.output
    assert lines[-1].startswith("No target is set for balance")


def test_json_for_programs(root: Path) -> None:
    found = json.loads(run(root, "--format", "json").output)
    assert found["pages"] == {"chapter": 1, "dispute": 1, "question": 3, "topic": 1}
    academy, others = found["institutions"]
    assert (academy["institution"], academy["statements"], academy["words"]) == ("entity:academy", 1, 4)
    assert (others["institution"], others["links"], others["unnamed"]) == (None, 1, 1)


def test_every_column_is_in_the_docs() -> None:
    text = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    assert [head for head, _ in BALANCE.values() if head.partition(" (")[0] not in text] == []
