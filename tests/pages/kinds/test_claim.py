"""Tests of a claim's page."""

from tests.make import weave_text
from tests.pages.drawn import attribute, document, draw, words
from tests.pages.stories import STORY

DRAWN = draw(weave_text(STORY))


def test_an_uncontested_claim_says_itself_and_answers_the_six_questions() -> None:
    page = DRAWN["claims/round/"]
    assert page.title == "The moon is round"
    assert page.description == "The moon is round."
    assert [section.title for section in page.sections] == [
        *("Who says so", "How it is known", "As of when", "What is disputed", "Where it is used", "Where next"),
    ]
    words = DRAWN.words("claims/round/")
    assert words.startswith(
        "The moon is round. Claim · Shape two sources, 1 origin: Ann Ash · a party’s own account · read in full"
        " · no dispute is recorded Who says so"
    )
    assert "“The moon is round.” ▲ supports · Shape Where it is recorded (2) not looked up in a copy" in words
    assert "As of when Said 12 June 2026, 5:21 pm (UTC−4) Published 12 June 2026 What is disputed" in words
    assert "Sources that give it otherwise: The moon again: It says the moon is flat." in words
    assert "Chapter The moon “The moon is round.”" in words


def test_a_contested_claim_names_who_says_it_everywhere() -> None:
    page = DRAWN["claims/made-of-cheese/"]
    assert page.title == "An official, not named, in The Daily: The moon is made of cheese"
    assert page.description == "An official, not named, told The Daily: The moon is made of cheese."
    assert [(entry.title, entry.text) for entry in page.search] == [
        (page.title, f"{page.description} [about the moon]"),
    ]
    words = DRAWN.words("claims/made-of-cheese/")
    assert words.startswith(
        f"{page.description} Claim · disputed at least 1 origin not named · read in part Accounts differ on this."
    )
    assert "What is disputed Is it made of cheese? open · about what is meant · as of 20 June 2026" in words


def test_what_settled_a_dispute_about_it_is_said_at_once_and_told_in_one_place() -> None:
    settled = (
        "made-up: {question: Is it round?, about: meaning, state: settled, settled_by: [round],"
        " positions: [{claims: [round], summary: Yes.}]}"
    )
    told = draw(weave_text(STORY.replace("--- data/disputes.yml\n", f"--- data/disputes.yml\n{settled}\n"))).words(
        "claims/round/"
    )
    assert "read in full · settled: Is it round? Who says so" in told
    assert "no dispute is recorded" not in told
    assert "State" not in told


def test_values_and_dates_are_said_in_words() -> None:
    story = STORY.replace(
        "  topics: [shape]\n  citations: [{statement: ann-round}]",
        "  as_of: 2026-06-20\n  happened: {edtf: 2026-06-12, printed: Friday, by: source:letter}\n"
        "  value: {measure: width, of: moon, amount: '>3000', as_of: 2026-06}\n  citations: [{statement: ann-round}]",
    )
    words = draw(weave_text(story)).words("claims/round/")
    assert "Happened 12 June 2026 (printed as “Friday”, dated by A letter on the moon)" in words
    assert "Value width, The moon: more than 3000 km (as of June 2026)" in words
    assert "Found to hold as of 20 June 2026" in words


def test_a_long_claim_with_a_title_shows_its_text_below_and_a_short_one_is_its_own_heading() -> None:
    story = STORY.replace("made-of-cheese:\n", "made-of-cheese:\n  title: Cheese\n").replace(
        'round:\n  text: "[', 'round:\n  title: Shape of it\n  text: "['
    )
    short = draw(weave_text(story))
    assert short["claims/round/"].title == "Shape of it"
    assert short.words("claims/round/").startswith("The moon is round. Claim · Shape two sources")
    assert short["claims/made-of-cheese/"].title == "An official, not named, in The Daily: Cheese"
    assert short.words("claims/made-of-cheese/").startswith("An official, not named, told The Daily: The moon is made of")
    long = draw(weave_text(story.replace("is round.", f"is {'very ' * 40}round.")))
    assert long.words("claims/round/").startswith("Shape of it Claim · Shape The moon is very very")


def test_the_ways_back_to_origins_are_drawn_and_listed() -> None:
    body = document(DRAWN["claims/made-of-cheese/"].body)
    drawing = body.query("figure.ex-ways svg")[0]
    assert (attribute(drawing, "aria-hidden"), attribute(drawing, "viewbox")) == ("true", "")
    assert [text.to_text().strip() for text in drawing.query("text")] == [
        *("Sources cited", "Origins", "The Daily 13 June 2026", "an official, not named, in The Daily"),
    ]
    assert len(drawing.query("path.ex-ways-line--dashed")) == 1
    assert "From each source cited down to whoever it comes from. Dashed: not named, or not known." in DRAWN.words(
        "claims/made-of-cheese/"
    )
    listed = body.query("dl.ex-standing ul.ex-ways-list")[0]
    assert words(listed.to_html()) == "an official, not named, in The Daily The Daily, 13 June 2026"
    own = document(DRAWN["claims/not-of-cheese/"].body).query("ul.ex-ways-list")[0]
    assert words(own.to_html()) == "Ann Ash Ann Ash, letter, 12 June 2026 own document"


def test_other_pages_list_the_ways_and_do_not_draw_them() -> None:
    body = document(DRAWN["events/letter-written/"].body)
    assert not body.query("figure.ex-ways")
    assert len(body.query("dl.ex-standing ul.ex-ways-list")) == 1


def test_a_stretch_of_time_round_all_others_is_the_first_and_the_last() -> None:
    dated = """
--- data/sources.yml
early: {title: Early, publisher: unknown, read: whole, published: 2026-06-14/2026-06-30}
later: {title: Later, publisher: unknown, read: whole, published: %s}
--- data/claims.yml
up: {text: It is up., citations: [{source: early, form: asserts}, {source: later, form: asserts}]}
"""
    said = {day: draw(weave_text(dated % day)).words("claims/up/") for day in ("2026-06-15", "2026-07-02", "2026-06-12")}
    assert "Published 14 to 30 June 2026 What" in said["2026-06-15"]
    assert "Published first 14 to 30 June 2026; last 2 July 2026" in said["2026-07-02"]
    assert "Published first 12 June 2026; last 14 to 30 June 2026" in said["2026-06-12"]
