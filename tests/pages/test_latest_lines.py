"""Lines that are at hand from the last drawing are those that would be made anew."""

from hypothesis import HealthCheck, given, settings

from explainer.model.identifier import identifier
from explainer.pages import files
from explainer.pages.latest_lines import lines_after
from explainer.weave.web import Web
from tests.compare.test_edits import STORY, Facts, edits
from tests.pages.test_record_lines import SITE, woven

BEFORE = lines_after(woven(STORY), None)


def made_anew(web: Web) -> set[str]:
    """The records whose lines are others than those before. Files made of them are as if all had been made anew."""
    after = lines_after(web, BEFORE)
    assert files(web, SITE, after.lines) == files(web, SITE)
    assert after.made_of.keys() == after.lines.keys() == web.library.records.keys()
    assert lines_after(web, after).lines == after.lines
    return {str(subject) for subject, lines in after.lines.items() if lines is not BEFORE.lines.get(subject)}


def test_nothing_is_made_where_nothing_changed() -> None:
    assert made_anew(woven(STORY)) == set()


def test_what_a_line_takes_from_other_records_is_noticed() -> None:
    anew = made_anew(woven({**STORY, "entities": {**STORY["entities"], "ash": {"name": "Mr Ash", "type": "person"}}}))
    assert {"entity:ash", "statement:said-1"} <= anew
    assert "claim:lamp-0" not in anew


def test_a_sentence_of_a_claim_that_is_contested_no_more_stands_with_what_it_names() -> None:
    settled = {**STORY["disputes"]["out-or-not"], "state": "settled", "settled_by": ["claim:lamp-1"]}
    assert "entity:ash" in made_anew(woven({**STORY, "disputes": {"out-or-not": settled}}))


def test_what_was_made_of_what_is_known_after_one_change_too() -> None:
    first = lines_after(woven({**STORY, "questions": {}}), BEFORE)
    web = woven({**STORY, "questions": {}, "entities": {**STORY["entities"], "ash": {"name": "Mr Ash", "type": "person"}}})
    assert files(web, SITE, lines_after(web, first).lines) == files(web, SITE)


def test_a_record_that_is_gone_has_no_lines() -> None:
    subject = identifier("claim", next(iter(STORY["claims"])))
    web = woven({**STORY, "claims": {name: fields for name, fields in STORY["claims"].items() if name != subject.name}})
    assert subject in BEFORE.lines
    assert subject not in lines_after(web, BEFORE).lines


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edits())
def test_after_random_edits_the_lines_are_those_made_anew(edited: tuple[Facts, set[str]]) -> None:
    assert len(made_anew(woven(edited[0]))) < len(BEFORE.lines)
