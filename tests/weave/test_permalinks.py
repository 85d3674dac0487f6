"""Addresses and anchors of all kinds, and that each record has one of its own."""

from posixpath import normpath
from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.chapter import Chapter
from explainer.model.correction import Correction
from explainer.model.dates import parse_date
from explainer.model.identifier import Identifier
from explainer.model.text import Prose
from explainer.weave.permalinks import INDEXES, SECTION_PREFIX, Permalink, anchor, permalinks, relative
from tests.weave.build import (
    HERE,
    claim,
    dispute,
    entity,
    event,
    library,
    measure,
    question,
    source,
    statement,
    term,
    tombstone,
    topic,
)

CORRECTION = Correction(
    id=Identifier("correction:a"), position=HERE, on=parse_date("2026-06-12"), about=(), kind="typo", text=Prose("So.")
)


def addresses(*things: object) -> dict[str, str]:
    return {subject: str(link) for subject, link in permalinks(library(*things)).items()}  # type: ignore[arg-type]


def test_every_kind_has_its_address() -> None:
    home = Chapter(id=Identifier("chapter:index"), path="index.md", address="", title="Home", position=HERE)
    below = Chapter(id=Identifier("chapter:a/b"), path="a/b.md", address="a/b/", title="B", position=HERE)
    records = (claim("a"), entity("a"), topic("a"), source("a"), event("a"), dispute("a"), question("a"), term("a"))
    assert addresses(*records, statement("s", "a b"), CORRECTION, measure(), home, below) == {
        "chapter:index": "",
        "chapter:a/b": "a/b/",
        "claim:a": "claims/a/",
        "correction:a": "changes/#a",
        "dispute:a": "disputes/a/",
        "entity:a": "entities/a/",
        "event:a": "events/a/",
        "question:a": "questions/a/",
        "source:a": "sources/a/",
        "statement:s": "entities/a/#s",
        "term:a": "glossary/#a",
        "topic:a": "topics/a/",
    }


def test_tombstones_answer_where_their_records_did() -> None:
    assert addresses(tombstone("claim:a"), tombstone("term:a"), tombstone("correction:a"), tombstone("measure:a")) == {
        "claim:a": "claims/a/",
        "correction:a": "changes/#a",
        "term:a": "glossary/#a",
    }


def test_a_renamed_statement_answers_on_the_page_of_its_successor() -> None:
    gone = (tombstone("statement:old", "statement:newer"), tombstone("statement:newer", "statement:new"))
    found = addresses(*gone, statement("new", "mira"))
    assert (found["statement:old"], found["statement:newer"]) == ("entities/mira/#old", "entities/mira/#newer")


def test_a_retired_statement_answers_among_the_changes() -> None:
    circle = (tombstone("statement:a", "statement:b"), tombstone("statement:b", "statement:a"))
    assert addresses(tombstone("statement:c"), *circle, tombstone("statement:d", "claim:x")) == {
        "statement:a": "changes/#statement_a",
        "statement:b": "changes/#statement_b",
        "statement:c": "changes/#statement_c",
        "statement:d": "changes/#statement_d",
    }


def test_a_statement_without_a_speaker_has_an_address_all_the_same() -> None:
    assert addresses(statement("a", "")) == {"statement:a": "entities/#a"}


def test_a_living_record_takes_its_address_from_itself() -> None:
    assert addresses(tombstone("statement:a"), statement("a", "mira")) == {"statement:a": "entities/mira/#a"}


def test_no_anchor_is_the_id_of_a_section() -> None:
    assert (anchor("so-it-is"), anchor("part-of-it")) == ("so-it-is", "_part-of-it")


@given(st.lists(st.from_regex(r"(part-)?[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}", fullmatch=True), unique=True))
def test_anchors_differ_as_names_do(names: list[str]) -> None:
    made = [anchor(name) for name in names]
    assert len(set(made)) == len(names)
    assert not any(each.startswith(SECTION_PREFIX) for each in made)


def test_index_pages_differ_from_one_another() -> None:
    assert len(set(INDEXES)) == len(INDEXES) == 13
    assert all(address.endswith("/") for address in INDEXES)


@pytest.mark.parametrize(
    ("from_address", "to", "link"),
    [
        ("", "claims/a/", "claims/a/"),
        ("claims/a/", "claims/b/", "../b/"),
        ("claims/a/", "entities/b/#c", "../../entities/b/#c"),
        ("claims/a/", "claims/", "../"),
        ("claims/", "claims/a/", "a/"),
        ("claims/a/", "", "../../"),
        ("", "", "./"),
        ("claims/a/", "claims/a/", "./"),
        ("entities/a/", "entities/a/#s", "#s"),
        ("data/", "data/facts.json", "facts.json"),
        ("404.html", "claims/a/", "claims/a/"),
        ("data/facts.html", "data/", "./"),
    ],
)
def test_relative(from_address: str, to: str, link: str) -> None:
    assert relative(from_address, to) == link


def test_relative_takes_permalinks() -> None:
    assert relative("claims/a/", Permalink("glossary/", "b")) == "../../glossary/#b"


PAGE = st.lists(st.sampled_from(["a", "b", "c"]), max_size=4).map(lambda steps: "".join(f"{step}/" for step in steps))


@given(PAGE, PAGE)
def test_relative_links_lead_where_a_browser_goes(from_address: str, to: str) -> None:
    site = "https://example.org/base/"
    link = relative(from_address, to)
    assert urljoin(site + from_address, link) == site + to
    assert normpath(link) + "/" == link or link in ("./", "../" * link.count("../"))
