"""Texts of YAML into dates, amounts, addresses, identifiers, numbers and words of a list."""

import re
from typing import Final

from explainer.load.faults import (
    BAD_AMOUNT,
    BAD_DATE,
    BAD_IDENTIFIER,
    NOT_A_NUMBER,
    NOT_YES_OR_NO,
    PLACEHOLDER,
    UNKNOWN_CHOICE,
    UNKNOWN_KIND,
    WRONG_KIND,
    Faults,
)
from explainer.load.names import hint_for_name, is_address, name_meant, no_name, of_page, several
from explainer.load.other_choices import other_choice
from explainer.load.shapes import Choice, Named
from explainer.load.wording import field_name, shortened
from explainer.model.dates import Date, NotADate, parse_date
from explainer.model.identifier import CHAPTER, KINDS, PLURALS, Identifier, identifier, is_name
from explainer.model.measure import Amount, NotAnAmount, parse_amount
from explainer.model.position import FieldPath
from explainer.model.text import Prose

LONGEST_DATE: Final = 100
LONGEST_AMOUNT: Final = 300
_YES: Final = frozenset(("yes", "true"))
_NO: Final = frozenset(("no", "false"))
_WHOLE: Final = re.compile(r"-?[0-9]{1,9}")


_PLACEHOLDERS: Final = frozenset(
    ("true", "false", "n/a", "na", "tbd", "tba", "todo", "to do", "fixme", "xxx", "none", "unknown")
)
_ANSWERS: Final = frozenset(("yes", "no"))
_LONGEST_PLACEHOLDER: Final = 20


def read_prose(text: str, path: FieldPath, faults: Faults) -> Prose:
    """Prose; a word that stands for something yet to be written is no prose."""
    if len(text) > _LONGEST_PLACEHOLDER:
        if "TODO" in text or "FIXME" in text or "???" in text:
            found = next(word for word in ("TODO", "FIXME", "???") if word in text)
            faults.add(PLACEHOLDER, path, f"“{field_name(path)}” still holds “{found}”", "write what is meant, and delete it")
        return Prose(text)
    bare = text.strip(" .").lower()
    is_empty = bare in _PLACEHOLDERS or (bare in _ANSWERS and field_name(path) == "text")
    if is_empty or not any(each.isalpha() or each == "~" for each in bare):
        hint = "write it out, or leave the key out where nothing is known"
        faults.add(PLACEHOLDER, path, f"“{field_name(path)}” is only “{shortened(text)}”", hint)
    return Prose(text)


def read_date(text: str, path: FieldPath, faults: Faults) -> Date | None:
    """The date, or None with a fault."""
    if len(text) > LONGEST_DATE:
        faults.add(BAD_DATE, path, f"“{shortened(text)}” is not a date", "write 2026-06-12, 2026-06 or 2026")
        return None
    try:
        return parse_date(text)
    except NotADate as error:
        faults.add(BAD_DATE, path, str(error), error.hint)
        return None


def read_amount(text: str, path: FieldPath, faults: Faults) -> Amount | None:
    """The amount, or None with a fault."""
    if len(text) > LONGEST_AMOUNT:
        faults.add(BAD_AMOUNT, path, f"“{shortened(text)}” is too long for an amount")
        return None
    try:
        return parse_amount(text)
    except NotAnAmount as error:
        message, _, hint = str(error).partition("; ")
        faults.add(BAD_AMOUNT, path, message, hint)
        return None


def read_yes_no(text: str, path: FieldPath, faults: Faults) -> bool | None:
    """Whether the text says yes, or None with a fault."""
    if text in _YES or text in _NO:
        return text in _YES
    faults.add(NOT_YES_OR_NO, path, f"“{field_name(path)}” is “{shortened(text)}”", "write yes or no")
    return None


def read_whole(text: str, path: FieldPath, faults: Faults) -> int | None:
    """The whole number, or None with a fault."""
    if _WHOLE.fullmatch(text):
        return int(text)
    found = re.findall(r"[0-9]+", text)
    hint = f"write {found[0]}" if len(found) == 1 and len(found[0]) < len("1000000") else "write it in plain digits"
    if several := _numbers(text):
        listed = ", ".join(str(number) for number in several)
        hint = f"part them with commas: {listed}" if bool(path) and isinstance(path[-1], int) else f"write [{listed}]"
        if field_name(path) == "paragraph":
            hint = "write one; cite the source once more for the other"
    faults.add(NOT_A_NUMBER, path, f"“{field_name(path)}” is “{shortened(text)}”, which is no whole number", hint)
    return None


def _numbers(text: str) -> tuple[int, ...]:
    """The few numbers that a text names as a span or in words: `3-5`, `3 to 5`, `3 and 5`; none where it names none."""
    match = re.fullmatch(r"([0-9]{1,3})\s*(-|–|to|and|&|\+|;)\s*([0-9]{1,3})", text)
    if not match:
        return ()
    first, last = int(match[1]), int(match[3])
    if match[2] not in ("-", "–", "to"):
        return (first, last)
    return tuple(range(first, last + 1)) if first < last <= first + 9 else ()


def read_choice(text: str, shape: Choice, path: FieldPath, faults: Faults) -> str | None:
    """The word of the list, or None with a fault."""
    if text in shape.values:
        return text
    hint = other_choice(text, shape.values) or faults.meant(text, shape.values)
    allowed = f"{', '.join(shape.values[:-1])} or {shape.values[-1]}" if len(shape.values) > 1 else shape.values[0]
    message = f"“{field_name(path)}” cannot be “{shortened(text)}”; it is one of {allowed}"
    faults.add(UNKNOWN_CHOICE, path, message, hint)
    return None


def read_identifier(text: str, shape: Named, path: FieldPath, faults: Faults) -> Identifier | None:
    """The identifier, or None with a fault."""
    kind, colon, name = text.partition(":")
    if not colon:
        kind, name = shape.bare_kind or "", text
    if kind in shape.kinds and is_name_of(kind, name):
        return identifier(kind, name)
    shown, takes = shortened(text), " or ".join(with_article(each) for each in shape.kinds)
    if is_address(text) and not (meant := of_page(text, shape.kinds)):
        hint = (
            f"write {takes} with this address, and its name here" if "source" in shape.kinds else f"write the name of {takes}"
        )
        faults.add(BAD_IDENTIFIER, path, f"“{shown}” is a web address, and “{field_name(path)}” takes {takes}", hint)
    elif is_address(text):
        faults.add(BAD_IDENTIFIER, path, f"“{shown}” is the address of a page", f"did you mean “{meant}”?")
    elif colon and kind in (*KINDS, CHAPTER) and kind not in shape.kinds:
        faults.add(WRONG_KIND, path, f"“{shown}” names {with_article(kind)}; “{field_name(path)}” takes {takes}")
    elif colon and kind not in shape.kinds and re.fullmatch(r"[A-Za-z]+", kind):
        message = f"“{shown}” names no kind of record: there is no kind “{shortened(kind)}”"
        faults.add(UNKNOWN_KIND, path, message, _meant_kind(kind, name, shape, faults))
    elif not colon and not kind:
        message = f"“{shown}” does not say of what kind it is"
        faults.add(BAD_IDENTIFIER, path, message, f"write the kind before it, such as “claim:{name_meant(text) or 'name'}”")
    else:
        meant = of_page(text, shape.kinds)
        hint = f"did you mean “{meant}”?" if meant else several(text, is_entry=bool(path) and isinstance(path[-1], int))
        hint = hint or (hint_for_name(name, kind) if colon and kind in shape.kinds else hint_for_name(text))
        faults.add(BAD_IDENTIFIER, path, f"“{shown}” {no_name(text)}", hint)
    return None


def is_name_of(kind: str, name: str) -> bool:
    """Whether a record of this kind can be called so; chapters are called by their path."""
    return all(is_name(part) for part in name.split("/")) if kind == CHAPTER else is_name(name)


def _meant_kind(kind: str, name: str, shape: Named, faults: Faults) -> str:
    singular = {plural: each for each, plural in PLURALS.items()}.get(kind.lower(), kind.lower())
    if singular in (*KINDS, CHAPTER):
        return f"did you mean “{singular}:{shortened(name)}”?"
    close = faults.meant(singular, shape.kinds) or faults.meant(singular, KINDS)
    return close.replace("”?", f":{shortened(name)}”?") if close else f"the kinds are {', '.join(KINDS)}"


def with_article(kind: str) -> str:
    """The kind as one of its kind: `a claim`, `an event`."""
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"
