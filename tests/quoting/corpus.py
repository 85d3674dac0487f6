"""Made-up reports, and ways to spoil or merely reset words quoted from them."""

import random
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final
from unicodedata import normalize

# No-break spaces hold together what is one number.
_WRAPPED: Final = """\
Harbour Lights Will Not Be Switched Off

The harbour board said on Tuesday that it would not switch off the 1,240 lights along the quay, at least until
14 March 2031. “We have never promised that,” said Ines Okafor, who chairs the board. “We may review it; we
must not rush.”

According to the board’s own figures, the lights cost £3.5 million in 2029–30, up 12\u00a0% on the year before
– and 4½ times what they cost in 1998. Brightness fell to 10² candela at −5 degrees. Nobody can’t see that,
said a non-resident, Tomas Vey, by telephone at 5:21 pm.

Mr Vey, whose well-known boat lies at berth 17, had asked the board to “switch them off—all of them—by
Friday”. He should pay nothing, he wrote; others could. It was “the ‘bright idea’ of an un-elected few”, and
he would not have it.

Okafor replied in writing. “Mr Vey is right that 2 of 3 lamps are old. He is wrong that they are unsafe: no
lamp has failed since May 2027, and none will fail before Monday.” She did not say what the third report, due
in week 6, will hold.

Half (½) of the cost, i.e. about €1.75 million, is borne by the ferry company, US$90,000 by a trust, and the
rest by rate-payers.

Le café « Chez Léo » a dit : « Nous n’éteindrons jamais nos 26 lampes, ni lundi ni mardi. »

ראש הנמל אמר: „לא נכבה את 1,240 האורות ביום שלישי.” הוא הוסיף כי ייתכן שהדבר ייבדק.

وقالت الرئيسة: «لن نطفئ ٤٠ مصباحًا يوم الاثنين». ثم غادرت المكان.

Readers wrote 312 letters. Most of them did not agree with Mr Vey, and a few said that they might leave the
town by Sunday."""

PARAGRAPHS: Final = tuple(each.replace("\n", " ") for each in _WRAPPED.split("\n\n"))
REPORT: Final = "\n".join(PARAGRAPHS)
_OUTER: Final = " .,;:!?()“”„‟\"'‘’«»–—"

SWAPS: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    "modal verbs": (("would", "will", "should", "may", "must", "could", "might", "can"),),
    "weekdays": (("Monday", "Tuesday", "Friday", "Sunday"), ("lundi", "mardi"), ("שלישי", "שני"), ("الاثنين", "الأحد")),
    "months": (("March", "May"),),
    "names": (("Okafor", "Okafar", "Vey"), ("Ines", "Inès"), ("Tomas", "Thomas"), ("Léo", "Leo")),
    "quantities": (("Half", "All"), ("Most", "Many"), ("few", "lot"), ("Nobody", "Somebody"), ("none", "some")),
}
NEGATIONS: Final = ("not ", "never ", "no ", "n’", "’t", "jamais", "ni ", "לא ", "لن ", "non-", "un-", "un(?=safe)")
ADDED: Final = ("not", "never", "no", "reportedly", "nearly")


def quotations(chosen: random.Random, number: int) -> Iterator[tuple[str, int]]:
    """Words cut out of the report at the edges of words, with the number of their paragraph counted from 0."""
    for _ in range(number):
        paragraph = chosen.randrange(len(PARAGRAPHS))
        words = PARAGRAPHS[paragraph].split(" ")
        start = chosen.randrange(len(words))
        length = chosen.choice((1, 2, 3, 5, 8, 13, 21))
        if cut := " ".join(words[start : start + length]).strip(_OUTER):
            yield cut, paragraph


RESET: Final[Mapping[str, Callable[[str], str]]] = {
    "as it is": lambda text: text,
    "straight quotation marks": lambda text: re.sub("[“”„]|«\\s?|\\s?»", '"', re.sub("[‘’]", "'", text)),
    "curly quotation marks": lambda text: re.sub('«\\s?|\\s?»|"', "“", text.replace("'", "’")),
    "the other level of quotation marks": lambda text: text.translate(str.maketrans("“”‘’", "‘’“”")),
    "guillemets": lambda text: re.sub("“", "«\u202f", re.sub("”", "\u202f»", text)),
    "long dashes": lambda text: re.sub(" ?[–—] ?(?=\\D)", "—", text),
    "spaced short dashes": lambda text: re.sub(" ?[–—] ?(?=\\D)", " – ", text),
    "typed dashes": lambda text: re.sub(" ?[–—] ?(?=\\D)", "--", text).replace("–", "-"),
    "hyphens of another kind": lambda text: re.sub(r"(?<=\w)[-–](?=\w)", "\u2011", text).replace("−", "-"),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "thin spaces": lambda text: text.replace("\u00a0", "\u2009"),
    "broken lines": lambda text: text.replace(" ", "\n", 3).replace(" ", "   ", 2),
    "soft hyphens": lambda text: re.sub(r"(\w\w\w)(?=\w\w)", "\\1\u00ad", text),
    "zero width": lambda text: re.sub(r"(?<=\w) ", "\u200b ", text).replace("-", "-\u200b"),
    "marks of direction": lambda text: f"\u200f{text}\u200e".replace(". ", ".\u200f "),
    "parted accents": lambda text: normalize("NFD", text),
    "ligatures": lambda text: text.replace("fi", "ﬁ").replace("ff", "ﬀ"),
}


def spoilt(text: str, chosen: random.Random) -> Iterator[tuple[str, str]]:
    """Every kind of change that makes other words of a text, each with its name."""
    for digit in re.finditer(r"\d", text):
        other = str((int(digit[0]) + chosen.randint(1, 9)) % 10)
        yield "a digit", text[: digit.start()] + other + text[digit.end() :]
    for number in re.finditer(r"\d[\d,.]*\d", text):
        yield "a digit left out", text[: number.start()] + number[0][1:] + text[number.end() :]
        yield "a digit too many", text[: number.end()] + "0" + text[number.end() :]
        yield "a comma of a number", text[: number.start()] + number[0].replace(",", ".") + text[number.end() :]
    for old, new in (
        ("²", "2"),
        ("²", ""),
        ("½", ""),
        ("½", "1/2"),
        ("½", "¼"),
        ("−5", "5"),
        ("−", "+"),
        ("%", "‰"),
        ("£", "$"),
    ):
        yield "a sign of a number", text.replace(old, new)
    for pattern in NEGATIONS:
        for match in re.finditer(rf"(?<![^\W_]){pattern}" if pattern[0].isalpha() else pattern, text):
            yield "a negation left out", text[: match.start()] + text[match.end() :]
    for name, groups in SWAPS.items():
        for group in groups:
            for word in group:
                for other in group:
                    yield name, re.sub(rf"\b{word}\b", other, text)
    words = text.split(" ")
    for at in range(1, len(words) - 1):
        yield "a word left out", " ".join((*words[:at], *words[at + 1 :]))
    at = chosen.randrange(len(words))
    yield "a word too many", " ".join((*words[:at], chosen.choice(ADDED), *words[at:]))
    yield "a word twice", " ".join((*words[: at + 1], *words[at:]))
    if len(words) > 2 and at + 1 < len(words):
        yield "two words changed round", " ".join((*words[:at], words[at + 1], words[at], *words[at + 2 :]))
    yield "a capital", text[0].swapcase() + text[1:]
    yield "an accent", text.replace("é", "e").replace("a", "á", 1)


def spliced(chosen: random.Random, number: int) -> Iterator[tuple[str, str]]:
    """Beginnings and ends of other sentences, as if they were one."""
    for _ in range(number):
        first, second = chosen.sample(range(1, len(PARAGRAPHS)), 2)
        left, right = PARAGRAPHS[first].split(" "), PARAGRAPHS[second].split(" ")
        here = chosen.randrange(1, len(left) - 4)
        there = chosen.randrange(2, len(right) - 2)
        begin, end = left[here : here + chosen.randint(2, 6)], right[there : there + chosen.randint(2, 6)]
        if not any(map(str.isalpha, "".join(end))):
            continue
        yield "a splice across paragraphs", " ".join((*begin, *end))
        yield "a splice within a paragraph", " ".join((*begin, *left[: max(1, here - 1)]))
        far = abs(first - second) > 1
        near = PARAGRAPHS[first : first + 2]
        if (first > second or far) and not any(" ".join(end) in each for each in near):
            yield "parts in another order or far apart", f"{' '.join(begin)} … {' '.join(end)}"
