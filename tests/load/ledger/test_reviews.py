"""`reviews.json`."""

import json
from datetime import date
from pathlib import Path

import pytest

from explainer.load import load_files, write_reviews
from explainer.load.ledger.entries import written_entries
from explainer.model.identifier import Identifier
from explainer.model.ledger import ReviewEntry
from explainer.model.site import Project

DAY = date(2026, 6, 20)
PATH = "data/ledger/reviews.json"
RECORD = ReviewEntry(text="1" * 16, rests={Identifier("claim:a"): "2" * 16 + " text.0a1b set_aside.ffff"}, on=DAY, by="Zoë Ash")
PARAGRAPH = ReviewEntry(text="3" * 16, rests={}, on=DAY, by="x", begins="It “is”", at=4)
VALUE = {"text": "1" * 16, "rests": {}, "on": "2026-06-20", "by": "x"}


def test_what_is_written_is_read(tmp_path: Path) -> None:
    entries = {"question:a": RECORD, f"chapter:about/The Method.x#{'3' * 16}": PARAGRAPH}
    write_reviews(Project(root=tmp_path), entries)
    content = (tmp_path / PATH).read_bytes()
    assert len(content.splitlines()) == 4
    loaded = load_files({PATH: content})
    assert (loaded.library.ledger.reviews, loaded.findings) == (entries, ())


@pytest.mark.parametrize(
    ("key", "changed", "message"),
    [
        ("star:a", {}, "“star:a” is nothing that can be reviewed"),
        ("question:", {}, "“question:” is nothing that can be reviewed"),
        ("chapter:a", {}, "“chapter:a” is nothing that can be reviewed"),
        ("chapter:a#7", {}, "“chapter:a#7” is nothing that can be reviewed"),
        ("question:a", {"text": "x"}, "an entry holds a digest that no tool made"),
        ("question:a", {"text": 7}, "an entry holds a digest that no tool made"),
        ("question:a", {"rests": {"claim:a": "1"}}, "an entry holds a digest that no tool made"),
        ("question:a", {"rests": ["claim:a"]}, "“rests” is no mapping of identifiers"),
        ("question:a", {"rests": {"a": "1" * 16}}, "“rests” is no mapping of identifiers"),
        ("question:a", {"by": ""}, "“by” is no text: “”"),
        ("question:a", {"at": 1}, "the entry has an unknown “at”"),
        (f"chapter:a#{'1' * 16}", {}, "the entry has no “begins”"),
    ],
)
def test_an_entry_that_no_tool_wrote(key: str, changed: dict[str, object], message: str) -> None:
    loaded = load_files({PATH: written_entries({key: {**VALUE, **changed}}).encode()})
    assert loaded.library.ledger.reviews == {}
    assert [each.message for each in loaded.findings] == [message]


def test_an_entry_changed_by_hand() -> None:
    written = written_entries({"question:a": VALUE})
    assert json.loads(written)["question:a"]["by"] == "x"
    loaded = load_files({PATH: written.replace('"x"', '"y"').encode()})
    assert loaded.library.ledger.reviews == {}
    assert [str(each.severity) for each in loaded.findings] == ["error"]
