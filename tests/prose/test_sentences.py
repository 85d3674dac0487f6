"""Where sentences begin and end: a table in which “|” stands between them."""

import pytest

from explainer.prose.sentences import sentences, split

TABLE = [
    "The letter arrived. | It was short.",
    "One sentence without an end",
    "Did it arrive? | Yes! | It did.",
    "The U.S. government sent it.",
    "It was sent by the U.S. | The company answered.",
    "It was sent from the U.S. on Friday. | Nobody answered.",
    "Mr. Lutnick signed it. | Ms. Jones did not.",
    "Dr. Amodei wrote to Sen. Warner and Rep. Lee.",
    "Anthropic PBC and Acme Inc. | They disagree.",
    "Acme Inc. Chief Executive Jane Roe said so.",
    "Order No. 14 was signed. | No. 15 was not.",
    "Was it signed? | The answer is no. | It was drafted.",
    "See Sec. 3 and Art. 4 of the order.",
    "Anthropic v. United States was filed.",
    "It is Doe vs. Roe now.",
    "Some models, e.g. Fable 5, were named.",
    "The newest model, i.e. Mythos 5, was not.",
    "The letter arrived at 5:21 p.m. | The company closed access.",
    "The letter arrived at 5:21 p.m. Eastern time.",
    "It arrived at 1 a.m. and was read at 9 a.m. | By noon it was public.",
    "Access rose by 3.5 percent. | It fell by .5 percent.",
    "J. R. Smith and A. Jones signed it.",
    "It was signed by George W. Bush.",
    "He has a Ph.D. | She has none.",
    "She said: “We received it.” | Nobody else did.",
    "“Did you?” she asked.",
    "“Yes!” | The crowd left.",
    "(It was late.) | The office was closed.",
    "It was late (so they said). | The office was closed.",
    "It was late [sic]. | “Nobody came.”",
    "He paused … and went on.",
    "He paused … | Then he went on.",
    "He paused... and went on... | The room was silent.",
    "It was “reluctantly” done. | “Never,” he wrote.",
    "Version 2.0 is out. | 80 people signed.",
    "On Jan. 6 it began. | On Feb. 7 it ended.",
    "It ended in Jan. | The next began in Feb.",
    "Prices, fees, etc. | They all rose.",
    "Prices, fees, etc. were named.",
    "The firm (Acme Corp.) declined. | It gave no reason.",
    "It is at example.org. | The page is gone.",
    "St. Louis and Ft. Worth were named.",
    "Signed by Lt. Gen. Roe, U.S.A.F. staff said.",
    "So did I. | The rest did not.",
    "Who did it?! | Nobody knows.",
    "“It was he.” | —The editors.",
    "«Non.» | He left.",
    "Он ушёл. | Она осталась.",
    "هل وصلت؟ | نعم وصلت.",
    "信が届いた。| 短かった。",
    "It was signed (see p. 4). | It was sent.",
    "They met in Washington, D.C. | Nobody else came.",
    "They met in Washington, D.C. officials said.",
]


@pytest.mark.parametrize("example", TABLE)
def test_table(example: str) -> None:
    expected = tuple(part.strip() for part in example.split("|"))
    text = example.replace(" | ", " ").replace("| ", "")
    assert sentences(text) == expected


def test_table_is_large_enough() -> None:
    assert len(TABLE) >= 40


def test_offsets_leave_out_the_space_between() -> None:
    assert split("  One.  Two. ") == ((2, 6), (8, 12))


def test_nothing_holds_no_sentence() -> None:
    assert split(" \n ") == ()


def test_a_mark_behind_a_full_stop_ends_the_sentence() -> None:
    text = "It was sent by the U.S. Treasury officials agreed."
    assert split(text, {23}) == ((0, 23), (24, 50))
    assert split(text) == ((0, 50),)


def test_a_mark_ends_no_sentence_before_a_small_letter() -> None:
    assert split("He wrote “No.” and left.", {14}) == ((0, 24),)


def test_a_mark_ends_a_sentence_without_a_space_behind_it() -> None:
    assert split("One.Two.", {4}) == ((0, 4), (4, 8))
    assert split("One.Two.") == ((0, 8),)
