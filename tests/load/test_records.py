"""Good data of every kind, and the records that it becomes."""

from decimal import Decimal

import pytest

from explainer.load import Loaded
from explainer.model.citation import Citation, Hop, Words
from explainer.model.claim import Claim, Value
from explainer.model.correction import Correction
from explainer.model.dates import parse_date
from explainer.model.dispute import Dispute, DisputePosition
from explainer.model.entity import Entity, Role
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.locator import Locator
from explainer.model.measure import Amount, Measure
from explainer.model.position import Position
from explainer.model.question import Question, Unknown
from explainer.model.record import Tombstone
from explainer.model.source import Fault, Source, Title
from explainer.model.statement import Search, Stance, Statement
from explainer.model.term import Term
from explainer.model.text import Address, Prose
from explainer.model.topic import Topic
from explainer.model.when import When

ALMANAC, ATLAS = Identifier("source:almanac"), Identifier("source:atlas")
MOON, WORD = Identifier("claim:moon"), Identifier("statement:word")
ASTRONOMER, PRESS = Identifier("entity:astronomer"), Identifier("entity:press")


@pytest.fixture
def library(loaded: Loaded) -> Library:
    """The test's docstring, loaded without any finding."""
    assert [str(finding) for finding in loaded.findings] == []
    return loaded.library


HERE = Position("", 1, 1)  # positions are not compared


def test_claim(library: Library) -> None:
    """
    --- data/claims.yml
    moon:
      text: |
        The moon is [round](term:round).
      title: >
        A title

        on two lines
      topics: shape
      value: {measure: size, of: entity:moon, amount: 40..50, as_of: 2026-06}
      happened: {edtf: 2026-06-12, printed: Friday, by: source:almanac, from: inferred, why: it says so}
      note: check this
      ignore: {claim-without-topic: it has none}
    """
    assert library.records == {
        MOON: Claim(
            id=MOON,
            position=HERE,
            text=Prose("The moon is [round](term:round)."),
            title="A title on two lines",
            topics=(Identifier("topic:shape"),),
            value=Value(
                measure=Identifier("measure:size"),
                of=Identifier("entity:moon"),
                amount=Amount("40..50", Decimal(40), Decimal(50)),
                as_of=parse_date("2026-06"),
            ),
            happened=When(edtf=parse_date("2026-06-12"), printed="Friday", by=ALMANAC, from_="inferred", why="it says so"),
            note="check this",
            ignore={"claim-without-topic": "it has none"},
        )
    }


def test_citations(library: Library) -> None:
    """
    --- data/terms.yml
    moon:
      title: Moon
      text: A thing in the sky.
      see_also: [sun, "entity:moon"]
      citations:
        - source: almanac
          locator: {paragraph: 7, sentences: [1, 2]}
          form: reports
          via: [astronomer, "source:atlas", {who: a reader, group: company, named: no, by: unnamed}, {entity: press}]
          words: reluctantly
          faithful: differs
          original: word
          reach: unsure
        - statement: statement:word
        - {source: almanac, via: unknown, locator: {time: "1:02:30", page: iv}}
    """
    term = library.get(Identifier("term:moon"), Term)
    assert term
    assert term.see_also == ("term:sun", "entity:moon")
    assert term.citations == (
        Citation(
            source=ALMANAC,
            locator=Locator(paragraph=7, sentences=(1, 2)),
            form="reports",
            via=(
                Hop(entity=ASTRONOMER),
                Hop(entity=ATLAS),
                Hop(who="a reader", group="company", named=False, by="unnamed"),
                Hop(entity=PRESS),
            ),
            words=Words(exact="reluctantly"),
            faithful="differs",
            original=WORD,
            reach="unsure",
        ),
        Citation(statement=WORD),
        Citation(source=ALMANAC, via="unknown", locator=Locator(time="1:02:30", page="iv")),
    )


def test_source(library: Library) -> None:
    """
    --- data/sources.yml
    almanac:
      title: {text: An almanac, from: ours}
      publisher: unknown
      author: unknown
      published: 2026-06-12
      url: https://example.org/a
      read: relayed
      relayed_by: [atlas, "entity:press", {who: a reader}]
      faults: [{locator: {paragraph: 2}, says: It says flat., instead: moon, sure: inferred}]
    atlas: {title: An atlas, publisher: press, read: not-read, author: [A. Reader, B. Writer]}
    """
    assert library.records == {
        ALMANAC: Source(
            id=ALMANAC,
            position=HERE,
            title=Title(text="An almanac", from_="ours"),
            publisher="unknown",
            published=When(edtf=parse_date("2026-06-12")),
            url=Address("https://example.org/a"),
            read="relayed",
            relayed_by=(ATLAS, Hop(entity=PRESS), Hop(who="a reader")),
            faults=(Fault(locator=Locator(paragraph=2), says=Prose("It says flat."), instead=(MOON,), sure="inferred"),),
        ),
        ATLAS: Source(
            id=ATLAS,
            position=HERE,
            title=Title(text="An atlas", from_="printed"),
            publisher=PRESS,
            author=("A. Reader", "B. Writer"),
            read="not-read",
        ),
    }


def test_statement(library: Library) -> None:
    """
    --- data/statements/word.yml
    id: word
    speaker: [astronomer, "entity:press"]
    words: {exact: It is round., prefix: I say, wide_gap: yes}
    when: 2026-06-13T13:45-04:00
    stances:
      shape: {stance: supports, basis: report}
      topic:size: {stance: none-found, searched: [{where: the almanac, query: size, on: 2026-06-14, by: desk}]}
    """
    search = Search(where="the almanac", query="size", on=parse_date("2026-06-14"), by="desk")
    assert library.records == {
        WORD: Statement(
            id=WORD,
            position=HERE,
            speaker=(ASTRONOMER, PRESS),
            words=Words(exact="It is round.", prefix="I say", wide_gap=True),
            when=When(edtf=parse_date("2026-06-13T13:45-04:00")),
            stances={
                Identifier("topic:shape"): Stance(stance="supports", basis="report"),
                Identifier("topic:size"): Stance(stance="none-found", searched=(search,)),
            },
        )
    }


def test_the_other_kinds(library: Library) -> None:
    """
    --- data/topics.yml
    shape: {title: Shape, question: What shape?, stances: {supports: says it is round}, order: 2}
    --- data/questions.yml
    shape: {question: What shape?, short: Round., needs: [moon, {unknown: how round, would_settle: a ruler}]}
    --- data/disputes.yml
    shape: {question: What shape?, about: meaning, positions: [{summary: Round., held_by: [press, "source:atlas"]}]}
    --- data/entities.yml
    press: {name: Press, type: outlet, aliases: Press Ltd, roles: [{title: publisher, start: 2020}]}
    --- data/measures.yml
    size: {title: Size, type: count, grows: true}
    --- data/corrections.yml
    first: {on: 2026-06-12, about: ["claim:moon", "chapter:about/method"], kind: typo, text: Misspelt.}
    """
    question = Prose("What shape?")
    records = [
        Topic(
            id=Identifier("topic:shape"),
            position=HERE,
            title="Shape",
            question=question,
            stances={"supports": "says it is round"},
            order=2,
        ),
        Question(
            id=Identifier("question:shape"),
            position=HERE,
            question="What shape?",
            short=Prose("Round."),
            needs=(MOON, Unknown(unknown="how round", would_settle="a ruler")),
        ),
        Dispute(
            id=Identifier("dispute:shape"),
            position=HERE,
            question=question,
            about="meaning",
            positions=(DisputePosition(summary=Prose("Round."), held_by=(PRESS, ATLAS)),),
        ),
        Entity(
            id=PRESS,
            position=HERE,
            name="Press",
            type="outlet",
            aliases=("Press Ltd",),
            roles=(Role(title="publisher", start=parse_date("2020")),),
        ),
        Measure(id=Identifier("measure:size"), position=HERE, title="Size", type="count", grows=True),
        Correction(
            id=Identifier("correction:first"),
            position=HERE,
            on=parse_date("2026-06-12"),
            about=(MOON, Identifier("chapter:about/method")),
            kind="typo",
            text=Prose("Misspelt."),
        ),
    ]
    assert library.records == {record.id: record for record in records}
    assert list(library.records) == sorted(library.records)


def test_tombstones(library: Library) -> None:
    """
    --- data/claims.yml
    moon:
      tombstone: It was two claims.
      note: split in June
    sun:
      tombstone: {why: It was renamed., now: "claim:star", title: The sun}
    """
    sun = Identifier("claim:sun")
    assert library.records == {}
    assert library.tombstones == {
        MOON: Tombstone(id=MOON, position=HERE, why=Prose("It was two claims.")),
        sun: Tombstone(id=sun, position=HERE, why=Prose("It was renamed."), now=Identifier("claim:star"), title="The sun"),
    }
