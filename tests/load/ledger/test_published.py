"""Identifiers that were published once."""

import json
from pathlib import Path

from explainer.load import load, load_files, write_published
from explainer.load.ledger import read_ledger
from explainer.model.ledger import Ledger
from explainer.model.site import Project

PATH = "data/ledger/published.json"


def _faults(content: bytes) -> list[str]:
    return [str(finding) for finding in load_files({PATH: content}).findings]


def test_no_file_is_an_empty_ledger() -> None:
    assert read_ledger({}, "data") == (Ledger(), ())


def test_what_is_written_is_read(tmp_path: Path) -> None:
    project = Project(root=tmp_path, data="facts")
    write_published(project, ["statement:b", "claim:a", "claim:a", "chapter:about/method"])
    file = tmp_path / "facts/ledger/published.json"
    listed = ["chapter:about/method", "claim:a", "statement:b", ""]
    assert json.loads(file.read_text()) == {"version": 1, "published": listed}
    assert file.read_text().splitlines()[3:5] == ['  "chapter:about/method",', '  "claim:a",']
    assert load(project).library.ledger.published == {"chapter:about/method", "claim:a", "statement:b"}
    write_published(project, [])
    assert load(project).library.ledger == Ledger()
    assert [each.name for each in file.parent.iterdir()] == ["published.json"]


def test_faults() -> None:
    hint = "(tools write this file; take back the last change to it)"
    assert _faults(b"\xff")[0].startswith(f"{PATH}:1:1 error L008 not-utf-8")
    assert _faults(b"[" * 100_000) == [f"{PATH}:1:1 error L060 bad-ledger: the file is no JSON of ours {hint}"]
    assert _faults(b"1" * 10_000) == [f"{PATH}:1:1 error L060 bad-ledger: the file is no JSON of ours {hint}"]
    assert _faults(b'{"version": 1, "published": ["claim:a", 7, "claim:"]}') == [
        f"{PATH}:1:41 error L060 bad-ledger: “7” is no identifier {hint}",
        f"{PATH}:1:44 error L060 bad-ledger: “claim:” is no identifier {hint}",
    ]
    for other in (b"[]", b"7", b'{"version": 1}', b'{"version": 1, "published": {}}', b'{"published": []}'):
        wanted = "the file does not hold “version”: 1 and a list “published”"
        assert _faults(other) == [f"{PATH}:1:1 error L060 bad-ledger: {wanted} {hint}"]
    assert _faults(b'{"version": 1, "published": ["star:a"]}') == [
        f"{PATH}:1:30 error L060 bad-ledger: “star:a” is no identifier {hint}"
    ]
    assert _faults(b'<<<<<<< HEAD\n{"version": 1}\n')[0].startswith(f"{PATH}:1:1 error L011 merge-conflict")


def test_good_entries_beside_faulty_ones_are_kept() -> None:
    ledger = load_files({PATH: b'{"version": 1, "published": ["claim:a", 7]}'}).library.ledger
    assert ledger.published == {"claim:a"}
