"""A small project with two copies, for the tests of `explainer verify`."""

from pathlib import Path

from click.testing import CliRunner, Result

from explainer.cli import main
from tests.files import with_files
from tests.make import files_of

FACTS = """
--- data/sources.yml
almanac:
  title: The Almanac
  publisher: unknown
  read: whole
  copy: almanac.txt
  url: https://almanac.example/
  faults: [{locator: {paragraph: 3, sentences: [1]}, says: It calls the moon flat., words: The moon is flat}]
letter: {title: A letter, publisher: unknown, read: whole, copy: letter.txt, url: "https://letter.example/"}
note: {title: A note, publisher: unknown, read: whole, url: "https://note.example/"}
--- data/claims.yml
round:
  text: The moon is round.
  citations:
    - {source: almanac, locator: {paragraph: 2, sentences: [1]}, form: asserts, words: "“round” — as a coin"}
    - {source: note, locator: {paragraph: 1}, form: asserts, words: round}
craters:
  text: The moon has craters.
  citations: [{source: almanac, locator: {paragraph: 2, sentences: [2]}, form: asserts, words: 12 craters}]
--- copies/almanac.txt
Of the moon

The moon is "round" -- as a coin. It has 12 craters, said Ash.
The moon is flat.
--- copies/letter.txt
Nothing.
"""


def project_in(folder: Path) -> Path:
    """The project in that folder."""
    return with_files(folder, files_of(FACTS))


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["verify", "--root", str(root), *words])


def verify(root: Path, *words: str) -> Result:
    return run(root, "--texts", str(root / "copies"), *words)


def ledger(root: Path) -> str:
    return (root / "data/ledger/quotations.json").read_text(encoding="utf-8")


def replaced(root: Path, name: str, old: str, new: str) -> None:
    text = (root / name).read_text(encoding="utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new), encoding="utf-8")
