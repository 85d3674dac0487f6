"""Records taken apart into values in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from explainer.compare.leaves import all_fields, changed_fields, in_words, label
from explainer.model.citation import Citation
from explainer.model.dates import parse_date
from explainer.model.identifier import Identifier
from explainer.model.locator import Locator


@dataclass(frozen=True)
class Mast:
    height: int = 0
    wood: str | None = None


@dataclass(frozen=True)
class Boat:
    id: str = "boat:a"
    from_: str = "sea"
    is_afloat: bool = True
    mast: Mast | None = None
    crew: tuple[str, ...] = ()
    masts: tuple[Mast, ...] = ()
    seen: Mapping[str, str] = field(default_factory=dict)
    note: str | None = None


def changed(before: Boat, after: Boat) -> list[tuple[str, str, str]]:
    return [(each.name, each.before, each.after) for each in changed_fields(before, after)]


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        (Boat(), Boat(id="boat:b"), []),
        (Boat(), Boat(from_="quay", is_afloat=False), [("from", "sea", "quay"), ("is_afloat", "yes", "no")]),
        (Boat(mast=Mast(3, "oak")), Boat(mast=Mast(4, "oak")), [("mast: height", "3", "4")]),
        (Boat(), Boat(mast=Mast(4, "oak")), [("mast", "", "height 4, wood oak")]),
        (Boat(crew=("Ash", "Bo")), Boat(crew=("Bo", "Cy")), [("crew", "Ash", ""), ("crew", "", "Cy")]),
        (Boat(crew=("Ash", "Bo")), Boat(crew=("Bo", "Ash")), [("crew: order", "Ash; Bo", "Bo; Ash")]),
        (Boat(masts=(Mast(3, "oak"),)), Boat(masts=(Mast(3, "elm"),)), [("masts: height 3, wood oak: wood", "oak", "elm")]),
        (Boat(seen={"a": "1", "b": "2"}), Boat(seen={"b": "3", "c": "4"}),
         [("seen: a", "1", ""), ("seen: b", "2", "3"), ("seen: c", "", "4")]),
    ],
)  # fmt: skip
def test_what_differs_with_the_way_to_it(before: Boat, after: Boat, found: list[tuple[str, str, str]]) -> None:
    assert changed(before, after) == found


def test_what_only_editors_see() -> None:
    assert [each.is_public for each in changed_fields(Boat(), Boat(note="x", from_="y"))] == [True, False]


def test_everything_that_a_record_holds() -> None:
    found = all_fields(Boat(crew=("Ash", "Bo"), mast=Mast(3), note="x"))
    assert [(each.name, each.after, each.is_public) for each in found] == [
        ("mast", "height 3", True),
        ("crew", "Ash", True),
        ("crew", "Bo", True),
        ("note", "x", False),
    ]


@pytest.mark.parametrize(
    ("value", "words"),
    [(None, ""), (True, "yes"), (("a", "b"), "a; b"), ({"a": False}, "a: no"), (Mast(3), "height 3"), (7, "7")],
)
def test_values_in_words(value: object, words: str) -> None:
    assert in_words(value) == words


def test_a_value_that_is_one_text_in_yaml_is_one_here() -> None:
    assert in_words(parse_date("2026-06")) == "2026-06"


def test_an_item_in_few_words() -> None:
    source = Identifier("source:a")
    assert label(Citation(source=source, locator=Locator(paragraph=3))) == "source:a, paragraph 3"
    assert label(Citation(statement=Identifier("statement:b"))) == "statement:b"
    assert [len(label("x" * size)) for size in (60, 61)] == [60, 60]
    assert label("x" * 61).endswith("x …")
