"""Which of two dates came surely first."""

import pytest

from explainer.check.times import came_surely_before
from explainer.model.dates import parse_date


@pytest.mark.parametrize(
    ("left", "right", "is_before"),
    [
        ("2026-06-12", "2026-06-13", True),
        ("2026-06-13", "2026-06-12", False),
        ("2026-06-12", "2026-06-12", False),
        ("2026-06", "2026-06-30", False),
        ("2026-05", "2026-06-01", True),
        ("2026-06-12T12:00-04:00", "2026-06-12T15:59Z", False),
        ("2026-06-12T12:00-04:00", "2026-06-12T16:01Z", True),
        ("2026-06-12", "2026-06-13T11:59Z", False),
        ("2026-06-12", "2026-06-13T12:01Z", True),
        ("2026-06-12T09:59Z", "2026-06-13", True),
        ("2026-06-12T10:01Z", "2026-06-13", False),
        ("2026-06-01~", "2026-06-13", False),
        ("2026-06-01", "2026-06-13?", False),
        ("2026-06-01/..", "2026-06-13", False),
        ("2026-06-01/..", "2026-06-13T10:00Z", False),
        ("../2026-06-01", "2026-06-13T10:00Z", True),
        ("2026-06-13T10:00Z", "../2026-06-30", False),
    ],
)
def test_came_surely_before(left: str, right: str, is_before: bool) -> None:
    assert came_surely_before(parse_date(left), parse_date(right)) is is_before
