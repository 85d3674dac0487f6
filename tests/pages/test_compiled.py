"""Compiled templates, kept beside their sources."""

import sys
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from explainer.pages.compiled import CompiledTemplates

TEXT = "<p>{{ name }}</p>"


@pytest.fixture(autouse=True)
def _writing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    (tmp_path / "a.jinja").write_text(TEXT, encoding="utf-8")


def drawn(folder: Path, compiler: bytes = b"1", ours: Path | None = None) -> str:
    environment = Environment(loader=FileSystemLoader(folder), bytecode_cache=CompiledTemplates(ours or folder, compiler))
    return environment.get_template("a.jinja").render(name="x")


def kept(folder: Path) -> list[Path]:
    return sorted((folder / "__pycache__").glob("*"))


def test_what_is_kept_is_used(tmp_path: Path) -> None:
    assert drawn(tmp_path) == "<p>x</p>"
    (file,) = kept(tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.jinja").write_text(TEXT.replace("p>", "q>"), encoding="utf-8")
    drawn(other)
    # the code of the other template, said to be made from this one
    digest = file.read_bytes()[:64]
    file.write_bytes(digest + kept(other)[0].read_bytes()[64:])
    assert drawn(tmp_path) == "<q>x</q>"


def test_another_source_or_compiler_makes_it_anew(tmp_path: Path) -> None:
    drawn(tmp_path)
    first = kept(tmp_path)[0].read_bytes()
    drawn(tmp_path, b"2")
    second = kept(tmp_path)[0].read_bytes()
    (tmp_path / "a.jinja").write_text("other", encoding="utf-8")
    assert drawn(tmp_path, b"2") == "other"
    assert len({first, second, kept(tmp_path)[0].read_bytes()}) == 3
    assert len(kept(tmp_path)) == 1


@pytest.mark.parametrize("length", [0, 10, 64, 70, 200])
def test_what_is_not_whole_is_made_anew(tmp_path: Path, length: int) -> None:
    drawn(tmp_path)
    (file,) = kept(tmp_path)
    whole = file.read_bytes()
    file.write_bytes(whole[:length])
    assert drawn(tmp_path) == "<p>x</p>"
    assert file.read_bytes() == whole


def test_templates_from_elsewhere_are_not_kept(tmp_path: Path) -> None:
    assert drawn(tmp_path, ours=tmp_path / "ours") == "<p>x</p>"
    assert kept(tmp_path) + kept(tmp_path / "ours") == []


def test_nothing_is_kept_where_python_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert drawn(tmp_path) == "<p>x</p>"
    assert kept(tmp_path) == []


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "__pycache__").write_text("in the way", encoding="utf-8")
    assert drawn(tmp_path) == "<p>x</p>"
