"""Tests of where a record is used."""

from explainer.model.identifier import Identifier
from explainer.pages.uses import Use, mentions_of, uses_of
from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY

WEB = weave_text(STORY)


def test_uses_stand_by_kind_with_their_sentences() -> None:
    assert uses_of(WEB, Identifier("claim:round")) == (
        Use(Identifier("chapter:index"), "chapter", "Chapter", ("The moon is round.",)),
        Use(Identifier("question:is-it-round"), "question", "Question", ()),
        Use(Identifier("event:letter-written"), "event", "Event", ()),
        Use(Identifier("source:copy"), "source", "Source", ()),
        Use(Identifier("correction:shape-mended"), "correction", "Correction", ()),
    )


def test_mentions_leave_out_what_pages_list_by_themselves() -> None:
    assert [use.kind for use in mentions_of(WEB, Identifier("claim:round"))] == ["chapter", "question", "event", "correction"]


def test_the_sentence_of_a_contested_claim_is_not_given_without_its_speaker() -> None:
    web = weave_text(STORY.replace("text: The moon is made of cheese.", 'text: "[The moon](entity:moon) is made of cheese."'))
    uses = {use.by: use.sentences for use in uses_of(web, Identifier("entity:moon"))}
    assert uses[Identifier("claim:round")] == ("The moon is round.",)
    assert uses[Identifier("claim:made-of-cheese")] == ()


def test_no_more_than_two_sentences_of_a_page_are_given() -> None:
    chapter = "".join(f"[Ash](entity:ann) spoke {number} times. " for number in range(2, 7))
    web = weave_text(f"{STORY}\n--- docs/long.md\n# Long\n\n{chapter}\n")
    (use,) = (use for use in uses_of(web, Identifier("entity:ann")) if use.by == Identifier("chapter:long"))
    assert use.sentences == ("Ash spoke 2 times.", "Ash spoke 3 times.")
    assert use.more == 3
    assert "“Ash spoke 3 times.” and 3 more" in draw(web).words("entities/ann/")
