"""Tests of records as seen from pages at one depth."""

from explainer.model.identifier import Identifier
from explainer.model.statement import Statement
from explainer.pages.drawing import Drawing
from tests.make import weave_text
from tests.pages.drawn import SITE, place, words
from tests.pages.stories import STORY

WEB = weave_text(STORY)
AT = place(WEB)
ROUND, CHEESE, STONE = (Identifier(f"claim:{name}") for name in ("round", "made-of-cheese", "not-of-cheese"))


def test_places_are_shared_by_depth() -> None:
    drawing = Drawing(WEB, SITE)
    assert drawing.at("claims/a/") is drawing.at("entities/b/#c")
    assert drawing.at("claims/") is not drawing.at("claims/a/")
    assert drawing.at("").up == ""


def test_an_uncontested_claim_is_said_as_it_stands() -> None:
    assert AT.said(ROUND) == '<a href="../../entities/moon/">The moon</a> is round.'


def test_a_contested_claim_is_said_with_its_whole_chain_and_its_dispute() -> None:
    chain = WEB.evidence[CHEESE][0].attribution.words
    assert words(AT.said(CHEESE)) == f"{chain}: The moon is made of cheese. disputed: Is it made of cheese?"
    assert '<a href="../../disputes/cheese/">disputed' in AT.said(CHEESE)


def test_where_the_text_names_its_speaker_no_chain_goes_before() -> None:
    assert words(AT.said(STONE)) == "Ash wrote that the moon is made of stone. disputed: Is it made of cheese?"


def test_what_is_disputed_on_several_points_leads_to_the_list_of_them() -> None:
    more = "more: {question: More?, about: value, positions: [{summary: One., claims: [made-of-cheese]}, {summary: Two.}]}\n"
    at = place(weave_text(STORY.replace("--- data/disputes.yml\n", f"--- data/disputes.yml\n{more}")))
    assert words(at.said(CHEESE)).endswith("cheese. disputed on 2 points")
    assert '<a href="../../claims/made-of-cheese/#part-disputed">' in at.said(CHEESE)


def test_marks_within_exact_words_stay_and_stand_apart_from_ours() -> None:
    story = STORY.replace("The moon is round.", "They call it “round.”")
    assert story != STORY
    at, name = place(weave_text(story)), Identifier("statement:ann-round")
    assert "“They call it “round.”\u202f”" in at.statement(name)
    assert at.title(name).endswith("“They call it “round.”\u202f”")


def test_a_statement_is_drawn_with_and_without_its_head() -> None:
    name = Identifier("statement:ann-round")
    statement = WEB.library.records[name]
    assert isinstance(statement, Statement)
    with_head, without = words(AT.statement(name)), words(AT.statement_of(Identifier("entity:ann"), name, with_head=False))
    assert with_head.startswith("12 June 2026, 5:21 pm (UTC−4) · Ann Ash, astronomer · letter “The moon is round.”")
    own = words(AT.statement_of(Identifier("entity:ann"), name, with_head=True))
    assert own.startswith("12 June 2026, 5:21 pm (UTC−4) · astronomer · letter “The moon is round.”")
    assert without.startswith("“The moon is round.” ▲ supports · Shape Where it is recorded (2)")
    assert "12 June 2026, 5:21 pm" not in without.split("Where it is recorded")[0]


def test_statements_of_one_occasion_share_a_head() -> None:
    said = "speaker: ann, role: astronomer, channel: letter, citations: []"
    more = f"ann-big: {{{said}, when: 2026-06-12T17:21-04:00, gist: It is big.}}\n"
    later = f"ann-old: {{{said}, when: 2026-06-13, gist: It is old.}}\n"
    at = place(weave_text(STORY.replace("--- data/statements.yml\n", f"--- data/statements.yml\n{more}{later}")))
    first, second, third = (Identifier(f"statement:ann-{name}") for name in ("round", "big", "old"))
    assert words(at.statement(second)).startswith("12 June 2026, 5:21 pm (UTC−4) · Ann Ash, astronomer · letter In our words:")
    assert words(at.statement(second, first)).startswith("In our words: It is big.")
    assert words(at.statement(third, second)).startswith("13 June 2026 · Ann Ash, astronomer · letter In our words: It is old.")
