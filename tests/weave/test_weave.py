"""The Web as a whole: read-only, the same whatever the order of files, and made of whatever was loaded."""

import sys
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.model.identifier import Identifier
from explainer.model.library import CLASSES, Library
from explainer.model.record import Record, Tombstone
from explainer.weave import weave
from explainer.weave.web import Web
from tests.weave.anything import anything
from tests.weave.build import claim, library
from tests.weave.generated import generated


def test_an_empty_library() -> None:
    web = weave(Library())
    assert (web.references, web.discrepancies, web.cycles, dict(web.titles)) == ((), (), (), {})


def test_indexes_are_read_only() -> None:
    web = weave(library(claim("a")))
    for each in fields(Web):
        value = getattr(web, each.name)
        if hasattr(value, "get"):
            with pytest.raises(TypeError, match="does not support item assignment"):
                value[Identifier("claim:a")] = None


def test_the_order_of_files_never_matters() -> None:
    records = list(generated(60).records.values())
    left, right = weave(library(*records)), weave(library(*reversed(records)))
    backwards = Library(records=dict(reversed(list(left.library.records.items()))))
    turned = weave(backwards)
    for each in fields(Web):
        if each.name != "library":
            assert getattr(left, each.name) == getattr(right, each.name) == getattr(turned, each.name), each.name


def _calls(size: int) -> int:
    """How many Python calls weaving takes: a count that no busy machine changes."""
    records = generated(size)
    count = 0

    def note(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += 1

    sys.setprofile(note)
    try:
        weave(records)
    finally:
        sys.setprofile(None)
    return count


def test_work_grows_with_the_number_of_records_and_no_faster() -> None:
    assert _calls(800) / _calls(200) < 4.4


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_weave_never_fails(data: st.DataObject) -> None:
    things: list[Record | Tombstone] = []
    for kind, each in CLASSES.items():
        things += [data.draw(anything(each, Identifier(f"{kind}:{name}"))) for name in "ab"]
    things += [data.draw(anything(Tombstone, Identifier(f"{kind}:c"))) for kind in CLASSES]
    web = weave(library(*things))
    assert set(web.titles) == {thing.id for thing in things}
    assert not [subject for subject in web.permalinks if subject.kind == "measure"]
    assert {link.target for links in web.backlinks.values() for link in links} == {link.target for link in web.references}
    assert all(title for title in web.titles.values())
