"""`explainer new`, with options, by questions, from a saved page and from an address on this machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from explainer.cli import main
from explainer.cli.new import new
from explainer.model.identifier import KINDS
from tests.adapters.links.server import Reply, Server, serving
from tests.files import with_files

CLAIMS = """\
# on the moon

moon:  # the first
  text: "The moon is round."
  citations: [{source: almanac, form: asserts}]
"""
SOURCES = "almanac: {title: The Almanac, publisher: unknown, read: whole}\n"
PAGE = """\
<html lang="en"><link rel="canonical" href="https://sun.example/canonical">
<meta property="og:title" content="The sun: hot?"><title>Not this</title><p>By Ash
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return with_files(tmp_path, {"data/claims.yml": CLAIMS.encode(), "data/sources.yml": SOURCES.encode()})


def run(root: Path, kind: str, *words: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, ["new", kind, "--root", str(root), *words], input=answers)


def written(root: Path, name: str) -> str:
    return (root / "data" / name).read_text(encoding="utf-8")


def test_a_claim_with_its_citation(root: Path) -> None:
    cited = ("--source", "almanac", "--paragraph", "3", "--sentence", "1", "--sentence", "2", "--form", "partly-quotes")
    result = run(root, "claim", "--text", "The sun is hot: very.", *cited, "--printed", "hot, very hot")
    assert result.exit_code == 0, result.output
    assert result.output.endswith("claim:sun-hot-very stands in data/claims.yml\n")
    assert written(root, "claims.yml") == CLAIMS + (
        '\nsun-hot-very:\n  text: "The sun is hot: very."\n  citations:\n    - source: almanac\n'
        "      locator: {paragraph: 3, sentences: [1, 2]}\n      form: partly-quotes\n      words: hot, very hot\n"
    )


def test_what_would_be_an_error_is_not_written(root: Path) -> None:
    result = run(root, "claim", "--text", "The sun is hot.", "--source", "almanack")
    assert result.exit_code == 1
    assert "there is no source “almanack”" in result.output
    assert "did you mean “almanac”?" in result.output
    assert written(root, "claims.yml") == CLAIMS


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("My Moon", "“My Moon” cannot be a record's name; did you mean “my-moon”?"),
        ("moon", "there is a claim:moon already; give another name with --name"),
        ("gone", "claim:gone was retired, and a name is never used again; give another name with --name"),
    ],
)
def test_a_name_that_cannot_be_given(root: Path, name: str, message: str) -> None:
    file = root / "data" / "claims.yml"
    file.write_text(f"{CLAIMS}gone: {{tombstone: It was wrong.}}\n", encoding="utf-8")
    result = run(root, "claim", "--text", "The moon is round.", "--source", "almanac", "--name", name)
    assert result.exit_code == 2
    assert f"Error: {message}\n" in result.output


def test_an_entity_has_a_name_of_its_own(root: Path) -> None:
    result = run(root, "entity", "--name", "The Office", "--type", "organisation", "--identifier", "office")
    assert result.exit_code == 0, result.output
    assert written(root, "entities.yml") == "office:\n  name: The Office\n  type: organisation\n"
    again = run(root, "entity", "--name", "The Office", "--type", "organisation", "--identifier", "office")
    assert "Error: there is an entity:office already; give another name with --identifier\n" in again.output
    assert "Error: an entity needs --name, --type\n" in run(root, "entity").output


@pytest.mark.parametrize("kind", KINDS)
def test_no_option_has_two_meanings(kind: str) -> None:
    command = new.commands[kind]
    options = [option for each in command.params for option in each.opts]
    assert len(options) == len(set(options))


def test_names_of_records_may_stand_in_one_option_with_commas(root: Path) -> None:
    topics = root / "data" / "topics.yml"
    topics.write_text("shape: {title: Shape, question: Which?}\nsize: {title: Size, question: Which?}\n", encoding="utf-8")
    result = run(root, "claim", "--text", "It is big.", "--source", "almanac", "--topics", "shape, size")
    assert result.exit_code == 0, result.output
    assert "  topics: [shape, size]\n" in written(root, "claims.yml")


def test_an_address_without_its_beginning_is_not_asked(root: Path) -> None:
    result = run(root, "source", "--url", "www.example.org/sun", "--read", "whole", "--publisher", "unknown")
    assert result.exit_code == 2
    assert "it does not begin with https:// or http://; perhaps https://www.example.org/sun\n" in result.output


def test_name_and_file_can_be_given(root: Path) -> None:
    result = run(root, "term", "--title", "Moon", "--text", "A ball.", "--name", "the-moon", "--file", "data/terms/sky.yml")
    assert result.exit_code == 0, result.output
    assert written(root, "terms/sky.yml") == "the-moon:\n  title: Moon\n  text: A ball.\n"


def test_a_loaded_word_is_never_called_by_a_word_that_nobody_gave(root: Path) -> None:
    words = ("--why", "it judges", "--instead", "wrote")
    assert "a loaded-word needs --title\n" in run(root, "loaded-word", *words).output
    assert run(root, "loaded-word", *words, "--name", "slammed").exit_code == 0
    assert run(root, "loaded-word", *words, "--title", "rowed back").exit_code == 0
    assert written(root, "loaded-words.yml").startswith("slammed:\n")
    assert "\nrowed-back:\n  title: rowed back\n" in written(root, "loaded-words.yml")


def test_what_is_needed_is_named_where_nobody_can_be_asked(root: Path) -> None:
    result = run(root, "source")
    assert result.exit_code == 2
    assert "a source needs --title, --publisher, --read" in result.output


def test_who_said_so_and_a_stance_are_options_too(root: Path) -> None:
    facts = {"entities.yml": "ash: {name: Ash, type: person}\n", "topics.yml": "shape: {title: Shape, question: Which?}\n"}
    with_files(root, {f"data/{name}": text.encode() for name, text in facts.items()})
    claim = run(root, "claim", "--text", "It is hot.", "--source", "almanac", "--form", "reports", "--via", "ash")
    assert claim.exit_code == 0, claim.output
    assert written(root, "claims.yml").endswith("      form: reports\n      via: [ash]\n")
    words = ("--speaker", "ash", "--gist", "He spoke.", "--source", "almanac", "--form", "reports")
    assert run(root, "statement", *words, "--stance", "shape=opposes").exit_code == 0
    assert "  stances: {shape: {stance: opposes, basis: report}}\n" in written(root, "statements.yml")
    wrong = run(root, "statement", *words, "--stance", "shape:against")
    assert "“shape:against” is no stance; write topic=stance, with one of supports, opposes, mixed," in wrong.output


def test_a_source_from_a_saved_page(root: Path, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    page = str(tmp_path / "page.html")
    result = run(root, "source", "--page", page, "--url", "https://sun.example/1", "--publisher", "unknown", "--read", "whole")
    assert result.exit_code == 0, result.output
    assert written(root, "sources.yml") == SOURCES + (
        '\nsun-hot:\n  title: {text: "The sun: hot?", from: printed}\n  publisher: unknown\n  url: "https://sun.example/1"\n'
        "  read: whole\n  language: en\n  note: \"From the page's metadata, not yet compared with what it shows: "
        'title from og:title, language from <html lang>."\n'
    ).replace('"https://sun.example/1"', "https://sun.example/1")


def test_the_address_that_a_saved_page_states(root: Path, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    run(root, "source", "--page", str(tmp_path / "page.html"), "--publisher", "unknown", "--read", "whole")
    assert "  url: https://sun.example/canonical\n" in written(root, "sources.yml")
    assert ", url from <link rel=canonical>, language from <html lang>." in written(root, "sources.yml")


def test_a_saved_page_in_old_letters(root: Path, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes('<meta property="og:title" content="The café – “open”">'.encode("windows-1252"))
    run(root, "source", "--page", str(tmp_path / "page.html"), "--publisher", "unknown", "--read", "whole")
    assert "text: The café – “open”, from: printed" in written(root, "sources.yml")


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server


def test_a_source_from_its_address(root: Path, server: Server) -> None:
    server.pages["sun.example/1"] = Reply(PAGE)
    address = server.address("sun.example/1")
    words = ("--url", address, "--publisher", "unknown", "--read", "whole", "--private")
    result = run(root, "source", *words)
    assert result.exit_code == 0, result.output
    assert "The sun: hot?" in written(root, "sources.yml")
    private = run(root, "source", *words[:-1])
    assert "which is not asked unless you give --private; or save the page and name the file with --page" in private.output
    gone = run(root, "source", "--url", server.address("sun.example/2"), *words[2:])
    assert "answers 404; save the page and name the file with --page" in gone.output


def test_every_kind_has_a_command() -> None:
    listed = CliRunner().invoke(main, ["new", "--help"]).output
    assert all(f"  {kind}" in listed for kind in ("claim", "statement", "source", "dispute", "event", "question", "correction"))
