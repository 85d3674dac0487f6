"""The report's order and words."""

from explainer.compare.report import report
from tests.compare.states import difference_of
from tests.compare.test_consequences import BASE


def test_what_takes_something_from_readers_comes_first() -> None:
    before = BASE.replace("    --- data/topics.yml", "    boat: {text: A boat came.}\n    --- data/topics.yml")
    after = BASE.replace("The lamp went out.", "The lamp went out late.").replace(
        "    --- data/topics.yml", "    tide: {text: High tide.}\n    --- data/topics.yml"
    )
    facts = report(difference_of(before, after)).sections[0]
    assert facts.title == "Facts"
    assert facts.summary == "1 removed, 1 changed, 1 added"
    assert [(item.manner, item.name) for item in facts.items] == [
        ("removed", "claim:boat"),
        ("changed", "claim:lamp"),
        ("added", "claim:tide"),
    ]


def test_a_section_without_items_is_left_out() -> None:
    made = report(difference_of(BASE, BASE.replace("At nine.", "At ten.")))
    assert [section.title for section in made.sections] == ["Facts"]
    assert made.title == "after against before"
