"""Whether two values can both hold, measure by measure."""

from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from explainer.model.identifier import Identifier
from explainer.model.measure import MeasureType
from tests.weave.build import claim, entity, measure, value, woven

TABLE: dict[MeasureType, dict[str, list[Any]]] = yaml.load(
    (Path(__file__).parent / "values.yml").read_text(encoding="utf-8"), yaml.BaseLoader
)
ROWS = [(type, sort == "differ", *row) for type, sorts in TABLE.items() for sort, rows in sorts.items() for row in rows]
PEOPLE = (entity("ann-ash", aliases=("A. Ash",)), entity("bo-birch", aliases=("Bo Ash",)))


def found(type: MeasureType, left: list[str], right: list[str], of: str = "letter", grows: bool = False) -> int:
    values = [
        value(amount[0], amount[1] if amount[1:] else None, of=whose) for amount, whose in ((left, "letter"), (right, of))
    ]
    claims = [claim(name, value=each) for name, each in zip("ab", values, strict=True)]
    return len(woven(*PEOPLE, measure(type=type, grows=grows), *claims).discrepancies)


@pytest.mark.parametrize(
    ("type", "differ", "left", "right", "why"), ROWS, ids=lambda each: each if isinstance(each, str) else ""
)
def test_every_planted_conflict_is_found_and_no_near_miss(
    type: MeasureType, differ: bool, left: list[str], right: list[str], why: str
) -> None:
    assert found(type, left, right) == differ, why
    assert found(type, right, left) == differ, why


def test_every_type_of_measure_has_planted_conflicts_and_near_misses() -> None:
    assert set(TABLE) == set(get_args(MeasureType))
    assert min(len(rows) for sorts in TABLE.values() for rows in sorts.values()) >= 3


@pytest.mark.parametrize("type", TABLE)
def test_values_of_other_things_never_differ(type: MeasureType) -> None:
    left, right, _ = TABLE[type]["differ"][0]
    assert found(type, left, right, of="post") == 0


def test_a_growing_measure_differs_only_where_it_falls() -> None:
    assert found("count", ["42", "2026-06-14"], ["80", "2026-06-15"], grows=True) == 0
    assert found("count", ["80", "2026-06-14"], ["42", "2026-06-15"], grows=True) == 1


def test_words_that_differ_say_so() -> None:
    claims = [claim("a", value=value('"AI adviser"')), claim("b", value=value('"science adviser"'))]
    (one,) = woven(measure(type="title"), *claims).discrepancies
    assert (one.why, one.left.id) == ("“AI adviser” and “science adviser” cannot both hold", Identifier("claim:a"))
