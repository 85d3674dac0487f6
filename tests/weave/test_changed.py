"""When what pages show last changed."""

from dataclasses import replace
from datetime import date

from explainer.model.identifier import Identifier
from explainer.model.library import Change, History
from explainer.weave import weave
from tests.make import load_text

LIBRARY = load_text("""
--- data/questions.yml
shape: {question: Which shape?, short: Round., needs: [round], topics: [sky]}
--- data/claims.yml
round: {text: It is round., topics: [sky], citations: [{statement: round}]}
gone: {tombstone: {why: It set.}}
--- data/statements.yml
round:
  speaker: office
  gist: Round.
  stances: {sky: {stance: supports, basis: words}}
  citations: [{source: letter, form: reports}]
--- data/sources.yml
letter: {title: A letter, publisher: office, read: whole}
--- data/entities.yml
office: {name: The Office, type: organisation}
--- data/topics.yml
sky: {question: What is above?, title: Sky, proposition: It is round.}
--- docs/sky.md
# Sky

It is round.[^claim:round]
""").library
ALL = (*LIBRARY.records, *LIBRARY.tombstones, *LIBRARY.chapters)


def _changed(**days: int) -> dict[str, int]:
    """The day of June of each page, by the days on which records changed; those not given changed on the first."""
    changes = {subject: Change(date(2026, 6, days.get(subject.replace(":", "_"), 1)), "c0ffee") for subject in ALL}
    changes = {subject: change for subject, change in changes.items() if days.get(subject.replace(":", "_")) != 30}
    web = weave(replace(LIBRARY, history=History(is_complete=True, changes=changes)))
    return {str(subject): day.day for subject, day in web.changed.items() if day.day > 1 or days.get("all")}


def test_without_history_nothing_is_known() -> None:
    assert weave(LIBRARY).changed == {}


def test_a_page_changes_with_itself_with_what_it_rests_on_and_with_what_it_lists() -> None:
    assert _changed(question_shape=5) == {"question:shape": 5}
    assert _changed(claim_gone=5) == {"claim:gone": 5}
    assert _changed(topic_sky=5) == {"topic:sky": 5}
    assert _changed(claim_round=5) == dict.fromkeys(["chapter:sky", "claim:round", "question:shape", "topic:sky"], 5)
    above = ["chapter:sky", "claim:round", "question:shape", "source:letter", "statement:round"]
    assert _changed(source_letter=5) == dict.fromkeys(sorted(above), 5)
    assert _changed(source_letter=5, claim_round=7)["chapter:sky"] == 7


def test_where_the_day_of_anything_is_not_known_the_page_has_none() -> None:
    known = _changed(source_letter=30, all=1)
    assert sorted(known) == ["claim:gone", "entity:office", "topic:sky"]
    assert Identifier("claim:round") not in known
