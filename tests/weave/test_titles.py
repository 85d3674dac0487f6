"""Short titles of every kind of record."""

import pytest

from explainer.model.citation import Hop
from explainer.model.correction import Correction
from explainer.model.dates import parse_date
from explainer.model.identifier import Identifier
from explainer.model.source import Title
from explainer.model.text import Prose
from explainer.weave.naming import Naming
from explainer.weave.titles import LONGEST, source_title
from tests.weave.build import (
    HERE,
    address,
    cite,
    claim,
    dispute,
    entity,
    event,
    ids,
    library,
    measure,
    position,
    question,
    source,
    statement,
    term,
    through,
    tombstone,
    topic,
    when,
    woven,
)

REUTERS = entity("reuters", "outlet")
WORKS = entity("works", "organisation", title="Tarn Works")
NAMING = Naming(library(REUTERS, WORKS))


@pytest.mark.parametrize(
    ("found", "title"),
    [
        (source("a", title=Title(text="The Moon")), "The Moon"),
        (source("a", title=Title(text="It was round.", from_="first-line")), "It was round."),
        (source("a", title=Title(text="letter to the office", from_="ours")), "[letter to the office]"),
        (source("a", "reuters", title=Title(text="The Moon Is Round", from_="address")), "[article by Reuters]"),
        (
            source("a", "reuters", title=Title(text="X", from_="address"), published=when("2026-06-12")),
            "[article by Reuters, 12 June 2026]",
        ),
        (
            source("a", title=Title(text="X", from_="address"), url=address("https://www.example.org/the-moon/?a=b")),
            "[article at example.org]",
        ),
        (source("a", title=Title(text="X", from_="address"), url=address("https://[bad")), "[article at [bad]"),
        (source("a", title=Title(text="X", from_="address")), "[article, publisher not established]"),
        (source("a", title=Title(text="X", from_="address"), medium="page"), "[web page, publisher not established]"),
    ],
)
def test_titles_of_sources(found: object, title: str) -> None:
    assert source_title(found, NAMING) == title  # type: ignore[arg-type]


def titles(*things: object) -> dict[str, str]:
    return dict(woven(*things).titles)  # type: ignore[arg-type]


def test_titles_of_the_other_kinds() -> None:
    correction = Correction(
        id=Identifier("correction:k"),
        position=HERE,
        on=parse_date("2026-06-12"),
        about=ids("claim", "c gone"),
        kind="new-information",
        text=Prose("It was so."),
    )
    found = titles(
        *(event("e"), topic("t"), term("licence"), measure("m"), WORKS, question("q"), dispute("d"), claim("c"), correction),
        *(tombstone("claim:old-name"), tombstone("claim:other", title="What it was called")),
        dispute("named", title="The name"),
    )
    assert found == {
        "claim:c": "C is so",
        "claim:old-name": "old name",
        "claim:other": "What it was called",
        "correction:k": "New information, 12 June 2026: C is so",
        "dispute:d": "Which d?",
        "dispute:named": "The name",
        "entity:works": "Tarn Works",
        "event:e": "E",
        "measure:m": "m",
        "question:q": "What of q?",
        "term:licence": "licence",
        "topic:t": "T",
    }


def test_titles_of_claims_are_short_and_plain() -> None:
    text = f"The *first* [thing](entity:works) {'went on ' * 20}and ended."
    found = titles(claim("a", text=text), claim("b", text=text, title="The first thing"))
    assert found["claim:b"] == "The first thing"
    assert found["claim:a"].startswith("The first thing went on")
    assert found["claim:a"].endswith(("went…", "on…"))
    assert len(found["claim:a"]) <= LONGEST


def test_titles_of_statements() -> None:
    found = titles(
        WORKS,
        statement("a", "works", words="We are round."),
        statement("b", "works reuters", gist=Prose("It is *round*.")),
        statement("c", "one two three four"),
        statement("c3", "one two three"),
        statement("d", ""),
        statement("e", "works", words="round " * 40),
    )
    assert found["statement:a"] == "Tarn Works: “We are round.”"
    assert found["statement:b"] == "Tarn Works and reuters: It is round"
    assert found["statement:c"] == "one, two and others"
    assert found["statement:c3"] == "one, two and three"
    assert found["statement:d"] == "Speaker not recorded"
    assert found["statement:e"].endswith("round…”")


OFFICIAL = Hop(who="an official", named=False)
SOURCES = (REUTERS, WORKS, source("wire", "reuters"), source("unseen"), source("works-says", "works", medium="statement"))


@pytest.mark.parametrize(
    ("citations", "title"),
    [
        ((cite("works-says", "asserts"),), "Tarn Works: C is so"),
        ((cite("works-says", "asserts"), cite("wire", "asserts")), "Tarn Works and Reuters: C is so"),
        ((cite("wire", "reports", (OFFICIAL,)),), "An official, not named, in Reuters: C is so"),
        (
            (cite("works-says", "asserts"), cite("wire", "reports", (OFFICIAL,))),
            "Tarn Works and an official, not named, in Reuters: C is so",
        ),
        ((cite("wire", "reports"),), "In Reuters: C is so"),
        ((cite("unseen", "reports"),), "In a report whose publisher is not established: C is so"),
        ((), "Who says so is not recorded: C is so"),
        (tuple(cite("wire", "reports", name) for name in ("one", "two", "three", "four")), "one, two and others: C is so"),
        (tuple(cite("wire", "reports", name) for name in ("one", "two", "three")), "one, two and three: C is so"),
        ((through("said"),), "Tarn Works: C is so"),
    ],
)
def test_a_disputed_claim_begins_with_who_says_so(citations: tuple[object, ...], title: str) -> None:
    said = statement("said", "works", cite("wire", "quotes"))
    things = (*SOURCES, said, claim("c", *citations))  # type: ignore[arg-type]
    assert titles(*things, dispute("d", position("c")))["claim:c"] == title
    assert titles(*things, dispute("d", position("c"), state="settled"))["claim:c"] == "C is so"


IN_UNSEEN = "In a report whose publisher is not established: "


@pytest.mark.parametrize(
    ("citations", "text", "title"),
    [
        ("works-says", "Tarn Works said that it was round.", "Tarn Works said that it was round"),
        ("works-says", "Works denied that it was round.", "Works denied that it was round"),
        ("works-says", "Tarn Works called the finding minor.", "Tarn Works called the finding minor"),
        ("works-says", "Works argued that it was round.", "Works argued that it was round"),
        ("works-says", "It was round, Tarn Works wrote.", "Tarn Works: It was round"),
        ("works-says", "Tarn Works called Kim Lund.", "Tarn Works: Tarn Works called Kim Lund"),
        ("works-says", "Tarn Works is round.", "Tarn Works: Tarn Works is round"),
        ("works-says wire", "It was round, Tarn Works wrote.", "Tarn Works and Reuters: It was round, Tarn Works wrote"),
        ("works-says wire", "Tarn Works said that it was round.", "Tarn Works and Reuters: Tarn Works said that it was round"),
        ("works-says gone", "Tarn Works said that it was round.", "Tarn Works said that it was round"),
        ("works-says gone", "It was round, Tarn Works wrote.", "It was round, Tarn Works wrote"),
        ("works-says gone", "It was round.", "Tarn Works: It was round"),
        ("unseen", "The [report](source:unseen) said that it was round.", "The report said that it was round"),
        (
            "unseen",
            "It was round, by the [report](source:works-says)'s account.",
            IN_UNSEEN + "It was round, by the report's account",
        ),
    ],
)
def test_nobody_is_named_twice(citations: str, text: str, title: str) -> None:
    cited = [cite(name, "asserts") for name in citations.split()]
    assert titles(*SOURCES, claim("c", *cited, text=text), dispute("d", position("c")))["claim:c"] == title


def test_where_the_end_of_a_title_with_its_speaker_is_cut_off_the_speaker_is_named_first() -> None:
    text = f"It was {'very ' * 30}round, Tarn Works wrote."
    found = titles(*SOURCES, claim("c", cite("works-says", "asserts"), cite("gone"), text=text), dispute("d", position("c")))
    assert found["claim:c"].startswith("Tarn Works: It was very")


def test_who_carries_it_may_be_named_in_its_place() -> None:
    carried = cite("wire", "reports", Identifier("entity:works"))
    found = titles(*SOURCES, claim("c", carried, text="Reuters wrote that it was round."), dispute("d", position("c")))
    assert found["claim:c"] == "Reuters wrote that it was round"


def test_a_speaker_beside_somebody_not_named_is_named_first() -> None:
    text = "Tarn Works said that it was round."
    cited = (cite("works-says", "asserts"), cite("wire", "reports", (OFFICIAL,)))
    found = titles(*SOURCES, claim("c", *cited, text=text), dispute("d", position("c")))
    assert found["claim:c"] == "Tarn Works and an official, not named, in Reuters: Tarn Works said that it was round"


def test_somebody_without_a_page_begins_with_a_capital() -> None:
    reports = cite("wire", "reports", (Hop(who="press reports"),))
    assert titles(*SOURCES, claim("c", reports), dispute("d", position("c")))["claim:c"] == "Press reports: C is so"


def test_a_title_of_the_claims_own_has_its_speaker_too() -> None:
    found = titles(*SOURCES, claim("c", cite("works-says", "asserts"), title="Round"), dispute("d", position("c")))
    assert found["claim:c"] == "Tarn Works: Round"
