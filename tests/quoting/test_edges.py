"""Words and numbers are never cut."""

import pytest

from explainer.model.citation import Words
from explainer.quoting import Text, look_up

CUT = [
    ("It is unrefused.", "refused"),
    ("It is refusedly so.", "refused"),
    ("a non-universal method", "universal method"),
    ("a non-universal method", "a non"),
    ("He can’t go.", "He can"),
    ("O’Neil spoke.", "Neil spoke"),
    ("It cost 4,200 then.", "200 then"),
    ("It cost 4,200 then.", "It cost 4"),
    ("It cost 4 200 then.", "200 then"),
    ("It cost 4 200 then.", "It cost 4"),
    ("It cost 3.5 then.", "5 then"),
    ("It cost 3.5 then.", "It cost 3."),
    ("It cost .5 then.", "5 then"),
    ("It cost $5 then.", "5 then"),
    ("It cost US$5 then.", "$5 then"),
    ("It cost 5€ then.", "It cost 5"),
    ("It cost 5 € then.", "It cost 5"),
    ("up 5% then", "up 5"),
    ("up 5 % then", "up 5"),
    ("up 5½ then", "up 5"),
    ("up 5 ½ then", "up 5"),
    ("some 10² of them", "some 10"),
    ("over 80+ of them", "over 80"),
    (">80 of them", "80 of them"),
    ("at -5 then", "5 then"),
    ("at −5 then", "5 then"),
    ("at (–5) then", "5"),
    ("from 5–10 then", "from 5"),
    ("from 5–10 then", "10 then"),
    ("from 5–10 then", "-10 then"),
    ("COVID-19 came", "19 came"),
    ("a 5-year plan", "a 5"),
    ("at 5:21 then", "at 5"),
    ("at 5:21 then", "21 then"),
    ("2026-06-12 then", "06-12 then"),
    ("24/7 then", "7 then"),
    ("the 5th one", "the 5"),
    ("5’10” tall", "10” tall"),
    ("a loss of -$5 million", "$5 million"),
    ("a loss of −£5 million", "£5 million"),
    ("at −.5 degrees", ".5 degrees"),
    ("at −.5 degrees", "5 degrees"),
    ("at ± 5 degrees", "5 degrees"),
    ("at ≤ 5 degrees", "5 degrees"),
    ("some 10^5 of them", "some 10"),
    ("some 10^5 of them", "5 of them"),
    ("some 3×4 of them", "4 of them"),
    ("1⁄2 of them", "2 of them"),
    ("a non–resident", "resident"),
    ("a non–resident", "a non"),
    ("Thirty–five came", "five came"),
    ("The U.S. came", "The U"),
    ("The U.S. came", "S. came"),
    ("at 5 p.m. then", "m. then"),
    ("n\u0304 is n", "\u0304 is n"),
    ("שלום עולם", "לום עולם"),
]
WHOLE = [
    ("He said “refused” then.", "refused"),
    ("It was refused—so he left.", "refused"),
    ("It was refused—so he left.", "so he left"),
    ("It was refused -- so he left.", "so he left"),
    ("the US–China talks", "China talks"),
    ("pre- and post-war", "and post-war"),
    ("It was refused–so he left.", "so he left"),
    ("It was the U.S. Then he left.", "It was the U.S"),
    ("It was plan B.Next came", "Next came"),
    ("He left...5 of them", "5 of them"),
    ("worth -$5 million", "-$5 million"),
    ("it fell — $5 million", "$5 million"),
    ("§ 5 then", "5 then"),
    ("- 5 of them", "5 of them"),
    ("(5) of them", "5"),
    ("up to 5, then 6.", "up to 5"),
    ("up to 5. Then 6.", "up to 5"),
    ("June 12 — 12 of them", "12 of them"),
    ("and/or so", "or so"),
    ("in June 2026 100 came", "in June 2026"),
    ("$5 million", "$5 million"),
    ("US$5 million", "US$5 million"),
    ("¿Qué?", "Qué"),
    ("他说不行了", "不行"),
    ("שלום עולם", "עולם"),
    ("\u200fقال: «لا»\u200f", "لا"),
    ("Yes!No", "No"),
]


@pytest.mark.parametrize(("text", "words"), CUT)
def test_cut(text: str, words: str) -> None:
    found = look_up(Text(text), Words(exact=words))
    assert found is not None
    assert (found.state, found.why) == ("differs", "the words begin or end inside a word or a number")


@pytest.mark.parametrize(("text", "words"), WHOLE)
def test_whole(text: str, words: str) -> None:
    found = look_up(Text(text), Words(exact=words))
    assert found is not None
    assert found.state == "exact"
