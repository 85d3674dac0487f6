"""Tests of what stands behind a record, as it is drawn."""

from explainer.model.identifier import Identifier
from tests.make import weave_text
from tests.pages.drawn import place, words
from tests.pages.stories import STORY

WEB = weave_text(STORY)
AT = place(WEB)
ROUND, CHEESE = Identifier("claim:round"), Identifier("claim:made-of-cheese")


def test_a_citation_reached_through_other_statements_is_drawn_again() -> None:
    further = """
--- data/statements/more.yml
bo-quotes-ann: {speaker: daily, gist: Ann said so., citations: [{statement: ann-round}]}
--- data/claims/more.yml
directly: {text: It is., citations: [{statement: ann-round}]}
through-bo: {text: It is said., citations: [{statement: bo-quotes-ann}]}
"""
    web = weave_text(STORY.replace("--- data/disputes.yml", f"{further}--- data/disputes.yml"))
    at = place(web)
    direct, through = (web.evidence[Identifier(f"claim:{name}")][0] for name in ("directly", "through-bo"))
    assert direct.path == through.path
    assert words(at.evidence(direct)).startswith("Ann Ash, astronomer at the time, wrote in a letter.")
    assert words(at.evidence(through)).startswith("The Daily reported, according to Ann Ash")


def test_words_of_a_source_are_never_shown_as_the_speakers() -> None:
    drawn = words(AT.evidence(WEB.evidence[Identifier("statement:ann-round")][1]))
    assert "Worded by the source, not the speaker’s own words: “The moon seems flat”" in drawn
    assert "no address is established" in drawn


def test_standing_has_three_parts() -> None:
    drawn = words(AT.standing(CHEESE))
    assert [drawn.find(part) > 0 for part in ("What we read", "State", "disputed: Is it made of cheese?")] == [True] * 3
    assert drawn.startswith("Comes from")
    assert "no dispute is recorded" in words(AT.standing(ROUND))


def test_standing_is_shorter_in_lists() -> None:
    story = STORY.replace("citations: [{statement: ann-round}]", "citations: [{statement: ann-round}, {source: report}]")
    at = place(weave_text(story))
    assert words(at.standing_line(ROUND)) == "three sources, 1 origin: Ann Ash, and 1 not known · read in full, in part"
    assert words(at.standing_line(CHEESE)) == "at least 1 origin not named · read in part · disputed"
    assert words(at.standing_line(CHEESE, says_disputed=False)) == "at least 1 origin not named · read in part"


def test_the_weakest_hop_is_a_label_wherever_a_claim_or_a_statement_is_listed() -> None:
    assert words(AT.claim(CHEESE)).endswith("evidence · at least 1 origin not named · read in part not named")
    assert AT.weakness(CHEESE) == (
        ' <span class="ex-label"><a class="ex-badge" href="../../method/#label-not-named">not named</a></span>'
    )
    assert AT.weakness(ROUND) == ""
