"""`explainer schema`: JSON Schemas printed, written into a folder, and made for editors."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from explainer.adapters.editor import FOLDER
from explainer.cli import main
from tests.files import with_files


def schema(*words: str) -> Result:
    return CliRunner().invoke(main, ["schema", *words])


def test_one_kind_is_printed() -> None:
    assert json.loads(schema("claims").output)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert set(json.loads(schema().output)) >= {"claims", "sources", "loaded-words"}


def test_all_are_written_into_a_folder(tmp_path: Path) -> None:
    assert schema("claims", "--to", str(tmp_path / "one")).output == f"wrote 1 schema to {tmp_path / 'one'}\n"
    result = schema("--to", str(tmp_path / "all"))
    names = {file.stem for file in (tmp_path / "all").iterdir()}
    assert result.output == f"wrote {len(names)} schemas to {tmp_path / 'all'}\n"
    assert json.loads((tmp_path / "all" / "claims.json").read_bytes()) == json.loads(schema("claims").output)


def test_a_kind_that_there_is_not() -> None:
    result = schema("clams")
    assert result.exit_code == 2
    assert "there is no kind “clams”; the kinds are claims, " in result.output


def test_editors_get_the_records_that_there_are(tmp_path: Path) -> None:
    with_files(tmp_path, {"data/terms.yml": b"round: {title: round, text: Without corners.}\n"})
    result = schema("--editor", "--root", str(tmp_path))
    assert result.exit_code == 0, result.output
    assert '"round"' in (tmp_path / FOLDER / "terms.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("more", [("claims",), ("--to", "x")])
def test_editors_have_a_place_of_their_own(more: tuple[str, ...]) -> None:
    assert "--editor writes every kind to a place of its own" in schema("--editor", *more).output
