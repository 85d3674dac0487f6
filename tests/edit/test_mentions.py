"""Every place that names a record, made to name another."""

from explainer.edit.changes import Edit
from explainer.edit.mentions import Mentions, offset, record_in, without_item
from explainer.edit.outline import outline
from explainer.load import load_files
from explainer.model.identifier import Identifier
from explainer.model.position import Position
from explainer.weave import weave
from tests.make import files_of

STORY = """
--- data/topics.yml
shape: {title: Shape, question: "What [shape](topic:shape) has it?"}
--- data/statements.yml
ann:
  speaker: ann
  gist: It is round.
  stances: {shape: {stance: supports}, "topic:size": {stance: opposes}}
--- data/claims.yml
moon: {text: It is round., topics: [shape, size]}
sun:
  text: It has [a shape](topic:shape), and [another](topic:shapely).
  topics:
    - shape
    - heat
--- docs/sky.md
# Sky

It is [round](topic:shape).

/// matrix
    topics: [shape, size]
///
"""


def renamed(old: str, new: str) -> dict[str, str]:
    files = files_of(STORY)
    edits = Mentions(weave(load_files(files).library), files, Identifier(old), Identifier(new)).edits()
    found = {}
    for path, all_edits in edits.items():
        text = files[path].decode()
        for edit in sorted(all_edits, reverse=True):
            text = text[: edit.start] + edit.text + text[edit.end :]
        found[path] = text
    return found


def test_fields_keys_links_and_views_name_the_new_record() -> None:
    found = renamed("topic:shape", "topic:form")
    assert 'question: "What [shape](topic:form) has it?"' in found["data/topics.yml"]
    assert 'stances: {form: {stance: supports}, "topic:size"' in found["data/statements.yml"]
    assert "topics: [form, size]" in found["data/claims.yml"]
    assert "[a shape](topic:form), and [another](topic:shapely)" in found["data/claims.yml"]
    assert "    - form\n    - heat\n" in found["data/claims.yml"]
    assert "[round](topic:form)" in found["docs/sky.md"]
    assert "topics: [form, size]" in found["docs/sky.md"]


def test_a_list_that_names_the_new_record_already_names_it_once() -> None:
    assert "topics: [size]}" in renamed("topic:shape", "topic:size")["data/claims.yml"]
    assert "  topics:\n    - heat\n" in renamed("topic:shape", "topic:heat")["data/claims.yml"]


def test_an_entry_is_taken_out_of_a_list() -> None:
    for text, number, left in (
        ("[a, b, c]", 0, "[b, c]"),
        ("[a, b, c]", 2, "[a, b]"),
        ("- a\n- b\n", 0, "- b\n"),
        ("- a\n- b", 1, "- a\n"),
    ):
        top = outline(text)
        assert top is not None
        edit = without_item(text, top, number)
        assert isinstance(edit, Edit)
        assert text[: edit.start] + edit.text + text[edit.end :] == left


def test_a_record_in_its_file() -> None:
    many, one = outline("moon: {text: x}\n"), outline("id: moon\ntext: x\n")
    assert many is not None
    assert one is not None
    assert record_in(many, Identifier("claim:moon")).find("text") is not None
    assert record_in(one, Identifier("claim:moon")) is one


def test_offsets() -> None:
    assert [offset("ab\r\ncd\re\nf", Position("", *spot)) for spot in ((1, 2), (2, 1), (3, 1), (4, 1))] == [1, 4, 7, 9]
