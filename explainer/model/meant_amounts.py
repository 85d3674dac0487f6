"""What a text that is no amount of ours was probably meant to be: words for bounds, marks in long numbers, units, spans."""

import re
from typing import Final

HOW_WRITTEN: Final = "write 80, >80, >=80, ~80, 40..50, a date, or words in quotation marks"
_LONGEST: Final = 60
_BOUNDS: Final = (
    ("", ""),
    ("about|around|approximately|approx\\.?|circa|ca?\\.?|roughly|nearly|almost|some|≈", "~"),
    ("more than|over|above", ">"),
    ("at least|a minimum of|no fewer than|no less than|≥", ">="),
    ("less than|fewer than|under|below", "<"),
    ("at most|up to|a maximum of|no more than|≤", "<="),
)
"""Words before a number, and the sign that is written for them."""
_NUMBER: Final = r"(\d{1,3}(?:[,\u202f\u00a0 ]\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d+(?:\.\d+)?)"
_TIMES: Final = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_SPAN: Final = re.compile(rf"(?:between |from )?{_NUMBER} ?(?:-|–|to|and|…|\.\.\.) ?{_NUMBER}", re.ASCII)
_PLUS: Final = re.compile(rf"{_NUMBER}(?: ?\+| or more| and more)", re.ASCII)
_UNIT: Final = re.compile(rf"[$€£¥] ?{_NUMBER}|{_NUMBER} ?(?:%|(?!e\d)[A-Za-zµ°$€£][\w/²³°]*)", re.ASCII)


def meant_amount(text: str) -> str:
    """How to write what was probably meant by a text that is no amount; the ways to write one where that cannot be told."""
    plain = " ".join(text[:_LONGEST].split()).lower()
    if match := _SPAN.fullmatch(plain):
        return f"perhaps {_plain(match[1])}..{_plain(match[2])}"
    if match := _PLUS.fullmatch(plain):
        return f"perhaps >={_plain(match[1])}"
    for words, sign in _BOUNDS:
        match = re.fullmatch(rf"(?:(?:{words}) ?)?{_NUMBER}(?: ({'|'.join(_TIMES)}))?", plain, re.ASCII)
        if match:
            return f"perhaps {sign}{_plain(match[1], _TIMES.get(match[2] or '', 0))}"
    if match := _UNIT.fullmatch(plain):
        return f"write {_plain(match[1] or match[2])}; the unit stands at the measure"
    return HOW_WRITTEN


def _plain(number: str, noughts: int = 0) -> str:
    """A number in plain digits."""
    digits = re.sub(r"[,\s]", "", number)
    digits = digits.replace(".", "") if digits.count(".") > 1 else digits
    whole, _, part = digits.partition(".")
    if not noughts:
        return digits
    moved = whole + part[:noughts].ljust(noughts, "0")
    return moved + (f".{part[noughts:]}" if part[noughts:] else "")
