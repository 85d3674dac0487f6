"""Texts of YAML into dates, amounts, addresses, identifiers, numbers and words of a list."""

import re
from typing import Final
from unicodedata import normalize

from explainer.load.faults import (
    BAD_ADDRESS,
    BAD_AMOUNT,
    BAD_DATE,
    BAD_IDENTIFIER,
    NOT_A_NUMBER,
    NOT_YES_OR_NO,
    UNKNOWN_CHOICE,
    UNKNOWN_KIND,
    WRONG_KIND,
    Faults,
)
from explainer.load.shapes import Choice, Named
from explainer.load.wording import field_name, shortened
from explainer.model.dates import Date, NotADate, parse_date
from explainer.model.identifier import CHAPTER, KINDS, LONGEST_NAME, PLURALS, Identifier, identifier, is_name
from explainer.model.measure import Amount, NotAnAmount, parse_amount
from explainer.model.position import FieldPath
from explainer.model.text import Address

LONGEST_DATE: Final = 100
LONGEST_AMOUNT: Final = 300
LAST_PORT: Final = 65_535
_YES: Final = frozenset(("yes", "true"))
_NO: Final = frozenset(("no", "false"))
_WHOLE: Final = re.compile(r"-?[0-9]{1,9}")
_SPACE_OR_CONTROL: Final = re.compile(r"[\s\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]")
_UNSAFE_IN_ADDRESS: Final = re.compile(r"[\\<>\"`^{}|]")
_ADDRESS: Final = re.compile(
    r"(?P<scheme>https?)://(?P<user>[^/?#]*@)?(?P<host>\[[0-9A-Fa-f:.]+\]|[^/?#@:\[\]%]+)(?P<port>:[0-9]{1,5})?(?P<rest>[/?#].*)?",
    re.IGNORECASE,
)

_LABEL: Final = re.compile(r"(?!-)(?:[A-Za-z0-9_-]|[^\x00-\x7f])+(?<!-)")


def read_date(text: str, path: FieldPath, faults: Faults) -> Date | None:
    """The date, or None with a fault."""
    if len(text) > LONGEST_DATE:
        faults.add(BAD_DATE, path, f"“{shortened(text)}” is not a date", "write 2026-06-12, 2026-06 or 2026")
        return None
    try:
        return parse_date(text)
    except NotADate as error:
        meant, _, remark = error.meant.partition(" (")
        faults.add(
            BAD_DATE, path, str(error), "; ".join(filter(None, (meant and f"perhaps {meant}", remark.removesuffix(")"))))
        )
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
    hint = "write it in plain digits"
    if match := re.fullmatch(r"([0-9]{1,3})\s?[-–]\s?([0-9]{1,3})", text):
        first, last = int(match[1]), int(match[2])
        if first < last <= first + 9:
            hint = f"write [{', '.join(str(number) for number in range(first, last + 1))}]"
    faults.add(NOT_A_NUMBER, path, f"“{field_name(path)}” is “{shortened(text)}”, which is no whole number", hint)
    return None


def read_choice(text: str, shape: Choice, path: FieldPath, faults: Faults) -> str | None:
    """The word of the list, or None with a fault."""
    if text in shape.values:
        return text
    hint = faults.meant(text, shape.values)
    allowed = f"{', '.join(shape.values[:-1])} or {shape.values[-1]}" if len(shape.values) > 1 else shape.values[0]
    message = f"“{field_name(path)}” cannot be “{shortened(text)}”; it is one of {allowed}"
    faults.add(UNKNOWN_CHOICE, path, message, hint)
    return None


def read_address(text: str, path: FieldPath, faults: Faults) -> Address | None:
    """The web address, or None with a fault."""
    wrong, hint = _wrong_with_address(text)
    if not wrong:
        return Address(text)
    faults.add(BAD_ADDRESS, path, f"“{shortened(text)}” is not a web address: {wrong}", hint)
    return None


def _wrong_with_address(text: str) -> tuple[str, str]:
    """What is wrong with an address, and how to mend it; two empty texts where nothing is."""
    if found := _SPACE_OR_CONTROL.search(text):
        what = "a space" if found[0].isspace() else f"the character U+{ord(found[0]):04X}"
        return f"it holds {what}", "write %20 for a space" if found[0] == " " else "delete it"
    if found := _UNSAFE_IN_ADDRESS.search(text):
        return f"it holds {found[0]}", f"write %{ord(found[0]):02X} for it"
    match = _ADDRESS.fullmatch(text)
    if match is None:
        return _wrong_beginning(text)
    return _wrong_with_host(match["user"] or "", match["host"], match["port"] or ":0")


def _wrong_with_host(user: str, host: str, port: str) -> tuple[str, str]:
    if user:
        return "it holds a user name", f"leave out “{shortened(user)}”"
    if int(port[1:]) > LAST_PORT:
        return f"there is no port {port[1:]}", ""
    if not host.startswith("[") and not all(_LABEL.fullmatch(label) for label in host.rstrip(".").split(".")):
        return f"“{shortened(host)}” is no host", ""
    return "", ""


def _wrong_beginning(text: str) -> tuple[str, str]:
    wrong = "it does not begin with https:// or http://"
    lowered = text.lower()
    if lowered.startswith(("http://", "https://")):
        return "it names no host", ""
    if match := re.match(r"(https?):/*", lowered):
        return wrong, f"perhaps {match[1]}://{shortened(text[match.end() :])}"
    if re.match(r"[a-z0-9-]+(\.[a-z0-9-]+)+(/|$)", lowered):
        return wrong, f"perhaps https://{shortened(text)}"
    return wrong, ""


def read_identifier(text: str, shape: Named, path: FieldPath, faults: Faults) -> Identifier | None:
    """The identifier, or None with a fault."""
    kind, colon, name = text.partition(":")
    if not colon:
        kind, name = shape.bare_kind or "", text
    if kind in shape.kinds and is_name_of(kind, name):
        return identifier(kind, name)
    if colon and kind in (*KINDS, CHAPTER) and kind not in shape.kinds:
        takes = " or ".join(with_article(each) for each in shape.kinds)
        faults.add(WRONG_KIND, path, f"“{shortened(text)}” names {with_article(kind)}; “{field_name(path)}” takes {takes}")
    elif colon and kind not in shape.kinds and re.fullmatch(r"[A-Za-z]+", kind):
        message = f"“{shortened(text)}” names no kind of record: there is no kind “{shortened(kind)}”"
        faults.add(UNKNOWN_KIND, path, message, _meant_kind(kind, name, shape, faults))
    elif not colon and not kind:
        message = f"“{shortened(text)}” does not say of what kind it is"
        faults.add(BAD_IDENTIFIER, path, message, f"write the kind before it, such as “claim:{name_meant(text) or 'name'}”")
    else:
        hint = hint_for_name(name, kind) if colon and kind in shape.kinds else hint_for_name(text)
        if "," in text and all(re.fullmatch(r"([a-z-]+:)?[a-z0-9-]+", part.strip()) for part in text.split(",")):
            hint = f"put square brackets round a list: [{shortened(text)}]"
        faults.add(BAD_IDENTIFIER, path, f"“{shortened(text)}” is no identifier", hint)
    return None


def is_name_of(kind: str, name: str) -> bool:
    """Whether a record of this kind can be called so; chapters are called by their path."""
    return all(is_name(part) for part in name.split("/")) if kind == CHAPTER else is_name(name)


def name_meant(name: str) -> str:
    """The name that a text was probably meant to be; empty where none can be made of it."""
    plain = normalize("NFKD", name[:400]).encode("ascii", "ignore").decode().lower()
    meant = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’]", "", plain)).strip("-")
    return meant if is_name(meant) else ""


def hint_for_name(name: str, kind: str = "") -> str:
    """What a bad name was probably meant to be, or how names are written."""
    if len(name) > LONGEST_NAME:
        return f"a name has at most {LONGEST_NAME} characters"
    meant = name_meant(name)
    if not meant:
        return "names are lower-case letters and digits, parted by single hyphens"
    return f"did you mean “{kind}:{meant}”?" if kind else f"did you mean “{meant}”?"


def _meant_kind(kind: str, name: str, shape: Named, faults: Faults) -> str:
    singular = {plural: each for each, plural in PLURALS.items()}.get(kind.lower(), kind.lower())
    if singular in (*KINDS, CHAPTER):
        return f"did you mean “{singular}:{shortened(name)}”?"
    close = faults.meant(singular, shape.kinds) or faults.meant(singular, KINDS)
    return close.replace("”?", f":{shortened(name)}”?") if close else f"the kinds are {', '.join(KINDS)}"


def with_article(kind: str) -> str:
    """The kind as one of its kind: `a claim`, `an event`."""
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"
