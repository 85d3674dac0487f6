from explainer.model.identifier import Identifier
from explainer.weave.speakers import Speakers
from tests.make import weave_text

STORY = """--- data/entities.yml
daily: {name: The Daily, type: outlet}
ann: {name: Ann Ash, type: person}
bo: {name: Bo Birk, type: person}
--- data/sources.yml
post: {title: Post, publisher: daily, form: republication, medium: article, url: "https://example.org/a", read: part}
--- data/claims.yml
round:
  text: TEXT
  citations: [{source: post, form: reports, via: [ann]}]
"""
CLAIM = Identifier("claim:round")


def speakers(text: str) -> tuple[bool, bool]:
    web = weave_text(STORY.replace("TEXT", text))
    inline = web.inline(CLAIM, "text")
    found = Speakers(inline, web.standing[CLAIM], web.evidence[CLAIM])
    return found.begin(inline.plain), found.are_named_in(inline.plain)


def test_who_said_it_and_who_carries_it_are_both_speakers() -> None:
    assert speakers("Ann Ash said that it is round.") == (True, True)
    assert speakers("The Daily wrote that it is round.") == (True, True)
    assert speakers("It is round, she told the Daily.") == (False, True)
    assert speakers("Bo Birk said that it is round.") == (False, False)


def test_a_link_to_one_of_them_is_a_name_too() -> None:
    assert speakers("The [paper](entity:daily) wrote that it is round.") == (True, True)
    assert speakers("The [article](source:post) said that it is round.") == (True, True)
    assert speakers("It is round, by the [*old* article](source:post)'s account.") == (False, True)


def test_a_link_to_somebody_else_is_none() -> None:
    assert speakers("The [witness](entity:bo) said that it is round.") == (False, False)
    assert speakers("The [witness](https://example.org/b) said that it is round.") == (False, False)
