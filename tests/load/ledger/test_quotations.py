"""The ledger's entries of quotations, coverage and reviews."""

from datetime import date
from pathlib import Path

import pytest

from explainer.load import load_files, write_coverage, write_quotations, write_reviews
from explainer.load.ledger.fields import Fields, NotAnEntry
from explainer.load.ledger.quotations import read_quotation
from explainer.model.ledger import CoverageEntry, QuotationEntry, ReviewEntry
from explainer.model.site import Project

DAY = date(2026, 6, 1)
ENTRY = QuotationEntry(
    state="exact", copy="1" * 64, offsets=((3, 9), (12, 20)), around="5" * 64, quotation="2" * 64, rule=2, on=DAY, by="a person"
)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    project = Project(root=tmp_path)
    coverage = CoverageEntry(copy="3" * 64, sentences=(("5" * 16,),), words=1, uses="6" * 64, on=DAY, by="x")
    review = ReviewEntry(text="4" * 16, rests={}, on=DAY, by="x")
    write_quotations(project, {"k": ENTRY})
    write_coverage(project, {"source:s": coverage})
    write_reviews(project, {"claim:a": review})
    files = {f"data/ledger/{path.name}": path.read_bytes() for path in (tmp_path / "data/ledger").iterdir()}
    loaded = load_files(files)
    assert loaded.findings == ()
    assert loaded.library.ledger.quotations == {"k": ENTRY}
    assert loaded.library.ledger.coverage == {"source:s": coverage}
    assert loaded.library.ledger.reviews == {"claim:a": review}


@pytest.mark.parametrize("offsets", [None, 7, [7], [[1]], [[1, "2"]], [[2, 1]], [[1, 3], [2, 4]], [[-1, 2]], [[1, True]]])
def test_offsets_that_cannot_be(offsets: object) -> None:
    value = {
        "state": "exact",
        "copy": "1" * 64,
        "offsets": offsets,
        "around": "",
        "quotation": "2" * 64,
        "rule": 1,
        "on": "2026-06-01",
    }
    with pytest.raises(NotAnEntry, match="“offsets” are no pairs of numbers in order"):
        read_quotation("k", Fields({**value, "by": "x"}))


@pytest.mark.parametrize(("offsets", "around"), [([], "5" * 64), ([[1, 2]], "")])
def test_words_that_stand_there_stand_somewhere(offsets: object, around: str) -> None:
    value: dict[str, object] = {"copy": "1" * 64, "quotation": "2" * 64, "rule": 1, "on": "2026-06-01", "by": "x"}
    place = {"offsets": offsets, "around": around}
    with pytest.raises(NotAnEntry, match="“state” is “exact”, and the entry does not say where the words stand"):
        read_quotation("k", Fields({**value, **place, "state": "exact"}))
    assert read_quotation("k", Fields({**value, **place, "state": "differs"})).state == "differs"
