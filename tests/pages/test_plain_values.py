"""Records as plain values for JSON."""

import pytest

from explainer.model.claim import Claim
from explainer.model.dates import parse_date
from explainer.model.measure import parse_amount
from explainer.model.source import Fault, Source
from explainer.pages.plain_values import PlainValues, published_fields
from tests.weave.build import cite, claim, source, value


def test_dates_and_amounts_are_as_written() -> None:
    plain = PlainValues()
    assert [plain.of(each) for each in (parse_date("2026-06/2026-07"), parse_amount(">=80"), "a\x07b", True, 3, None)] == [
        *("2026-06/2026-07", ">=80", "a\ufffdb", True, 3, None),
    ]


def test_a_record_without_what_is_absent_empty_or_the_editors_own() -> None:
    record = claim("moon", cite("almanac", "asserts"), topics="shape", value=value(">80"), note="seen", ignore={"a": "b"})
    assert PlainValues().of(record) == {
        "text": "Moon is so.",
        "topics": ["topic:shape"],
        "citations": [{"source": "source:almanac", "form": "asserts", "reach": "sure"}],
        "value": {"measure": "measure:count", "of": "entity:letter", "amount": ">80"},
    }


def test_our_copies_are_not_named() -> None:
    found = PlainValues().of(source("almanac", copy="almanac.txt"))
    assert isinstance(found, dict)
    assert "copy" not in found
    assert found["title"] == {"text": "Almanac", "from": "printed"}


def test_names_are_published_without_an_underscore() -> None:
    names = dict(published_fields(Source))
    assert not {"id", "position", "note", "ignore", "copy"} & names.keys()
    assert dict(published_fields(Fault)).keys() >= {"locator", "says"}
    assert all(not published.endswith("_") for published in names.values())
    assert "text" in dict(published_fields(Claim))


def test_what_is_no_dataclass_has_no_fields() -> None:
    with pytest.raises(TypeError, match="int is no dataclass"):
        published_fields(int)
