"""Where a quotation stands in a text, or why it does not."""

import pytest

from explainer.model.citation import Words
from explainer.model.locator import Locator
from explainer.quoting import Text, look_up

STORY = """The Moon Is Round

Ash said: “The moon is ‘round’ — we measured it, twice.” Birch did not agree. “It is not round,” she said.

Cedar asked for proof. He got none.

Birch said it was “flat” on Monday. Ash was “frankly bewildered” then.
Nobody measured it again."""


def _found(exact: str, locator: Locator | None = None, **given: object) -> tuple[str, str, str]:
    found = look_up(Text(STORY), Words(exact=exact, **given), locator)  # type: ignore[arg-type]
    assert found is not None
    assert (found.place is None) == (found.state == "differs") == (found.around == "")
    return found.state, found.why, found.hint


@pytest.mark.parametrize(
    "exact",
    [
        "The moon is ‘round’ — we measured it, twice.",
        'The moon is "round" - we measured it',
        "frankly bewildered",
        "The moon … measured it",
        "The moon […] twice",
        "The moon ... twice",
        "The moon .\u00a0.\u00a0. twice",
        "The moon (…) twice",
        "The moon ( ... ) twice",
        "twice … Birch did not",
        "… we measured it …",
        "It is not round … asked for proof",
        "He got none.\n\nBirch said",
        "she said.\n\n … Cedar asked",
        "Birch did not agree. “It is not round,”",
        "flat",
    ],
)
def test_exact(exact: str) -> None:
    assert _found(exact, Locator(paragraph=4) if exact == "flat" else None) == ("exact", "", "")


@pytest.mark.parametrize("empty", ["", " ", "…", "[…]", "“”", " — "])
def test_a_quotation_without_words_is_not_looked_up(empty: str) -> None:
    assert look_up(Text(STORY), Words(exact=empty)) is None


def test_of_a_translation_the_original_is_looked_up() -> None:
    found = look_up(Text("Der Mond ist rund."), Words(exact="The moon is round", translation_of="Der Mond ist rund"))
    assert found is not None
    assert found.state == "exact"


def test_words_that_are_not_there() -> None:
    missing = "the words do not stand in the copy"
    assert _found("The moon is ‘round’ — we measured it, once.") == (
        "differs",
        missing,
        "perhaps “The moon is ‘round’ — we measured it, twice”: “twice” for “once”",
    )
    assert _found("Birch did agree") == ("differs", missing, "perhaps “Birch did not agree”: with “not”")
    assert _found("Birch did really not agree") == ("differs", missing, "perhaps “Birch did not agree”: without “really”")
    assert _found("bewilder") == ("differs", "the words begin or end inside a word or a number", "the copy has “bewildered'”")
    assert _found("bewilderd") == ("differs", missing, "perhaps “bewildered”")
    assert _found("A pinch of salt") == ("differs", missing, "")
    assert _found("The moon … was measured") == (
        "differs",
        "the words of part 2 do not stand in the copy",
        "perhaps “we measured”: “we” for “was”",
    )


def test_parts_out_of_order() -> None:
    wanted = ("differs", "its parts stand in the copy in another order", "put them in order, or make two quotations of them")
    assert _found("twice … The moon") == wanted


def test_parts_that_are_far_apart() -> None:
    why = "what is left out reaches from paragraph 2 to paragraph 4"
    hint = "declare it with wide_gap: yes, or make two quotations of it"
    assert _found("did not agree … frankly bewildered") == ("elsewhere", why, hint)
    assert _found("did not agree … frankly bewildered", wide_gap=True) == ("exact", "", "")
    assert _found("did not agree … got none … frankly bewildered") == ("exact", "", "")


def test_over_the_end_of_a_paragraph() -> None:
    assert _found("He got none. Birch said") == (
        "elsewhere",
        "the words run over the end of paragraph 3",
        "put … or an empty line where the paragraph ends, or quote less",
    )
    assert _found("asked for proof.\n\nBirch said") == (
        "differs",
        "no paragraph ends where the quotation has an empty line",
        "write it as the copy has it",
    )


def test_the_place_decides() -> None:
    several = "the words stand in paragraph 2, sentence 1 and paragraph 5, sentence 1, and nothing says which is meant"
    assert _found("measured it") == ("several", several, "add a prefix or a suffix, or name the sentence")
    assert _found("measured it", Locator(paragraph=5)) == ("exact", "", "")
    assert _found("measured it", Locator(paragraph=2, sentences=(1,))) == ("exact", "", "")
    assert _found("measured it", Locator(paragraph=3, sentences=(1, 2))) == (
        "elsewhere",
        "the words stand in paragraph 2, sentence 1 and paragraph 5, sentence 1, and not in paragraph 3, sentences 1 and 2",
        "mend the locator, or quote what stands there",
    )
    assert _found("asked", Locator(paragraph=3, sentences=(2,)))[0] == "elsewhere"
    assert _found("asked", Locator(paragraph=9))[0] == "elsewhere"
    assert _found("asked", Locator(page="7"))[0] == "exact"


def test_what_stands_beside_decides() -> None:
    assert _found("measured it", prefix="we") == ("exact", "", "")
    assert _found("measured it", suffix="again") == ("exact", "", "")
    assert _found("measured it", prefix="e")[0] == "elsewhere"
    assert _found("measured it", prefix="they") == (
        "elsewhere",
        "the words stand in the copy, but not beside the prefix given",
        "in paragraph 2, sentence 1 the copy has “said: 'The moon is 'round'-we” there",
    )
    assert _found("measured it", prefix="we", suffix="again") == (
        "elsewhere",
        "the words stand in the copy, but not beside the suffix given",
        "in paragraph 2, sentence 1 the copy has “, twice.' Birch did not” there",
    )
    assert _found("The Moon Is Round", prefix="Lo")[2] == "nothing stands there in paragraph 1, sentence 1"
    assert _found("frankly bewildered", prefix="Ash was “", suffix="” then.") == ("exact", "", "")


def test_twice_in_one_sentence_is_one_place() -> None:
    found = look_up(Text("No, no and no. Yes."), Words(exact="no"), Locator(paragraph=1, sentences=(1,)))
    assert found is not None
    assert (found.state, found.place.start if found.place else None) == ("exact", 4)


def test_surroundings_have_a_digest_of_their_own() -> None:
    def around(text: str) -> str:
        found = look_up(Text(text), Words(exact="the moon is round"))
        assert found is not None
        return found.around

    first = around("a b c d e f g h i said the moon is round, and so is the sun.")
    assert first == around("z b c d e f g h i said the moon  is round, and so is the sun.\nMore.")
    assert first != around("a b c d e f g h i thought the moon is round, and so is the sun.")
    assert first != around("a b c d e f g h i said the moon is round, and so is the earth.")


def test_hostile_sizes_stay_cheap() -> None:
    many = "a " * 50_000
    found = look_up(Text(many), Words(exact=" … ".join(["a"] * 40)))
    assert found is not None
    assert found.state == "exact"
    found = look_up(Text(many), Words(exact="a b " * 30))
    assert found is not None
    assert found.state == "differs"


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("It cost 4,200 then.", "200 then", "4,200 then"),
        ("a non-universal method", "universal method", "non-universal method"),
        ("up 5 % then", "up 5", "up 5 %"),
        ("in 1 200 300 rows", "200", "1 200 300"),
        ("Unrefused", "refuse", "Unrefused"),
    ],
)
def test_what_was_cut_is_shown_whole(text: str, words: str, whole: str) -> None:
    found = look_up(Text(text), Words(exact=words))
    assert found is not None
    assert found.hint == f"the copy has “{whole}”"
