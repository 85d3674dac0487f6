"""The options of a view: which hold, where each stands, and what is wrong with the others."""

import pytest

from explainer.prose.options import Options, options_size, read_options


def read(name: str, *lines: str, argument: str | None = None) -> Options:
    return read_options(name, argument, [f"    {line}" for line in lines])


def told(options: Options) -> list[tuple[str, str, str, int]]:
    return [(one.fault, one.message, one.hint, one.line) for one in options.faults]


def test_options_that_hold_with_their_places() -> None:
    found = read("timeline", "topics: [shape, topic:size]", "from: 2026-06")
    assert found == Options({"topics": ["shape", "topic:size"], "from": "2026-06"}, {"topics": (1, 5), "from": (2, 5)})
    assert read("matrix", "topics: shape").values == {"topics": ["shape"]}


@pytest.mark.parametrize(
    ("name", "line", "message", "hint"),
    [
        ("matrix", "topic: shape", "“/// matrix” has no option “topic”", "did you mean “topics”?"),
        ("matrix", "zzz: shape", "“/// matrix” has no option “zzz”", "its options are: groups, speakers, topics"),
        ("matrix", "topics:", "the option “topics” is empty", "give it a value, or take it out"),
        ("matrix", "topics: {a: b}", "the option “topics” holds something that is no text", "write names"),
        (
            "matrix",
            "topics: entity:ann",
            "the option “topics” names no topic: “entity:ann”",
            "write “topic:name” or the name alone",
        ),
        ("matrix", "topics: “shape”", "the option “topics” holds typographic quotation marks", "did you mean “shape”?"),
        ("facts", "topic: [shape]", "the option “topic” takes one text, not a list", "take the brackets out"),
        ("facts", "kind: claims", "the option “kind” cannot be “claims”", "did you mean “claim”?"),
    ],
)
def test_an_option_at_fault_is_left_out(name: str, line: str, message: str, hint: str) -> None:
    found = read(name, line)
    assert found.values == {}
    assert [one[1:3] for one in told(found)] == [(message, hint)]


def test_dates_say_what_is_wrong_with_them() -> None:
    (fault,) = told(read("timeline", "from: 2026-13"))
    assert fault[:2] == ("bad-option", "the option “from” holds no date: “2026-13” is not a date: there is no month 13")


def test_what_a_view_needs() -> None:
    assert told(read("dispute")) == [
        ("option-missing", "“/// dispute” lacks the option “id”", "write “    id: …” right below it", 0)
    ]
    assert [one[0] for one in told(read("dispute", "ids: shape"))] == ["unknown-option"]


def test_nothing_stands_behind_a_bar() -> None:
    assert told(read("matrix", argument="shape"))[0][1:3] == (
        "“/// matrix” takes nothing behind a bar",
        "write options below it",
    )


def test_an_option_without_its_four_spaces() -> None:
    found = read_options("matrix", None, ["    topics: shape", "  speakers: ann"])
    assert found.values == {"topics": ["shape"]}
    assert told(found) == [("option-not-indented", "the option “speakers” is not indented", "put four spaces before it", 2)]


@pytest.mark.parametrize(
    ("lines", "size"),
    [([], 0), (["    a: b", "      - c", "", "    d: e"], 2), (["topics: a", "words: b"], 1), (["words"], 0)],
)
def test_how_many_lines_belong_to_the_options(lines: list[str], size: int) -> None:
    assert options_size("matrix", lines) == size
