"""`explainer verify` on a small project with two copies."""

import json
import os
import re
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from explainer import __version__
from explainer.cli import main
from explainer.load import load, write_quotations
from explainer.load.ledger.entries import sealed
from explainer.model.ledger import QuotationEntry
from explainer.model.site import Project
from tests.cli.almanac import ledger, project_in, replaced, verify

GOOD = """\
source:almanac (almanac.txt): 3 quotations: 3 as printed there
source:letter (letter.txt): nothing is quoted from it
3 quotations looked up in 2 copies: 3 as printed there
1 quotation from sources of which there is no copy
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return project_in(tmp_path)


def entries(root: Path) -> dict[str, QuotationEntry]:
    return dict(load(Project(root=root)).library.ledger.quotations)


def test_good_quotations_are_written_down_and_stay_as_they_are(root: Path) -> None:
    result = verify(root, "--by", "Ash")
    assert (result.output, result.exit_code) == (GOOD, 0)
    found = entries(root)
    assert [key.rpartition(" ")[0] for key in found] == [
        "claim:craters source:almanac",
        "claim:round source:almanac",
        "source:almanac source:almanac",
    ]
    assert {(each.state, each.by, each.on) for each in found.values()} == {("exact", "Ash", date.today())}
    text = "Of the moon\nThe moon is 'round'-as a coin. It has 12 craters, said Ash.\nThe moon is flat."
    assert [text[start:end] for each in found.values() for start, end in each.offsets] == [
        "12 craters",
        "'round'-as a coin",
        "The moon is flat",
    ]
    before = ledger(root)
    assert verify(root, "--by", "Birch").output == GOOD
    assert ledger(root) == before
    assert f"explainer {__version__}" not in before
    checked = CliRunner().invoke(main, ["check", "--root", str(root)])
    assert "H11" not in checked.output


def test_a_wrong_quotation_is_an_error_with_its_repair(root: Path) -> None:
    replaced(root, "data/claims.yml", "words: 12 craters", "words: It has 21 craters")
    replaced(root, "data/claims.yml", "paragraph: 2, sentences: [1]", "paragraph: 3")
    result = verify(root)
    assert result.exit_code == 1
    assert (
        re.sub(r" {6}(…| *\^| *citations).*\n", "", result.output)
        == """\
source:almanac (almanac.txt): 3 quotations: 1 as printed there, 1 in other surroundings, 1 not found
source:letter (letter.txt): nothing is quoted from it
data/claims.yml
  data/claims.yml:4:72 warning H111 quotation-elsewhere-in-copy: ““round” — as a coin” from the source “almanac”: \
the words stand in paragraph 2, sentence 1, and not in paragraph 3
      A reader who follows the reference looks in the wrong place, and may take words about one thing for words about another.
      → mend the locator, or quote what stands there
  data/claims.yml:8:96 error H110 quotation-not-in-copy: “It has 21 craters” from the source “almanac”: \
the words do not stand in the copy
      Quotation marks promise that these very words stand there.
      → perhaps “It has 12 craters”: “12” for “21”
1 error, 1 warning in 1 file
3 quotations looked up in 2 copies: 1 as printed there, 1 in other surroundings, 1 not found
1 quotation from sources of which there is no copy
"""
    )
    assert [each.state for each in entries(root).values()] == ["differs", "elsewhere", "exact"]
    checked = CliRunner().invoke(main, ["check", "--root", str(root)])
    assert "error H110 quotation-not-in-copy: “It has 21 craters” does not stand in our copy" in checked.output
    replaced(root, "data/claims.yml", "21 craters", "12 craters")
    replaced(root, "data/claims.yml", "{paragraph: 3}, form: asserts", "{paragraph: 2}, form: asserts")
    assert verify(root).exit_code == 0
    assert [each.state for each in entries(root).values()] == ["exact"] * 3


def test_words_that_stand_earlier_too_are_told_apart_for_the_link(root: Path) -> None:
    replaced(root, "copies/almanac.txt", "Of the moon", "Of the moon and 12 craters")
    result = verify(root)
    assert result.exit_code == 0
    assert (
        "data/claims.yml:8:96 note L064 link-leads-elsewhere: “12 craters” stands in paragraph 1, sentence 1 too, "
        "and a link to the words leads there" in result.output
    )
    assert "→ add a prefix or a suffix" in result.output
    replaced(root, "data/claims.yml", "words: 12 craters", "words: {exact: 12 craters, prefix: It has}")
    assert "L064" not in verify(root).output
    replaced(root, "data/claims.yml", "{exact: 12 craters, prefix: It has}", "12 craters")
    replaced(root, "data/sources.yml", "  url: https://almanac.example/\n", "")
    assert "L064" not in verify(root).output


def test_an_ignored_finding_is_not_printed(root: Path) -> None:
    replaced(root, "data/claims.yml", "paragraph: 2, sentences: [1]", "paragraph: 3")
    replaced(root, "data/claims.yml", "round:\n", "round:\n  ignore: {quotation-elsewhere-in-copy: The copy has no heading.}\n")
    result = verify(root)
    assert "H111" not in result.output
    assert result.exit_code == 0


def test_a_copy_that_is_not_at_hand_or_in_another_encoding(root: Path) -> None:
    verify(root)
    before = ledger(root)
    (root / "copies/almanac.txt").unlink()
    (root / "copies/letter.txt").write_bytes("café".encode("latin-1"))
    result = verify(root)
    assert result.exit_code == 0
    assert (
        "warning L061 copy-not-read: our copy of the source “almanac”, “almanac.txt”, was not read: it is not at hand"
        in result.output
    )
    assert (
        "warning L061 copy-not-read: our copy of the source “letter”, “letter.txt”, was not read: "
        "the byte 0xE9 (number 4 of the file) is no UTF-8, so the file is not read" in result.output
    )
    assert "source:almanac (almanac.txt): not looked up, because the copy was not read" in result.output
    assert "0 quotations looked up in 0 copies: none" in result.output
    assert ledger(root) == before


def test_a_copy_that_changed_is_a_finding_and_everything_is_looked_up_again(root: Path) -> None:
    verify(root, "--by", "Ash")
    replaced(root, "copies/almanac.txt", "said Ash", "said Birch")
    result = verify(root, "--by", "Birch")
    day = date.today().isoformat()
    assert (
        "data/sources.yml:5:9 note L062 copy-changed: our copy of the source “almanac” is not the one in which quotations "
        f"were looked up on {day}" in result.output
    )
    assert {each.by for each in entries(root).values()} == {"Birch"}
    assert "L062" not in verify(root).output


def test_an_entry_that_does_not_recompute_is_an_error(root: Path) -> None:
    verify(root)
    project, found = Project(root=root), entries(root)
    key = next(iter(found))
    forged = json.loads("{" + ledger(root).splitlines()[1].removesuffix(",") + "}")[key]
    line = f"{json.dumps(key)}: {json.dumps(sealed(key, {**forged, 'state': 'elsewhere'}))},"
    lines = ledger(root).splitlines()
    (root / "data/ledger/quotations.json").write_text("\n".join([lines[0], line, *lines[2:]]) + "\n", encoding="utf-8")
    result = verify(root)
    assert result.exit_code == 1
    assert (
        "error L063 look-up-not-repeated: of “12 craters” the ledger says “elsewhere”, and looking up gives “exact”"
        in result.output
    )
    assert entries(root) == found
    write_quotations(project, {**found, key: replace(found[key], offsets=((0, 2),))})
    assert "the ledger names another place than looking up does" in verify(root).output
    assert verify(root).exit_code == 0


def test_a_ledger_changed_by_hand_is_an_error_until_it_is_written_anew(root: Path) -> None:
    verify(root)
    good = ledger(root)
    replaced(root, "data/ledger/quotations.json", '"exact"', '"several"')
    checked = CliRunner().invoke(main, ["check", "--root", str(root)])
    assert checked.exit_code == 1
    assert checked.output.count("L060 bad-ledger: the entry was changed by hand: its seal belongs to another one") == 3
    assert verify(root).exit_code == 0
    assert ledger(root) == good


def test_entries_of_quotations_that_are_gone_are_dropped(root: Path) -> None:
    verify(root)
    replaced(root, "data/claims.yml", ", words: 12 craters", "")
    checked = CliRunner().invoke(main, ["check", "--root", str(root)])
    assert "note H115 look-up-of-nothing: the ledger holds a look-up of “claim:craters source:almanac" in checked.output
    verify(root)
    assert len(entries(root)) == 2


def test_facts_with_errors_write_nothing(root: Path) -> None:
    replaced(root, "data/claims.yml", "text: The moon has craters.", "txt: The moon has craters.")
    result = verify(root)
    assert result.exit_code == 1
    assert "so nothing was written to the ledger" in result.stderr
    assert not (root / "data/ledger").exists()


def test_an_empty_quotation_is_left_to_its_rule(root: Path) -> None:
    replaced(root, "data/claims.yml", "words: 12 craters", 'words: "…"')
    result = verify(root)
    assert result.exit_code == 0
    assert "2 quotations looked up" in result.output
    assert len(entries(root)) == 2
    assert "Q105 quotation-empty" in CliRunner().invoke(main, ["check", "--root", str(root)]).output


@pytest.mark.parametrize("words", [("--format", "json"), ("--format", "github")])
def test_other_formats_hold_the_findings(root: Path, words: tuple[str, ...]) -> None:
    replaced(root, "data/claims.yml", "12 craters", "13 craters")
    result = verify(root, *words)
    assert result.exit_code == 1
    assert "H110" in result.stdout
    if "json" in words:
        assert [each["rule"] for each in json.loads(result.stdout)] == ["quotation-not-in-copy"]


def test_two_branches_ledgers_merge(root: Path) -> None:
    """Each branch looks up a quotation of its own; after the merge both are there, and nothing is to be mended."""

    def git(*words: str) -> None:
        environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        setting = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=one")
        subprocess.run(["git", *setting, *words], cwd=root, check=True, capture_output=True, env=environment)

    def add(name: str, words: str) -> None:
        facts = f'{name}:\n  text: So it is.\n  citations: [{{source: almanac, form: asserts, words: "{words}"}}]\n'
        (root / f"data/claims/{name}.yml").parent.mkdir(exist_ok=True)
        (root / f"data/claims/{name}.yml").write_text(facts, encoding="utf-8")
        assert verify(root, "--by", name).exit_code == 0
        git("add", ".")
        git("commit", "-qm", name)

    (root / ".gitattributes").write_text("data/ledger/*.json merge=union\n", encoding="utf-8")
    git("init", "-q")
    add("first", "It has 12")
    git("checkout", "-qb", "two")
    replaced(root, "copies/almanac.txt", "said Ash", "said Birch")
    add("second", "The moon is")
    git("checkout", "-q", "one")
    add("third", "said Ash")
    git("merge", "-q", "two", "-m", "both")
    assert "L06" not in CliRunner().invoke(main, ["check", "--root", str(root)]).output
    assert len(entries(root)) == 6
    assert verify(root).exit_code == 1  # the other branch's copy has “said Birch”
    replaced(root, "copies/almanac.txt", "said Birch", "said Ash")
    assert verify(root).exit_code == 0
    assert ledger(root).count("\n") == 8
