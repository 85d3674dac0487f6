"""Retired entries on shared pages, and corrections in order."""

from explainer.pages.retired import corrections, retired_at
from tests.make import weave_text


def test_tombstones_that_answer_on_a_page_shared_with_others() -> None:
    web = weave_text("""
        --- data/terms.yml
        sky: {tombstone: It said nothing.}
        --- data/claims.yml
        moon: {tombstone: It has a page of its own.}
    """)
    assert {page: [(one.id, anchor) for one, anchor in found] for page, found in retired_at(web).items()} == {
        "glossary/": [("term:sky", "sky")]
    }


def test_the_latest_correction_stands_first_and_those_of_a_day_by_identifier() -> None:
    web = weave_text("""
        --- data/corrections.yml
        b: {on: 2026-06-12, about: [claim:moon], kind: typo, text: B.}
        a: {on: 2026-06-12, about: [claim:moon], kind: typo, text: A.}
        c: {on: 2026-06-14, about: [claim:moon], kind: typo, text: C.}
    """)
    assert [one.id.name for one in corrections(web)] == ["c", "a", "b"]
