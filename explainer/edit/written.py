"""Texts as YAML would have them written on one line: plainly where that is safe, else in quotation marks."""

import json
import re
from typing import Final

from explainer.load.decode import within_smart_quotes
from explainer.load.nodes import NULL_WORDS, read_values

_PLAIN: Final = re.compile(r"[A-Za-z0-9\u00c0-\u024f(][^\x00-\x1f]*")
_ODD: Final = re.compile(r":(?: |$)| #|^[-?:] |[,\[\]{}]")
_ODD_IN_BLOCK: Final = re.compile(r":(?: |$)| #|^[-?:] ")


def written(text: str, *, in_flow: bool = False) -> str:
    """The text on one line, as a value; `in_flow` between brackets, where commas and brackets need quotation marks."""
    odd = _ODD if in_flow else _ODD_IN_BLOCK
    is_plain = _PLAIN.fullmatch(text) and not odd.search(text) and text.strip() == text and text not in NULL_WORDS
    if is_plain and not within_smart_quotes(text):
        return text
    return quoted(text)


def quoted(text: str) -> str:
    """The text in quotation marks: double ones, or single ones where it holds double ones or backslashes."""
    if ("\\" in text or '"' in text) and "'" not in text and text.isprintable():
        return f"'{text}'"
    return json.dumps(text, ensure_ascii=False)


def says(value: str) -> object:
    """What a value, written so, is read as; None where it cannot be read."""
    values = read_values(f"key: {value}")
    return values.value.get("key") if isinstance(values.value, dict) and not values.slips else None
