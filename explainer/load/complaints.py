"""The two faults that any value can have: that there is none, and that it is of another type than its key takes."""

from typing import Final

from explainer.load.anchors import Value
from explainer.load.faults import EMPTY_VALUE, IGNORE_WITHOUT_REASON, WRONG_TYPE, Faults
from explainer.load.wording import field_name, quoted_field, shortened, what_is
from explainer.model.position import FieldPath

FAILED: Final = object()
"""Stands for a value that could not be made; its faults are noted."""


def no_value(path: FieldPath, faults: Faults) -> object:
    """Notes that there is no value, and gives FAILED."""
    name = shortened(field_name(path))
    if path and isinstance(path[-1], int):
        faults.add(EMPTY_VALUE, path, f"“{name}” has an empty entry", "delete the entry, or write a value")
    elif path[-2:-1] == ("ignore",):
        faults.add(IGNORE_WITHOUT_REASON, path, f"“{name}” is ignored without a reason", "write why after the colon")
    else:
        faults.add(EMPTY_VALUE, path, f"“{name}” has no value", "leave the key out, or write a value after the colon")
    return FAILED


def wrong_type(value: Value, wanted: str, path: FieldPath, faults: Faults, hint: str = "") -> object:
    """Notes that a value is of the wrong type, and gives FAILED."""
    what = f"the text “{shortened(value)}”" if isinstance(value, str) else what_is(value)
    faults.add(WRONG_TYPE, path, f"{quoted_field(path)} is {what} where {wanted} should be", hint)
    return FAILED
