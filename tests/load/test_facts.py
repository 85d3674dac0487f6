"""One file of facts: records, what is too faulty to be kept, and findings in order of place."""

import pytest

from explainer.load.facts import FactsFile, place_of, read_facts
from explainer.load.faults import MOST_LISTED
from explainer.load.kinds import FileKind

CLAIMS = FileKind("claim", None)


def read(text: str, kind: FileKind = CLAIMS) -> FactsFile:
    return read_facts("data/claims.yml", kind, text.encode())


def told(found: FactsFile) -> list[tuple[int, int, str]]:
    return [(one.position.line, one.position.column, one.code) for one in found.findings]


def test_records_tombstones_and_what_is_broken() -> None:
    found = read("moon: {text: The moon.}\nsun: {tombstone: Gone.}\nstar: {txt: A star.}\n")
    assert [one.id for one in found.records] == ["claim:moon"]
    assert [one.id for one in found.tombstones] == ["claim:sun"]
    assert found.broken == {"claim:star"}
    assert {one.subject for one in found.findings} == {"claim:star"}


def test_of_a_file_that_cannot_be_read_the_names_are_known_that_it_seems_to_have() -> None:
    found = read("moon:\n  text: [x\nsun: {text: The sun.}\n")
    assert found.records == ()
    assert found.broken >= {"claim:moon", "claim:sun"}
    assert [one.code for one in found.findings] == ["L013"]
    single = read("id: [x\n", FileKind("claim", "moon"))
    assert "claim:moon" in single.broken


def test_findings_stand_in_order_of_place_with_their_line() -> None:
    found = read("moon:\n  txt: The moon.\n  text: The moon.\n  as_of: yesterday\n  as_of: 2026\n")
    assert [line for line, *_ in told(found)] == sorted(line for line, *_ in told(found))
    assert [one.line for one in found.findings] == ["  txt: The moon.", "  as_of: yesterday", "  as_of: 2026"]


@pytest.mark.parametrize(("text", "codes"), [("moon: {text: *sun}\n", ["L018"]), ("moon: {text: “The moon”}\n", ["L025"])])
def test_a_slip_explains_what_else_is_wrong_at_its_place(text: str, codes: list[str]) -> None:
    assert [code for *_, code in told(read(text))] == codes


def test_a_text_that_became_a_comment_is_told_once() -> None:
    (found,) = read("moon:\n  text: #1 of all\n").findings
    assert found.code == "L043"
    assert "comment" in found.hint


def test_of_very_many_faults_the_first_are_listed_and_the_others_counted() -> None:
    found = read("".join(f"m{number}: {{text: x, as_of: y}}\n" for number in range(MOST_LISTED + 20)))
    assert len(found.findings) == MOST_LISTED + 1
    assert found.findings[-1].message == "from here on the file has 20 more faults, which are not listed"


def test_where_everything_stands() -> None:
    place = place_of(b"moon:\n  text: The moon.\n")
    assert place is not None
    assert place.walk(("moon", "text"))[0].spot == (2, 9)
    assert place_of(b"\xff") is None
