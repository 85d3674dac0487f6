"""The lines of records taken from files as they were are those that would be made anew."""

from collections.abc import Mapping

import yaml
from hypothesis import HealthCheck, given, settings

from explainer.load import load_files
from explainer.model.site import Site
from explainer.pages import changed_reads, files
from explainer.pages.again import Again
from explainer.pages.plain_values import PlainValues
from explainer.pages.previews import Preview
from explainer.pages.record_lines import holds_lines, lines_again, record_lines
from explainer.pages.remembered import Remembered
from explainer.weave import weave
from explainer.weave.web import Web
from tests.compare.test_edits import STORY, Facts, edits
from tests.make import weave_text
from tests.pages.stories import STORY as WHOLE_STORY

SITE = Site(name="Test")


def woven(facts: Facts) -> Web:
    made = {f"data/{kind}.yml": yaml.safe_dump(records).encode() for kind, records in facts.items() if records}
    return weave(load_files(made).library)


def held(web: Web) -> Mapping[str, bytes]:
    return {file.address: file.content for file in files(web, SITE) if holds_lines(file.address)}


BEFORE = woven(STORY)
FILES = held(BEFORE)
REMEMBERED = Remembered().after(Again(), lines_again(BEFORE, {}, ()))


def made_anew(web: Web) -> tuple[str, ...]:
    """The records whose lines are made anew after the story before. All lines are as if each had been made anew."""
    changed = changed_reads(BEFORE, web, ((), ()))
    assert changed is not None
    found = REMEMBERED.lines_again(web, changed, FILES)
    fresh = {subject: record_lines(web, record, PlainValues()) for subject, record in web.library.records.items()}
    plain = {subject: lines._replace(preview=_plain(lines.preview)) for subject, lines in found.lines.items()}
    assert plain == {subject: lines._replace(preview=_plain(lines.preview)) for subject, lines in fresh.items()}
    assert files(web, SITE, found.lines) == files(web, SITE)
    return tuple(found.made_of)


def _plain(preview: tuple[str, Preview] | None) -> tuple[str, Preview] | None:
    return (preview[0], tuple(preview[1])) if preview else None


def test_nothing_is_made_where_nothing_changed() -> None:
    assert made_anew(BEFORE) == ()


def test_what_a_line_takes_from_other_records_is_noticed() -> None:
    facts = {**STORY, "entities": {**STORY["entities"], "ash": {"name": "Mr Ash", "type": "person"}}}
    anew = made_anew(woven(facts))
    assert "entity:ash" in anew
    assert "statement:said-1" in anew
    assert "claim:lamp-0" not in made_anew(woven({**STORY, "questions": {}}))


def test_a_sentence_of_a_claim_that_is_contested_no_more_stands_with_what_it_names() -> None:
    settled = {**STORY["disputes"]["out-or-not"], "state": "settled", "settled_by": ["claim:lamp-1"]}
    assert "entity:ash" in made_anew(woven({**STORY, "disputes": {"out-or-not": settled}}))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edits())
def test_after_random_edits_the_lines_are_those_made_anew(edited: tuple[Facts, set[str]]) -> None:
    assert len(made_anew(woven(edited[0]))) < len(BEFORE.library.records)


def test_the_lines_of_every_kind_are_found_in_the_files() -> None:
    web = weave_text(WHOLE_STORY)
    subjects = frozenset(web.library.records)
    found = lines_again(web, held(web), subjects)
    assert found.made_of == {}
    assert files(web, SITE, found.lines) == files(web, SITE)
    assert {subject.kind for subject in subjects} == {subject.kind for subject in found.lines}


def test_without_the_files_everything_is_made() -> None:
    assert len(REMEMBERED.lines_again(BEFORE, frozenset(), {}).made_of) == len(BEFORE.library.records)
