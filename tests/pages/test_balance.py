"""How often each institution is given a voice."""

from explainer.pages.balance import Balance, Counts, balance
from explainer.weave.web import Web
from tests.make import weave_text

FACTS = """
--- data/entities.yml
ann: {name: Ann Ash, type: person, group: academy}
bob: {name: Bob Birch, type: person, group: academy}
cid: {name: Cid Cedar, type: person}
academy: {name: The Academy, type: organisation, order: 2}
office: {name: The Office, type: organisation, order: 1}
daily: {name: The Daily, type: outlet}
order: {name: The Order, type: instrument, made_by: office}
--- data/sources.yml
letter: {title: A letter, publisher: ann, medium: letter, read: whole}
report: {title: A report, publisher: daily, read: whole}
odd: {title: A page, publisher: unknown, read: whole}
--- data/topics.yml
shape: {title: Shape, question: Which?, proposition: It is round.}
size: {title: Size, question: Which?, proposition: It is large.}
--- data/statements.yml
ann-round:
  speaker: ann
  words: "The moon is … round."
  stances: {shape: {stance: supports}}
  citations:
    - {source: letter, form: quotes, words: "moon is"}
    - {source: report, form: quotes, via: [{who: an aide, named: no}, bob], words: "is round"}
both:
  speaker: [bob, office]
  gist: It is round.
  stances: {shape: {stance: supports}, size: {stance: opposes}}
  citations:
    - {source: report, form: quotes, via: [office], words: "It is as round as – can be"}
    - {source: report, form: quotes, words: "It is flat", faithful: differs, original: ann-round}
alone: {speaker: cid, words: Hm., citations: [{source: report, form: quotes}]}
--- data/claims.yml
one:
  text: The Academy said that it is round.
  citations:
    - {source: report, form: quotes, via: [source:letter, daily], words: round}
    - {source: report, form: quotes, via: [order], words: large and round}
    - {source: letter, form: asserts, words: "my moon"}
    - {source: report, form: asserts, words: "the moon"}
    - {source: odd, form: asserts, via: unknown, words: "a moon"}
    - {source: odd, form: reports, via: [{who: somebody, named: no}]}
    - {statement: ann-round}
two: {text: It is large., citations: [{source: report, form: asserts}]}
--- data/disputes.yml
d-one:
  question: Which?
  about: meaning
  positions: [{summary: A., held_by: [daily]}, {summary: B., held_by: [office]}]
d-two: {question: Which?, about: meaning, positions: [{summary: A.}, {summary: B., held_by: [source:letter, office]}]}
d-three: {question: Which?, about: meaning, positions: [{summary: A.}]}
--- data/questions.yml
q-one: {question: Which?, short: A., needs: [two, {unknown: who}, one]}
q-two: {question: Which?, short: A., needs: [{unknown: who}]}
--- docs/index.md
# X

The [moon](term:moon) is [large](entity:order).[^own] See [Ann](entity:ann).[^own]
--- docs/about/x.md
# X

See [Ann](entity:ann).
"""


def counted(text: str = FACTS) -> tuple[Web, Balance]:
    web = weave_text(text)
    return web, balance(web)


def by_name(counted: Balance) -> dict[str, Counts]:
    return {row.institution.name if row.institution else "": row.counts for row in counted.rows}


def test_rows_stand_in_the_order_of_the_matrix_and_everybody_else_last() -> None:
    assert list(by_name(counted()[1])) == ["office", "academy", ""]
    assert counted("--- docs/index.md\n# X\n")[1].rows == ()


def test_statements_and_what_is_quoted_of_them() -> None:
    found = by_name(counted()[1])
    academy, office, others = found["academy"], found["office"], found[""]
    assert (academy.speakers, academy.statements) == ({"entity:ann", "entity:bob"}, 2)
    assert (office.speakers, office.statements) == ({"entity:office"}, 1)
    assert (others.speakers, others.statements) == ({"entity:cid"}, 1)
    # the statement's own words; the words printed of one without; what claims quote; never words that differ
    assert (academy.quotations, academy.words) == (4, 4 + 7 + 1 + 2)
    assert (office.quotations, office.words) == (2, 7 + 3)
    assert (others.quotations, others.words) == (3, 1 + 2 + 2)


def test_links_that_are_not_named() -> None:
    found = by_name(counted()[1])
    assert {name: (counts.unnamed, counts.hops) for name, counts in found.items()} == {
        "academy": (1, 2 + 1 + 2),
        "office": (0, 1 + 1),
        "": (1, 1),
    }


def test_who_is_named_first_on_each_page() -> None:
    _, found = counted()
    assert found.pages == {"dispute": 3, "topic": 2, "question": 2, "chapter": 1}
    assert {name: dict(counts.first) for name, counts in by_name(found).items()} == {
        "office": {"topic": 2, "chapter": 1},
        "academy": {"dispute": 1},
        "": {"dispute": 1, "question": 1},
    }


def test_verbs_are_those_of_the_institution() -> None:
    found = by_name(counted()[1])
    assert dict(found["academy"].verbs) == {"said": 1}
    assert found["academy"].attributed["wrote"] == 3
