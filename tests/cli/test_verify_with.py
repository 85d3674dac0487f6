"""`explainer verify --with`: a copy that somebody else made."""

from datetime import date
from pathlib import Path

import pytest

from tests.cli.almanac import project_in, replaced, run, verify
from tests.files import files_below


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return project_in(tmp_path)


def test_an_outsiders_copy(root: Path) -> None:
    verify(root, "--by", "Ash")
    day = date.today().isoformat()
    page = root / "saved.html"
    page.write_text(
        "<!doctype html><title>Almanac</title><nav>Menu</nav><h1>Of the moon</h1>"
        "<p>The moon is <em>“round”</em> — as a coin. It has 12 craters, said Birch.</p><p>The moon was flat.</p>",
        encoding="utf-8",
    )
    result = run(root, "--with", str(page), "almanac")
    assert result.exit_code == 1
    assert (
        result.output
        == f"""\
source:almanac: The Almanac
  claim:craters: “12 craters”
      the same words in other surroundings: other words stand before or behind them than in our copy
      found in our copy, recorded on {day} by Ash
  claim:round: ““round” — as a coin”
      the same words in other surroundings: other words stand before or behind them than in our copy
      found in our copy, recorded on {day} by Ash
  source:almanac: “The moon is flat”
      other words: the words do not stand in the copy (perhaps “The moon is “round”: “round” for “flat”)
      found in our copy, recorded on {day} by Ash
3 quotations: 2 the same words in other surroundings, 1 other words
"""
    )
    replaced(root, "saved.html", "Birch", "Ash")
    replaced(root, "saved.html", "was flat", "is flat")
    result = run(root, "--with", str(page), "source:almanac")
    assert (result.exit_code, result.output.splitlines()[-1]) == (0, "3 quotations: 3 the same words in the same surroundings")


def test_an_outsiders_copy_of_a_source_that_nobody_looked_up(root: Path) -> None:
    copy = root / "note.txt"
    copy.write_text("It is round.", encoding="utf-8")
    assert (
        run(root, "--with", str(copy), "note").output
        == """\
source:note: A note
  claim:round: “round”
      the same words; no surroundings are recorded to compare
      not looked up in our copy
1 quotation: 1 the same words; no surroundings are recorded to compare
"""
    )


def test_the_source_is_told_by_the_files_name_or_by_most_words(root: Path) -> None:
    other = root / "other.txt"
    other.write_bytes((root / "copies/almanac.txt").read_bytes())
    assert (
        run(root, "--with", str(root / "copies/letter.txt")).output
        == "source:letter: A letter\n0 quotations: nothing is quoted from it\n"
    )
    assert run(root, "--with", str(other)).output.startswith("source:almanac: The Almanac\n")
    other.write_text("Nothing of all that.", encoding="utf-8")
    result = run(root, "--with", str(other))
    assert result.exit_code == 2
    assert "it cannot be told which source other.txt is a copy of; name it: --with FILE SOURCE" in result.stderr


def test_nothing_is_written(root: Path) -> None:
    verify(root)
    before = files_below(root)
    run(root, "--with", str(root / "copies/letter.txt"), "almanac")
    assert files_below(root) == before


def test_wrong_use(root: Path) -> None:
    copy = root / "copies/almanac.txt"
    bad = root / "bad.txt"
    bad.write_bytes(b"%PDF")
    for words, why in (
        ((), "name either --texts FOLDER or --with FILE"),
        (("--texts", str(root), "--with", str(copy)), "name either --texts FOLDER or --with FILE"),
        (("--texts", str(root), "almanac"), "a source is named only with --with"),
        (("--with", str(copy), "almanack"), "there is no source “almanack” (did you mean “almanac”?)"),
        (("--with", str(bad), "almanac"), "cannot be compared: it is a PDF; save its text"),
    ):
        result = run(root, *words)
        assert result.exit_code == 2
        assert why in " ".join(result.stderr.split())
