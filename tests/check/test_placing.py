"""Faults without a place."""

import pytest

from explainer.check.placing import placed
from explainer.check.rule import Fault
from explainer.check.rules.history_incomplete import history_incomplete
from tests.check.weaving import woven


def test_a_fault_of_nothing_needs_a_position() -> None:
    fault = Fault(subject=None, message="something is wrong")
    with pytest.raises(ValueError, match="a fault without a subject needs a position: something is wrong"):
        placed(woven("--- docs/index.md\n"), history_incomplete, fault)
