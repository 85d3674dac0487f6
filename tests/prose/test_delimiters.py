"""Which signs open and close emphasis."""

import pytest

from explainer.prose.delimiters import pairs


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("*a*", ["a"]),
        ("**a**", ["a"]),
        ("***a***", ["*a*", "a"]),
        ("*a **b** c*", ["a **b** c", "b"]),
        ("_a_", ["a"]),
        ("a_b_c", []),
        ("a*b*c", ["b"]),
        ("* a*", []),
        ("*a *", []),
        ("*a", []),
        ("*a_", []),
        ("**a*", ["a"]),
    ],
)
def test_stretches_of_emphasis(text: str, stretches: list[str]) -> None:
    assert [text[opened:closing] for _, opened, closing, _ in pairs(text)] == stretches
