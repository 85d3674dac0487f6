"""What is written down of the sentences of copies."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from explainer.load import load, write_coverage
from explainer.model.ledger import CoverageEntry
from explainer.model.site import Project
from tests.make import load_text

ENTRY = CoverageEntry(
    copy="1" * 64, sentences=(("a" * 16,), ("b" * 16, "c" * 16)), words=3, uses="2" * 64, on=date(2026, 6, 30), by="explainer 1"
)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    project = Project(root=tmp_path)
    entries = {"source:b": ENTRY, "source:a": replace(ENTRY, sentences=())}
    write_coverage(project, entries)
    assert load(project).library.ledger.coverage == entries
    lines = (tmp_path / "data/ledger/coverage.json").read_text(encoding="utf-8").splitlines()
    assert [line[:11] for line in lines] == ["{", '"source:a":', '"source:b":', '"": 0}']


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ('"sentences": {}', "“sentences” is no list"),
        ('"sentences": ["aaaaaaaaaaaaaaaa"]', "“sentences” are no lists of digests"),
        ('"sentences": [["It is round."]]', "“sentences” are no lists of digests"),
        ('"sentences": [[7]]', "“sentences” are no lists of digests"),
        ('"sentence": []', "the entry has no “sentences”"),
    ],
)
def test_no_other_form_is_taken(written: str, message: str) -> None:
    line = f'"source:a": {{"by": "x", "copy": "{"1" * 64}", "on": "2026-06-30", {written}, "uses": "{"2" * 64}", "seal": "…"}},'
    loaded = load_text(f'--- data/ledger/coverage.json\n{{\n{line}\n"": 0}}\n')
    assert [finding.message for finding in loaded.findings] == [message]
    assert loaded.library.ledger.coverage == {}
