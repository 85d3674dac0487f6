"""What `explainer new` asks on a terminal, and what it makes of the answers."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from explainer.cli import main
from explainer.model.identifier import PLURALS
from tests.files import files_below, with_files

FACTS = {
    "data/claims.yml": "moon: {text: The moon is round., citations: [{source: almanac, form: asserts}]}\n",
    "data/entities.yml": "bo-ash: {name: Bo Ash, type: person}\n",
    "data/sources.yml": (
        "almanac: {title: The Almanac, publisher: unknown, read: whole}\n"
        "atlas: {title: The Atlas, publisher: unknown, read: not-read}\n"
    ),
    "data/topics.yml": "shape: {title: Shape, question: Which?, proposition: It is round.}\n",
}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("explainer.cli.new.is_terminal", lambda: True)
    return with_files(tmp_path, {path: text.encode() for path, text in FACTS.items()})


def asked(root: Path, kind: str, *answers: str) -> str:
    """What is shown while these are answered, one after another, and then Enter alone as long as something is asked."""
    typed = "".join(f"{answer}\n" for answer in answers) + "\n" * 9
    return CliRunner().invoke(main, ["new", kind, "--root", str(root)], input=typed).output


def added(root: Path, name: str) -> str:
    """What stands in a file after what stood there before."""
    return files_below(root)[f"data/{name}"].decode().removeprefix(FACTS.get(f"data/{name}", "")).strip("\n")


def test_a_claim_with_its_place_and_who_said_so(root: Path) -> None:
    asked(root, "claim", "The sun is hot.", "almanac", "4", "1, 2", "reports", "bo-ash", "shape", "hot-sun")
    assert added(root, "claims.yml") == (
        "hot-sun:\n  text: The sun is hot.\n  topics: [shape]\n  citations:\n    - source: almanac\n"
        "      locator: {paragraph: 4, sentences: [1, 2]}\n      form: reports\n      via: [bo-ash]"
    )


def test_a_claim_that_rests_on_a_statement_has_no_place_of_its_own(root: Path) -> None:
    with_files(root, {"data/statements.yml": b"ash: {speaker: bo-ash, gist: So., citations: [{source: almanac}]}\n"})
    asked(root, "claim", "The sun is hot.", "statement:ash", "", "hot-sun")
    assert added(root, "claims.yml") == "hot-sun:\n  text: The sun is hot.\n  citations:\n    - statement: ash"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("", "  this one is needed\n"),
        ("almanack", "  there is no source “almanack”; did you mean “almanac”?\n"),
        ("sun", "  there is no source “sun”; ? lists those that there are\n"),
        ("The Almanac", "  “The Almanac” is no identifier; did you mean “the-almanac”?\n"),
        ("atlas", "  “atlas” is marked as not read, and nothing can rest on it\n"),
        ("?", "  almanac: The Almanac\n  atlas: The Atlas\n"),
        ("? ATL", "  atlas: The Atlas\n"),
        ("?sun", "  there is none with “sun”\n"),
    ],
)
def test_a_source_is_asked_for_until_there_is_one(root: Path, answer: str, said: str) -> None:
    shown = asked(root, "claim", "The sun is hot.", answer, "almanac")
    question = "The source that says so (the name of a source; ? lists them): "
    assert f"{question}{answer}\n{said}{question}almanac\n" in shown
    assert "- source: almanac" in added(root, "claims.yml")


def test_what_cannot_be_read_is_asked_for_again(root: Path) -> None:
    shown = asked(root, "event", "The sun rises", "12/6/26", "2026-06-12", "moon")
    assert "  “12/6/26” is not a date; " in shown
    assert added(root, "events.yml") == "sun-rises:\n  title: The sun rises\n  when: 2026-06-12\n  claims: [moon]"


def test_a_name_that_is_taken_is_asked_for_again(root: Path) -> None:
    shown = asked(root, "term", "Moon", "A ball.", "Our Moon", "moon-ball")
    assert "Its own name, which stays for ever [moon]: Our Moon\n  “Our Moon” cannot be a record's name; " in shown
    assert added(root, "terms.yml").startswith("moon-ball:\n")


def test_a_statement_asks_for_a_gist_only_without_words_and_notes_on_what_a_stance_rests(root: Path) -> None:
    said = asked(root, "statement", "bo-ash", "2026-06-12", "It is round.", "almanac", "2", "", "quotes", "shape", "supports")
    assert "What was said, in our words" not in said
    assert added(root, "statements.yml") == (
        "bo-ash-round:\n  speaker: bo-ash\n  when: 2026-06-12\n  words: It is round.\n"
        "  stances: {shape: {stance: supports, basis: words}}\n"
        "  citations:\n    - source: almanac\n      locator: {paragraph: 2}\n      form: quotes"
    )
    reported = asked(root, "statement", "bo-ash", "", "", "He spoke.", "almanac", "", "reports", "shape", "supports")
    assert "What was said, in our words: He spoke.\n" in reported
    assert "  stances: {shape: {stance: supports, basis: report}}\n" in added(root, "statements.yml")


def test_that_somebody_declined_is_always_reported(root: Path) -> None:
    asked(root, "statement", "bo-ash", "", "", "He said nothing.", "almanac", "", "asserts", "shape", "declined")
    assert "  stances: {shape: {stance: declined, basis: report}}\n" in added(root, "statements.yml")


def test_a_dispute_has_two_accounts_at_least(root: Path) -> None:
    shown = asked(
        root, "dispute", "Which shape?", "meaning", "Round, said Bo Ash.", "moon", "bo-ash", "", "Flat.", "", "almanac"
    )
    assert "Account 2, in one sentence that names who says so: \n  this one is needed\n" in shown
    assert "  there is no entity “almanac”" in shown
    assert added(root, "disputes.yml") == (
        "which-shape:\n  question: Which shape?\n  about: meaning\n  positions:\n"
        "    - summary: Round, said Bo Ash.\n      claims: [moon]\n      held_by: [bo-ash]\n    - summary: Flat."
    )


def test_a_question_may_rest_on_what_is_not_known(root: Path) -> None:
    asked(root, "question", "Who paid?", "No source says so.", "moon", "who paid")
    assert added(root, "questions.yml").endswith("short: No source says so.\n  needs:\n    - moon\n    - unknown: who paid")


def test_words_of_a_list_are_shown_with_what_they_mean(root: Path) -> None:
    shown = asked(root, "source", "The Sun", "unknown", "", "", "all", "whole")
    assert "  not-read: nobody read it; nothing may rest on it\nWhat we really had before us: all\n" in shown
    assert "  “read” cannot be “all”; " in shown


def test_a_loaded_word_is_asked_for_itself(root: Path) -> None:
    shown = asked(root, "loaded-word", "", "slammed", "it judges", "wrote")
    assert ": \n  this one is needed\n" in shown
    assert added(root, "loaded-words.yml") == "slammed:\n  title: slammed\n  why: it judges\n  instead: wrote"


@pytest.mark.parametrize(
    ("kind", "answers", "record"),
    [
        ("entity", ["Cy Birch", "person"], "cy-birch:\n  name: Cy Birch\n  type: person"),
        ("topic", ["Size", "How big?"], "size:\n  title: Size\n  question: How big?"),
        ("measure", ["craters", "count"], "craters:\n  title: craters\n  type: count"),
        (
            "source",
            ["The Sun", "unknown", "2020-01-02", "https://sun.example/", "part"],
            "sun:\n  title: The Sun\n  publisher: unknown\n  published: 2020-01-02\n  url: https://sun.example/\n  read: part",
        ),
    ],
)
def test_other_kinds(root: Path, kind: str, answers: list[str], record: str) -> None:
    asked(root, kind, *answers)
    assert added(root, f"{PLURALS[kind]}.yml") == record


def test_a_day_may_be_today(root: Path) -> None:
    days = {date.today().isoformat()}
    asked(root, "correction", "today", "claim:moon", "correction", "It was wrong.", "flat", "round")
    days.add(date.today().isoformat())
    assert {added(root, "corrections.yml").splitlines()[1].removeprefix("  on: ")} <= days
    assert added(root, "corrections.yml").endswith("  text: It was wrong.\n  was: flat\n  now: round")


def test_what_options_give_is_not_asked(root: Path) -> None:
    words = ["new", "claim", "--root", str(root), "--source", "almanac", "--name", "hot-sun"]
    shown = CliRunner().invoke(main, words, input="The sun is hot.\n\n").output
    assert "The source that says so" not in shown
    assert "Its own name" not in shown
    assert added(root, "claims.yml").startswith("hot-sun:\n  text: The sun is hot.\n")


def test_nothing_is_asked_where_nothing_is_missing(root: Path) -> None:
    words = ["new", "claim", "--root", str(root), "--source", "almanac", "--text", "The sun is hot."]
    assert CliRunner().invoke(main, words, input="").exit_code == 0


def test_who_stops_answering_leaves_everything_as_it_was(root: Path) -> None:
    before = files_below(root)
    result = CliRunner().invoke(main, ["new", "claim", "--root", str(root)], input="The sun is hot.\nalmanac\n")
    assert (result.exit_code, files_below(root)) == (1, before)
