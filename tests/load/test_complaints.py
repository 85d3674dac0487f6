"""The two faults that any value can have, word for word."""

import pytest

from explainer.load.anchors import Value
from explainer.load.complaints import FAILED, no_value, wrong_type
from explainer.load.faults import Faults
from explainer.model.position import FieldPath


@pytest.mark.parametrize(
    ("path", "code", "message", "hint"),
    [
        (("text",), "L043", "“text” has no value", "leave the key out, or write a value after the colon"),
        (("topics", 1), "L043", "“topics” has an empty entry", "delete the entry, or write a value"),
        (("ignore", "values-differ"), "L056", "“values-differ” is ignored without a reason", "write why after the colon"),
    ],
)
def test_no_value(path: FieldPath, code: str, message: str, hint: str) -> None:
    faults = Faults()
    assert no_value(path, faults) is FAILED
    assert [(one.fault.code, one.path, one.message, one.hint) for one in faults.found] == [(code, path, message, hint)]


@pytest.mark.parametrize(
    ("value", "what"), [("x", "the text “x”"), (["x"], "a list"), ({"a": "x"}, "a mapping"), (None, "nothing")]
)
def test_a_value_of_another_type(value: Value, what: str) -> None:
    faults = Faults()
    assert wrong_type(value, "a date", ("when",), faults, "write one") is FAILED
    ((fault, _, message, hint, *_),) = faults.found
    assert (fault.code, message, hint) == ("L042", f"“when” is {what} where a date should be", "write one")
