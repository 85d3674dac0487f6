"""The values of a YAML text with their offsets."""

import pytest

from explainer.edit.outline import Value, end_of_record, outline
from explainer.model.position import FieldPath

TEXT = """\
# why
moon:  # the first
  text: "The moon"
  topics: [shape, topic:size]
  citations:
    - source: almanac
      from: here
  note: |
    two
    lines

# about the sun
sun: &s {text: The sun}
star: *s
"""


def top() -> Value:
    found = outline(TEXT)
    assert found is not None
    return found


def written(value: Value) -> str:
    return TEXT[value.start : value.end]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (("moon", "text"), '"The moon"'),
        (("claim:moon", "text"), '"The moon"'),
        (("moon", "topics", 1), "topic:size"),
        (("moon", "citations", 0, "from_"), "here"),
        (("moon", "text", "exact"), '"The moon"'),
        (("sun", "text"), "The sun"),
        (("star",), ""),
    ],
)
def test_where_a_value_stands(path: FieldPath, words: str) -> None:
    assert written(top().walk(path)) == words


def test_how_a_value_is_written() -> None:
    moon = top().walk(("moon",))
    assert (moon.is_map, moon.is_flow, top().walk(("sun",)).is_flow) == (True, False, True)
    assert [item.style for item in moon.items] == ['"', None, None, "|"]
    assert moon.items[0].key is not None
    assert written(moon.items[0].key) == "text"


def test_a_key_is_found_by_exactly_its_text() -> None:
    assert top().find("moon") is not None
    assert top().find("claim:moon") is None
    assert top().inner(0) is None


@pytest.mark.parametrize("text", ["", "# nothing\n", "a: [", "\t- a"])
def test_a_text_without_values(text: str) -> None:
    assert outline(text) is None


def test_a_record_ends_before_blank_lines_and_comments() -> None:
    end = end_of_record(TEXT, top().walk(("moon",)), top())
    assert TEXT[:end].endswith("    lines\n")
    assert end_of_record(TEXT, top().walk(("star",)), top()) == len(TEXT)
