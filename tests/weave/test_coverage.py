"""How far the sentences of a copy are accounted for."""

from datetime import date

from explainer.model.identifier import Identifier
from explainer.model.ledger import CoverageEntry, Ledger
from explainer.model.library import Library
from explainer.model.locator import Locator
from explainer.model.source import Fault, SetAside
from explainer.model.text import Prose
from explainer.weave import weave
from explainer.weave.citations import citations
from explainer.weave.coverage import Coverage, coverage_of, digest_of_uses, uses_of_sources
from tests.weave.build import cite, claim, dispute, library, position, source, statement

ALMANAC = Identifier("source:almanac")


def at(paragraph: int, *sentences: int) -> Locator:
    return Locator(paragraph=paragraph, sentences=sentences)


FACTS = library(
    source(
        "almanac",
        copy="almanac.txt",
        faults=(Fault(locator=at(1, 2), says=Prose("It says so.")),),
        set_aside=(SetAside(locator=at(4, 1), why="a heading"), SetAside(locator=at(5), why="the rest")),
    ),
    source("letter"),
    claim("one", cite("almanac", locator=at(1, 1)), cite("almanac", locator=at(1, 1, 3)), cite("letter", locator=at(2, 1))),
    claim("two", cite("almanac", locator=at(2)), cite("almanac", locator=Locator(page="7")), cite("almanac")),
    statement("said", "ann", cite("almanac", locator=at(1, 1))),
    dispute("shape", position("", "", "", cite("almanac", locator=at(3, 2)))),
)
USES = uses_of_sources(FACTS, citations(FACTS))


def covered(*counts: int) -> Coverage:
    return coverage_of(ALMANAC, counts, USES[ALMANAC])


def test_only_sources_with_a_copy_and_places_with_a_paragraph() -> None:
    assert {name: [(use.record, use.locator.paragraph) for use in uses] for name, uses in USES.items()} == {
        ALMANAC: [
            ("claim:one", 1),
            ("claim:one", 1),
            ("claim:two", 2),
            ("dispute:shape", 3),
            ("statement:said", 1),
            (ALMANAC, 1),
            (ALMANAC, 4),
            (ALMANAC, 5),
        ]
    }


def test_every_sentence_backs_a_record_or_is_set_aside_or_left() -> None:
    found = covered(4, 1, 2, 1, 1)
    assert found.backed == {
        (1, 1): ("claim:one", "statement:said"),
        (1, 2): (ALMANAC,),
        (1, 3): ("claim:one",),
        (3, 2): ("dispute:shape",),
    }
    assert found.aside == {(4, 1): "a heading"}
    assert found.wholes == {2: ("claim:two",), 5: (ALMANAC,)}
    assert found.left == ((1, 4), (2, 1), (3, 1), (5, 1))
    assert (found.total, found.beyond) == (9, ())


def test_places_that_the_copy_does_not_have() -> None:
    found = covered(2, 1, 1)
    assert [(use.record, use.locator.paragraph) for use in found.beyond] == [
        ("claim:one", 1),
        ("dispute:shape", 3),
        (ALMANAC, 4),
        (ALMANAC, 5),
    ]
    assert found.left == ((2, 1), (3, 1))


def _with(uses: str, **entries: tuple[int, ...]) -> Library:
    coverage = {
        f"source:{name}": CoverageEntry(
            copy="", sentences=tuple(("",) * count for count in counts), words=7, uses=uses, on=date(2026, 6, 30), by="x"
        )
        for name, counts in entries.items()
    }
    return Library(records=FACTS.records, ledger=Ledger(coverage=coverage))


def test_the_web_goes_by_what_the_ledger_counted() -> None:
    web = weave(_with(digest_of_uses(USES[ALMANAC]), almanac=(4, 1, 2, 1, 1), letter=(1,), gone=(1,)))
    assert list(web.coverage) == [ALMANAC]
    assert web.coverage[ALMANAC].left == covered(4, 1, 2, 1, 1).left
    assert (web.coverage[ALMANAC].on, web.coverage[ALMANAC].is_outdated) == (date(2026, 6, 30), False)
    assert weave(_with("", almanac=(1,))).coverage[ALMANAC].is_outdated
    assert weave(FACTS).coverage == {}


def test_the_digest_of_uses_changes_with_a_place_or_a_reason_and_not_with_the_order() -> None:
    uses = USES[ALMANAC]
    assert digest_of_uses(uses) == digest_of_uses([*uses[::-1], uses[0]])
    assert len({digest_of_uses(each) for each in (uses, uses[1:], uses[:-1], ())}) == 4
