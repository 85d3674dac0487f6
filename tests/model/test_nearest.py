"""What was probably meant."""

import pytest

from explainer.model.nearest import did_you_mean, nearest

KNOWN = ("citations", "topics", "title")


@pytest.mark.parametrize(
    ("name", "meant"), [("citation", "citations"), ("topic", "topics"), ("titel", "title"), ("x", None), ("", None)]
)
def test_nearest(name: str, meant: str | None) -> None:
    assert nearest(name, KNOWN) == meant
    assert did_you_mean(name, iter(KNOWN)) == (f"did you mean “{meant}”?" if meant else "")


def test_where_nothing_is_known_nothing_is_meant() -> None:
    assert nearest("citations", ()) is None
