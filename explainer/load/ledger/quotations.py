"""`quotations.json`: what was found when quotations were looked up in our working copies."""

from collections.abc import Mapping
from typing import Final, cast, get_args

from explainer.load.ledger.entries import Value, write_file, written_entries
from explainer.load.ledger.fields import Fields, NotAnEntry
from explainer.model.ledger import QuotationEntry, QuotationState
from explainer.model.site import Project

QUOTATIONS: Final = "quotations.json"
_PAIR: Final = 2
_NO_OFFSETS: Final = "“offsets” are no pairs of numbers in order"


def read_quotation(key: str, fields: Fields) -> QuotationEntry:
    """The entry under a key. Raises NotAnEntry."""
    state = cast(QuotationState, fields.choice("state", get_args(QuotationState)))
    offsets, around = _offsets(fields.any("offsets")), fields.digest("around", may_be_empty=True)
    if state != "differs" and not (offsets and around):
        raise NotAnEntry(f"“state” is “{state}”, and the entry does not say where the words stand")
    return QuotationEntry(
        state=state,
        copy=fields.digest("copy"),
        offsets=offsets,
        around=around,
        quotation=fields.digest("quotation"),
        rule=fields.number("rule"),
        on=fields.day("on"),
        by=fields.text("by"),
    )


def write_quotations(project: Project, entries: Mapping[str, QuotationEntry]) -> None:
    """Writes all entries in place of what stood there. Raises OSError."""
    write_file(project, QUOTATIONS, written_entries({key: _value(entry) for key, entry in entries.items()}))


def _value(entry: QuotationEntry) -> Value:
    return {
        "state": entry.state,
        "copy": entry.copy,
        "offsets": [list(pair) for pair in entry.offsets],
        "around": entry.around,
        "quotation": entry.quotation,
        "rule": entry.rule,
        "on": entry.on.isoformat(),
        "by": entry.by,
    }


def _offsets(value: object) -> tuple[tuple[int, int], ...]:
    found = tuple(_pair(each) for each in value) if isinstance(value, list) else ((-1, -1),)
    ends = [each for pair in found for each in pair]
    if ends != sorted(ends) or any(each < 0 for each in ends):
        raise NotAnEntry(_NO_OFFSETS)
    return found


def _pair(value: object) -> tuple[int, int]:
    if isinstance(value, list) and len(value) == _PAIR and all(type(each) is int for each in value):
        return value[0], value[1]
    raise NotAnEntry(_NO_OFFSETS)
