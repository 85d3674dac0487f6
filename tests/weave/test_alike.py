"""A Web made with another one at hand is the same as one made without."""

from hypothesis import HealthCheck, given, settings

from explainer.load import load_files
from explainer.pages.reads import changed_reads
from explainer.weave import weave
from explainer.weave.alike import alike
from explainer.weave.web import Web
from tests.compare.test_edits import BASE, STORY, Facts, _files, edits


def _woven(facts: Facts, like: Web | None = None) -> Web:
    return weave(load_files(_files(facts)).library, like=like)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edits())
def test_a_web_is_the_same_whatever_it_is_like(edited: tuple[Facts, set[str]]) -> None:
    facts, _ = edited
    alone = _woven(facts)
    assert changed_reads(alone, _woven(facts, BASE.web), ((), ())) == frozenset()
    assert changed_reads(BASE.web, _woven(STORY, alone), ((), ())) == frozenset()


def test_only_what_leads_to_a_change_is_worked_out_anew() -> None:
    facts = {**STORY, "claims": {**STORY["claims"], "lamp-2": {**STORY["claims"]["lamp-2"], "text": "Quite another."}}}
    taken = alike(BASE.web, load_files(_files(facts)).library)
    left = BASE.web.evidence.keys() - taken.evidence.keys()
    assert left == {"claim:lamp-2", "event:dusk"}
    assert BASE.web.standing.keys() - taken.origins.keys() == left


def test_with_an_entity_that_differs_nothing_is_taken() -> None:
    facts = {**STORY, "entities": {**STORY["entities"], "ash": {"name": "The Gazette", "type": "person"}}}
    assert alike(BASE.web, load_files(_files(facts)).library).evidence == {}
