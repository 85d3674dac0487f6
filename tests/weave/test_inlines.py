"""Fields of prose, read once."""

from explainer.model.identifier import Identifier
from explainer.model.inline import Inline
from explainer.weave.inlines import inlines
from tests.weave.build import claim, tombstone, woven


def test_every_field_of_prose_is_read_by_record_and_path() -> None:
    web = woven(claim("a", text="It is *so*."), tombstone("claim:b"))
    assert {key: inline.plain for key, inline in web.inlines.items()} == {
        ("claim:a", ("text",)): "It is so.",
        ("claim:b", ("why",)): "Retired.",
    }
    assert web.inline(Identifier("claim:a"), "text").plain == "It is so."


def test_texts_that_are_alike_are_read_once() -> None:
    asked: list[str] = []

    def read(text: str) -> Inline:
        asked.append(text)
        return Inline((text,), text, (), (text,))

    woven(claim("a", text="One."), claim("b", text="One."), claim("c", text="Two."), read=read)
    assert sorted(asked) == ["One.", "Two."]


def test_identifiers_are_not_read() -> None:
    uses = {Identifier("claim:a"): ((("topics", 0), Identifier("topic:t")),)}
    assert inlines(uses, lambda text: Inline((), text, (), ())) == {}
