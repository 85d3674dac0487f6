"""Tests of who said what as rows and columns."""

from explainer.model.identifier import Identifier
from explainer.pages import cells
from explainer.pages.cells import Cell, Matrix, matrix
from explainer.weave.web import Web


def table(shown: Matrix) -> list[tuple[str, str, list[str]]]:
    """Institution, speaker, and for each topic the statement shown, or nothing."""
    return [
        (group.institution or "", row.speaker, [cell.said[0].statement.id.name if cell else "" for cell in row.cells])
        for group in shown.groups
        for row in group.rows
    ]


def cell_of(shown: Matrix) -> Cell:
    return next(cell for row in shown.rows for cell in row.cells if cell)


def test_rows_stand_by_institution_in_the_declared_order_and_columns_by_the_topics_order(web: Web) -> None:
    """
    --- data/topics.yml
    b: {title: B, question: B?, proposition: Yes., order: 1}
    a: {title: A, question: A?, proposition: Yes., order: 2}
    silent: {title: S, question: S?}
    --- data/entities.yml
    zoo: {name: Zoo, type: organisation, order: 1}
    club: {name: Club, type: organisation}
    zed: {name: Zed, type: person, group: zoo}
    amy: {name: Amy, type: person, group: zoo}
    bob: {name: Bob, type: person, group: club}
    cid: {name: Cid, type: person}
    --- data/sources.yml
    s: {title: S, publisher: unknown, read: whole}
    --- data/statements.yml
    one: {speaker: zed, gist: One., stances: {a: {stance: supports}}, citations: [{source: s, locator: {paragraph: 1}}]}
    two: {speaker: amy, gist: Two., stances: {b: {stance: opposes}}, citations: [{source: s, locator: {paragraph: 1}}]}
    three: {speaker: zoo, gist: Three., stances: {a: {stance: mixed}}, citations: [{source: s, locator: {paragraph: 1}}]}
    four:
      {speaker: [bob, cid], gist: Four., stances: {b: {stance: explains}}, citations: [{source: s, locator: {paragraph: 1}}]}
    """
    shown = matrix(web)
    assert shown.topics == ("topic:b", "topic:a")
    assert table(shown) == [
        ("entity:zoo", "entity:zoo", ["", "three"]),
        ("entity:zoo", "entity:amy", ["two", ""]),
        ("entity:zoo", "entity:zed", ["", "one"]),
        ("entity:club", "entity:bob", ["four", ""]),
        ("", "entity:cid", ["four", ""]),
    ]
    assert shown.statements == 4
    assert [group.is_headed for group in shown.groups] == [True, True, False]
    assert shown.address(shown.topics[0]) == "who-said-what/b/"


def test_a_cell_shows_the_latest_stance_in_a_short_quotation_where_there_is_one(web: Web) -> None:
    """
    --- data/topics.yml
    a: {title: A, question: A?, proposition: Yes., stances: {supports: says yes}}
    --- data/entities.yml
    amy: {name: Amy, type: person}
    daily: {name: Daily, type: outlet}
    --- data/sources.yml
    s: {title: S, publisher: daily, read: whole}
    --- data/statements.yml
    first:
      {speaker: amy, when: 2026-01, gist: No., stances: {a: {stance: opposes}},
       citations: [{source: s, locator: {paragraph: 1}}]}
    second:
      {speaker: amy, when: 2026-02, words: Yes it is., stances: {a: {stance: supports}},
       citations: [{source: s, locator: {paragraph: 1}}]}
    third:
      {speaker: amy, when: 2026-03, gist: She went on about it., stances: {a: {stance: supports, basis: report}},
       citations: [{source: s, locator: {paragraph: 1}}]}
    """
    cell = cell_of(matrix(web))
    shown = cell.said[0]
    assert (shown.statement.id.name, shown.quotation, shown.gist) == ("second", "Yes it is.", "")
    assert (shown.stance.sign, shown.stance.word) == ("▲", "says yes")
    assert [stance.name for stance in cell.earlier] == ["opposes"]
    assert shown.source is not None
    assert shown.source.id == "source:s"
    assert [one.statement.id.name for one in cell.said] == ["second", "third", "first"]
    assert cell.address == "who-said-what/a/#amy"


def test_what_is_only_inferred_stands_for_a_stance_where_nothing_plainer_does(web: Web) -> None:
    """
    --- data/topics.yml
    a: {title: A, question: A?, proposition: Yes.}
    --- data/entities.yml
    amy: {name: Amy, type: person}
    bob: {name: Bob, type: person}
    --- data/sources.yml
    s: {title: S, publisher: unknown, read: whole}
    --- data/statements.yml
    said:
      {speaker: amy, when: 2026-01, gist: Yes it is., stances: {a: {stance: supports, basis: words}},
       citations: [{source: s, locator: {paragraph: 1}}]}
    hinted:
      {speaker: amy, when: 2026-02, words: It might., stances: {a: {stance: supports, basis: inferred, why: a hint}},
       citations: [{source: s, locator: {paragraph: 1}}]}
    guessed:
      {speaker: bob, when: 2026-01, words: Who knows., stances: {a: {stance: opposes, basis: inferred, why: a guess}},
       citations: [{source: s, locator: {paragraph: 1}}]}
    """
    amy, bob = (row.cells[0] for row in matrix(web).rows)
    assert amy is not None
    assert bob is not None
    assert [(one.statement.id.name, one.stance.basis) for one in amy.said] == [("said", "words"), ("hinted", "inferred")]
    assert [one.statement.id.name for one in bob.said] == ["guessed"]


def test_long_words_give_way_to_ours_or_are_cut_at_fourteen(web: Web) -> None:
    """
    --- data/topics.yml
    a: {title: A, question: A?, proposition: Yes.}
    --- data/entities.yml
    amy: {name: Amy, type: person}
    bob: {name: Bob, type: person}
    --- data/sources.yml
    s: {title: S, publisher: unknown, read: whole}
    --- data/statements.yml
    long:
      speaker: amy
      words: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      stances: {a: {stance: supports}}
      citations: [{source: s, locator: {paragraph: 1}}]
    both:
      speaker: bob
      words: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      gist: He counted.
      stances: {a: {stance: supports}}
      citations: [{source: s, locator: {paragraph: 1}}]
    """
    amy, bob = (row.cells[0] for row in matrix(web).rows)
    assert amy is not None
    assert bob is not None
    assert amy.said[0].quotation == "one two three four five six seven eight nine ten eleven twelve thirteen fourteen …"
    assert (bob.said[0].quotation, bob.said[0].gist) == ("", "He counted.")


def test_names_given_choose_rows_and_columns(web: Web) -> None:
    """
    --- data/topics.yml
    a: {title: A, question: A?, proposition: Yes.}
    b: {title: B, question: B?, proposition: Yes.}
    --- data/entities.yml
    club: {name: Club, type: organisation}
    amy: {name: Amy, type: person, group: club}
    bob: {name: Bob, type: person}
    eve: {name: Eve, type: person}
    --- data/sources.yml
    s: {title: S, publisher: unknown, read: whole}
    --- data/statements.yml
    one: {speaker: amy, gist: One., stances: {a: {stance: supports}}, citations: [{source: s, locator: {paragraph: 1}}]}
    two: {speaker: bob, gist: Two., stances: {a: {stance: opposes}}, citations: [{source: s, locator: {paragraph: 1}}]}
    """
    amy, bob, eve = Identifier("entity:amy"), Identifier("entity:bob"), Identifier("entity:eve")
    assert [row.speaker for row in matrix(web, institutions=(Identifier("entity:club"),)).rows] == [amy]
    assert [row.speaker for row in matrix(web, speakers=(bob, eve)).rows] == [bob, eve]
    assert matrix(web, topics=(Identifier("topic:b"), Identifier("topic:gone"))).topics == ("topic:b",)


def test_a_table_beyond_the_limit_is_too_large() -> None:
    row = cells.Row(Identifier("entity:amy"), "", ())
    group = cells.Group(None, (row,) * 100)
    topics = (Identifier("topic:a"),) * 40
    assert not Matrix(topics, (group,), 0).is_too_large
    assert Matrix((*topics, Identifier("topic:b")), (group,), 0).is_too_large
