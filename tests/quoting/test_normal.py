"""The form in which words are compared."""

import re
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.quoting.normal import normal

ALIKE = [
    ("it’s “so” ‘so’ „so‟ «\u00a0so\u202f»", "it's \"so\" 'so' 'so' \"so\""),
    ("il dit « so » et", "il dit «so» et", "il dit «\u00a0so\u00a0» et", "il dit “so” et", "il dit »so« et"),
    ("a — b", "a–b", "a -- b", "a---b", "a - b", "a—b", "a ‒ b", "a-b"),
    ("5–10", "5-10", "5 – 10", "5—10", "5−10"),
    ("at −5 degrees", "at -5 degrees", "at –5 degrees"),
    ("a\u00a0b", "a\u2009b", "a\u3000b", "a \n\t b", " a b "),
    ("soft\u00adhyphen", "soft\u200bhyphen", "soft\u2060hyphen", "\ufeffsofthyphen", "softhyphen\u200f"),
    ("Café", "Cafe\u0301", "Caf\u00ade\u200b\u0301"),
    ("office", "oﬃce", "of\ufb01ce"),
    ("`so’", "`so'", "'so'"),
    ("״so״ ׳so׳", "\"so\" 'so'"),
    ("5’ 10”", "5' 10\"", "5′ 10″"),
]
UNLIKE = [
    ("5'", '5"'),
    ("10²", "102"),
    ("10²", "10"),
    ("½", "1/2"),
    ("at -5", "at - 5"),
    ("at −5", "at 5"),
    ("1,000", "1.000"),
    ("1 000", "1000"),
    ("٣", "3"),
    ("３", "3"),
    ("Order", "order"),
    ("resume", "résumé"),
    ("“so”", "so"),
    ("so.", "so"),
    ("frontline", "front-line"),
    ("front line", "front-line"),
    ("\u202e21", "21"),
]


@pytest.mark.parametrize("alike", ALIKE, ids=lambda alike: alike[0])
def test_alike(alike: tuple[str, ...]) -> None:
    assert {normal(each) for each in alike} == {normal(alike[0])}


@pytest.mark.parametrize("unlike", UNLIKE, ids=lambda unlike: unlike[0])
def test_unlike(unlike: tuple[str, str]) -> None:
    assert normal(unlike[0]) != normal(unlike[1])


@given(st.text(alphabet=st.sampled_from("aé5½²\"'“”«»—–-− \u00a0\u00ad\u200b\n.,$x"), max_size=30))
def test_no_letter_and_no_digit_is_changed(text: str) -> None:
    def plain(each: str) -> str:
        return re.sub(r"[\W_]", "", normalize("NFC", each))

    assert plain(normal(text)) == plain(text)
    assert "\n" not in normal(text)


@given(st.text(alphabet=st.sampled_from("a5 -—\"'“"), max_size=12))
def test_how_many_spaces_there_are_makes_no_difference(text: str) -> None:
    assert normal(text) == normal(f"  {text.replace(' ', '  ')} ")
