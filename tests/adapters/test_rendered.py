"""What is kept of a folder is read as it was written, or not at all."""

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest

from explainer.adapters.rendered import Rendered, read_rendered, write_rendered
from explainer.model.identifier import Identifier
from explainer.model.library import Change, History
from explainer.pages.readers import Readers, lines_of
from explainer.pages.remembered import Remembered
from explainer.rebuild import Then

LAMP = Identifier("claim:lamp-1")
HISTORY = History(
    is_complete=True,
    why_incomplete="",
    changes={LAMP: Change(date(2026, 6, 12), "c0ffee")},
    files={"data/claims.yml": date(2026, 6, 13)},
    commits=2,
    since=date(2026, 6, 11),
    changed_since=frozenset({"data/claims.yml"}),
)
REMEMBERED = Remembered(
    pages={"": 0, "claims/lamp-1/": 1},
    kinds={"claim": 2},
    lines={LAMP: 3},
    always=frozenset({"claims"}),
    readers=Readers(lines_of({"1": [("records", LAMP), ("inlines", (LAMP, ("text",)))]}), {b'["titles", "x"]': ["2"]}),
    next=4,
)
RENDERED = Rendered(
    shaping="shaped",
    then=Then(contents={"data/claims.yml": b"\xff\n", "docs/a.md": b""}, history=HISTORY, findings="f", remembered=REMEMBERED),
    files={"claims/lamp-1/index.md": "digest"},
    made_of={"claims/lamp-1/index.md": "page"},
    following={"": "<p>\u2028</p>"},
    packed={"data/claims.yml": ("digest", b"[[], []]"), "data/topics.yml": ("digest", b"")},
)


def kept(root: Path) -> Path:
    (file,) = (root / ".cache" / "explainer" / "folders").glob("*.json")
    return file


@pytest.fixture
def out(tmp_path: Path) -> Path:
    write_rendered(tmp_path, tmp_path / "out", RENDERED)
    return tmp_path / "out"


def parts(rendered: Rendered | None) -> list[object]:
    assert rendered is not None
    assert rendered.then is not None
    then, readers = rendered.then, rendered.then.remembered.readers
    remembered = [
        then.remembered.pages,
        then.remembered.kinds,
        then.remembered.lines,
        then.remembered.always,
        then.remembered.next,
    ]
    known = [then.contents, list(then.contents), then.history, then.findings, *remembered, readers.lines, readers.more]
    return [rendered.shaping, rendered.files, rendered.made_of, rendered.following, rendered.packed, *known]


def test_it_is_read_as_it_was_written(tmp_path: Path, out: Path) -> None:
    assert parts(read_rendered(tmp_path, out, "shaped")) == parts(RENDERED)


def test_it_is_not_read_for_another_folder_or_what_was_shaped_otherwise(tmp_path: Path, out: Path) -> None:
    assert read_rendered(tmp_path, out, "other") is None
    assert read_rendered(tmp_path, tmp_path / "elsewhere", "shaped") is None
    assert read_rendered(tmp_path / "docs", out, "shaped") is None


def test_where_a_single_byte_differs_it_is_not_read(tmp_path: Path, out: Path) -> None:
    whole = kept(tmp_path).read_bytes()
    for at in range(0, len(whole), 7):
        kept(tmp_path).write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert read_rendered(tmp_path, out, "shaped") is None


@pytest.mark.parametrize(
    "head", ["", "[]", "{}", '{"shaping": "shaped"}', '{"shaping": "shaped", "lines": "x"}', "[" * 100_000]
)
def test_what_has_another_form_is_not_read(head: str, tmp_path: Path, out: Path) -> None:
    rest = f"{head}\n".encode()
    kept(tmp_path).write_bytes(hashlib.sha256(rest).hexdigest().encode() + b"\n" + rest)
    assert read_rendered(tmp_path, out, "shaped") is None


def test_it_holds_plain_values(tmp_path: Path, out: Path) -> None:
    head = json.loads(kept(tmp_path).read_bytes().split(b"\n")[1])
    assert head["contents"] == {"data/claims.yml": 2, "docs/a.md": 0}


def test_a_folder_that_cannot_be_written_to_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / ".cache").write_text("a file", encoding="utf-8")
    write_rendered(tmp_path, tmp_path / "out", RENDERED)
    assert read_rendered(tmp_path, tmp_path / "out", "shaped") is None
