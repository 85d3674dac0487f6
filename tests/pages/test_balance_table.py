"""The counts of institutions as they are shown, and as programs get them."""

from explainer.pages.balance import Counts
from explainer.pages.balance_table import balance_table, plain_counts
from explainer.pages.strings import BALANCE
from tests.pages.test_balance import counted


def test_the_table_has_a_cell_for_each_head() -> None:
    web, found = counted()
    table = balance_table(web, found)
    assert table.heads[4:6] == ("First in disputes (of 3)", "First on topics (of 2)")
    assert [(line.name, line.institution) for line in table.lines] == [
        ("The Office", "entity:office"),
        ("The Academy", "entity:academy"),
        ("Everybody else", None),
    ]
    assert table.lines[1].cells == ("2", "2", "4", "14", "1", "0", "0", "0", "1 of 5")
    assert (table.lines[0].verbs, table.lines[1].verbs) == ("none", "said 1")
    assert {len(line.cells) for line in table.lines} == {len(table.heads)} == {len(BALANCE)}


def test_plain_counts() -> None:
    counts = Counts(speakers={"entity:a"}, words=7, hops=2)  # type: ignore[arg-type] # a bare text will do
    counts.verbs.update(("wrote", "said", "told", "told"))
    plain = plain_counts(counts)
    assert list(plain)[:4] == ["speakers", "statements", "quotations", "words"]
    assert (plain["speakers"], plain["words"], plain["links"], plain["first_dispute"]) == (1, 7, 2, 0)
    assert list(plain["verbs"].items()) == [("told", 2), ("said", 1), ("wrote", 1)]  # type: ignore[attr-defined]


def test_the_two_tables_of_a_page_have_every_column_once() -> None:
    said, first = balance_table(*counted()).parts
    assert sorted((*said, *first)) == list(range(len(BALANCE)))
    assert [tuple(BALANCE)[place] for place in first] == ["first_dispute", "first_topic", "first_question", "first_chapter"]
