"""Strict YAML into plain values."""

import time

import pytest
import yaml

from explainer.load import nodes
from explainer.load.anchors import Value
from explainer.load.nodes import Values, read_values
from explainer.load.places import Place


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: yes", {"a": "yes"}),
        ("a: 010", {"a": "010"}),
        ("a: 2026-06-12", {"a": "2026-06-12"}),
        ("a: 1_000.50", {"a": "1_000.50"}),
        ("a: =", {"a": "="}),
        ("a: 12:30:45", {"a": "12:30:45"}),
        ("a:", {"a": None}),
        ("a: ''", {"a": ""}),
        ("a: [b, , 'c']".replace(" ,", ""), {"a": ["b", "c"]}),
        ("a: {b: c, d}", {"a": {"b": "c", "d": None}}),
        ("- a\n- - b\n  - c: d\n", ["a", ["b", {"c": "d"}]]),
        ("a: |\n  b\n  c\n", {"a": "b\nc\n"}),
        ("a: >-\n  b\n  c\n", {"a": "b c"}),
        ('"<<": b', {"<<": "b"}),
        ("a: &x b\nc: *x\n", {"a": "b", "c": "b"}),
        ("a: &x b\n*x : c\n", {"a": "b", "b": "c"}),
        ('a: &x "<<"\n*x : c\n', {"a": "<<", "<<": "c"}),
        ("", None),
        ("# nothing\n", None),
        ("--- a\n...\n", "a"),
        ("%YAML 1.2\n---\na: b\n", {"a": "b"}),
        ('a: "\\u00e9\\t\\x41"', {"a": "é\tA"}),
    ],
)
def test_values(text: str, value: Value) -> None:
    read = read_values(text)
    assert (read.value, read.slips, read.is_broken) == (value, [], False)


def test_names_stand_where_their_keys_do() -> None:
    assert read_values("a: {b: c}\n'd':\n  e: f\n").names == {"a": (1, 1), "d": (2, 1)}


def test_places() -> None:
    assert read_values("a:\n  - b\n  - {c: d}\n", with_places=True).place == Place(
        (1, 1),
        None,
        {"a": Place((2, 3), (1, 1), [Place((2, 5)), Place((3, 5), None, {"c": Place((3, 9), (3, 6))})])},
    )


def test_an_alias_stands_for_the_same_object() -> None:
    read = read_values("a: &x [b, c]\nd: *x\ne: &y {f: *x}\ng: *y\n", with_places=True)
    assert read.value == {"a": ["b", "c"], "d": ["b", "c"], "e": {"f": ["b", "c"]}, "g": {"f": ["b", "c"]}}
    assert isinstance(read.value, dict)
    assert read.value["a"] is read.value["d"]
    assert read.place
    found, _ = read.place.walk(("g", "f", 1))
    assert found.spot == (1, 11)


def test_a_billion_laughs_are_cheap() -> None:
    lines = ["a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    begun = time.process_time()
    read = read_values("\n".join(lines))
    assert time.process_time() - begun < 1
    assert (read.value, read.is_broken) == (None, True)
    assert [(slip.line, slip.message) for slip in read.slips] == [
        (4, "aliases stand for more than 10,000 values in all, so the file is not read")
    ]


def test_as_many_aliases_as_are_allowed() -> None:
    entries = ", ".join(["*a"] * 1000)
    assert read_values(f"a: &a [{', '.join('b' * 9)}]\nb: [{entries}]\n").slips == []
    assert read_values(f"a: &a [{', '.join('b' * 9)}]\nb: [{entries}, *a]\n").is_broken


def test_depth() -> None:
    assert read_values("[" * 20 + "]" * 20).slips == []
    for opening in ("[", "{a: ", "- ", "? "):
        read = read_values(opening * 100_000)
        assert (read.is_broken, read.slips[0].line, read.slips[0].fault.name) == (True, 1, "too-deep")


def test_a_long_key_is_shortened_in_messages() -> None:
    (slip,) = read_values(f"{'a' * 500}: b\n{'a' * 500}: c\n").slips
    assert slip.message == f"“{'a' * 59}…” stands twice; the one on line 1 is kept"


GOOD = "a: &x\n  - 'b'\n  - {c: \"d\", e}\nf: *x\ng: |\n  h\n"
BAD = [
    *("a: b: c", "\ta: b", "a: 'b", "a: [b", "a: {b", "a: *b", "a: @b", "a:\n  b: c\n d: e", "a: 'b' c", "a: !b c"),
    *("a: {b: c}}", "? [a]\n: b", 'a: "\\q"', "%", "- a\nb", "a: |x"),
]


@pytest.fixture
def without_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nodes, "LOADER", yaml.SafeLoader)


@pytest.mark.usefixtures("without_libyaml")
def test_without_libyaml_the_values_are_the_same() -> None:
    slow = read_values(GOOD, with_places=True)
    assert slow.slips == []
    assert slow == _fast(GOOD)


@pytest.mark.usefixtures("without_libyaml")
@pytest.mark.parametrize("text", BAD)
def test_without_libyaml_faults_are_found_too(text: str) -> None:
    assert bool(read_values(text).slips) == bool(_fast(text).slips)


def _fast(text: str) -> Values:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nodes, "LOADER", yaml.CLoader)
        return read_values(text, with_places=True)
