"""Good YAML read quickly: the same as the exact reader gives, or nothing."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from explainer.load.nodes import read_values
from explainer.load.quick import quick_values
from tests.load.test_anything import CHANGES, FILES, _mutated

REAL = sorted((Path(__file__).parent.parent.parent / "data").rglob("*.yml"))


@pytest.mark.parametrize(
    "text",
    [
        *("", "# nothing\n", "a: b", "a:", "a: ''", "- a\n- - b\n  - c: d\n", "a: {b: c, d}", "--- a\n...\n", "a"),
        *("a: |\n  b\n  c\n", "a: >-\n  b\n  c\n", 'a: "\\u00e9\\t\\x41"', "%YAML 1.2\n---\na: b\n", "a: b # c"),
        *("'a': b\n\"c\":\n  d: [e, {f: g}]\n", f"{'[' * 20}a{']' * 20}", "a: R&D *b* !", "a: 'null'", 'a: "~"'),
    ],
)
def test_what_is_not_odd_is_read(text: str) -> None:
    assert quick_values(text) == read_values(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "a: &x b\nc: *x\n",
            "&a b: c",
            "a: [&x b]",
            "a: *x",
            "a: !!str b",
            "a: !b {}",
            "a: ! 'b'\n...\n---\nc",
            "a: b #1",
            "a: 'b #1'",
        ),
        *("a: b\na: c", "a: ~", "[null]", "~: a", "<<: {a: b}", "? [a]\n: b", ": a", 'a: "\\0"', '"\\0": a', "--- a\n--- b\n"),
        *("a: [b", "a: b: c", f"{'[' * 21}{']' * 21}", "[" * 100_000, "- " * 100_000, "a: |x", "\ta: b"),
    ],
)
def test_what_is_odd_is_left_to_the_exact_reader(text: str) -> None:
    assert quick_values(text) is None


@given(CHANGES)
@settings(max_examples=60, deadline=None)
def test_no_change_of_a_good_file_is_read_otherwise(changed: list[tuple[int, int, str]]) -> None:
    for content in FILES.values():
        text = _mutated(content, changed).decode("utf-8", "replace")
        quick = quick_values(text)
        assert quick is None or quick == read_values(text)


def test_the_sites_own_facts_are_mostly_read_quickly() -> None:
    texts = [path.read_text(encoding="utf-8") for path in REAL]
    assert sum(quick_values(text) is not None for text in texts) > len(texts) / 2
