"""`links.json`."""

from datetime import date
from pathlib import Path

import pytest

from explainer.load import load_files, write_links
from explainer.load.ledger.entries import written_entries
from explainer.model.ledger import LinkEntry
from explainer.model.site import Project

DAY = date(2026, 6, 20)
PATH = "data/ledger/links.json"
VALUE = {"state": "working", "on": "2026-06-20", "worked": "2026-06-20"}


def test_what_is_written_is_read(tmp_path: Path) -> None:
    entries = {
        "https://a.example/": LinkEntry(state="working", on=DAY, worked=DAY),
        "https://b.example/": LinkEntry(state="gone", on=DAY, worked=None),
    }
    write_links(Project(root=tmp_path), entries)
    loaded = load_files({PATH: (tmp_path / PATH).read_bytes()})
    assert (loaded.library.ledger.links, loaded.findings) == (entries, ())


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"state": "blocked"}, "“state” is none of working, gone, changed, taken-over: “blocked”"),
        ({"worked": "soon"}, "“worked” is no day: “soon”"),
        ({"on": None}, "“on” is no day: “None”"),
        ({"by": "x"}, "the entry has an unknown “by”"),
    ],
)
def test_an_entry_that_no_tool_wrote(changed: dict[str, object], message: str) -> None:
    loaded = load_files({PATH: written_entries({"https://a.example/": {**VALUE, **changed}}).encode()})
    assert loaded.library.ledger.links == {}
    assert [each.message for each in loaded.findings] == [message]
