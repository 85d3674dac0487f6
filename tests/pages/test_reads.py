"""What was read is noticed, and what differs between two Webs is found."""

from dataclasses import replace
from datetime import date

from explainer.model.claim import Claim
from explainer.model.identifier import Identifier
from explainer.model.library import Change, History
from explainer.pages.inverse import Inverse
from explainer.pages.reads import FINDINGS, WHOLE, Read, Reads, changed_reads, recorded, recorded_inverse
from explainer.weave.web import Web
from tests.make import weave_text

STORY = """
--- data/claims.yml
moon: {text: The moon is round.}
sun: {text: The sun is hot.}
"""
MOON, SUN = Identifier("claim:moon"), Identifier("claim:sun")


def noticing() -> tuple[Web, Reads]:
    reads = Reads()
    return recorded(weave_text(STORY), reads), reads


def test_an_entry_that_was_asked_for() -> None:
    web, reads = noticing()
    assert web.titles[MOON] == "The moon is round"
    assert web.library.records.get(SUN) is not None
    assert Identifier("claim:gone") not in web.permalinks
    assert reads.take() == {("titles", MOON), ("records", SUN), ("permalinks", "claim:gone")}
    assert reads.take() == frozenset()


def test_who_asks_for_all_has_read_which_there_are() -> None:
    web, reads = noticing()
    assert list(web.titles) == [MOON, SUN]
    assert len(web.standing) == 2
    assert (list(web.references), list(web.library.broken)) == ([], [])
    assert reads.take() == {(table, WHOLE) for table in ("titles", "standing", "references", "broken")}


def test_lists_and_sets_are_read_as_wholes() -> None:
    web, reads = noticing()
    assert len(web.references) == 0
    assert reads.take() == {("references", WHOLE)}
    assert MOON not in web.library.broken
    assert reads.take() == {("broken", WHOLE)}


def test_records_of_a_class_are_noted_as_they_are_asked_for() -> None:
    web, reads = noticing()
    claims = web.library.of(Claim)
    assert next(claims).id == MOON
    assert reads.take() == frozenset()
    assert next(claims).id == SUN
    assert reads.take() == {("records", MOON)}
    assert list(claims) == []
    assert reads.take() == {("records", SUN), ("records", WHOLE)}


def test_what_a_part_reads_is_read_by_all_that_show_it() -> None:
    reads = Reads()
    reads.begin()
    reads.note("titles", MOON)
    reads.begin()
    reads.note("titles", SUN)
    assert reads.end() == {("titles", SUN)}
    reads.add({("records", SUN)})
    whole = {("titles", MOON), ("titles", SUN), ("records", SUN)}
    assert reads.end() == whole
    assert reads.take() == whole


def test_indexes_notice_too() -> None:
    reads = Reads()
    inverse = recorded_inverse(Inverse(weave_text(STORY)), reads)
    for index in vars(inverse).values():
        assert index.get(MOON) is None or index.get(MOON)
    assert reads.take() == {(name, MOON) for name in vars(inverse)}


def changed(text: str, findings: tuple[object, ...] = ()) -> frozenset[Read] | None:
    return changed_reads(weave_text(STORY), weave_text(text), ((), findings))


def test_nothing_differs_between_equals() -> None:
    assert changed(STORY) == frozenset()


def test_entries_that_differ() -> None:
    found = changed(STORY.replace("is hot", "is warm"))
    assert found is not None
    assert {("records", SUN), ("titles", SUN)} <= found
    assert not {("records", MOON), ("titles", MOON), ("records", WHOLE), (FINDINGS, WHOLE)} & found


def test_which_entries_there_are() -> None:
    found = changed(STORY + "sea: {text: The sea is deep.}\n")
    assert found is not None
    assert {("records", WHOLE), ("records", Identifier("claim:sea"))} <= found
    assert ("records", MOON) not in found


def test_a_record_in_another_file_differs_for_its_page_names_the_file() -> None:
    found = changed(STORY.replace("sun:", "--- data/claims/more.yml\nsun:"))
    assert found is not None
    assert ("records", SUN) in found
    assert ("records", MOON) not in found


def test_other_findings_differ_as_a_whole() -> None:
    assert changed(STORY, ("x",)) == frozenset([(FINDINGS, WHOLE)])


def test_everything_may_differ_under_another_history() -> None:
    web = weave_text(STORY)
    history = History(is_complete=True, changes={SUN: Change(date(2026, 6, 1), "c0ffee")})
    other = replace(web, library=replace(web.library, history=history))
    assert changed_reads(web, other, ((), ())) is None
