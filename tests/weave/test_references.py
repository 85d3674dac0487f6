"""Every way in which a record can be named."""

from explainer.model.chapter import Chapter, ChapterReference, Mark, Sentence, View
from explainer.model.identifier import Identifier
from explainer.model.inline import Inline, Link
from explainer.model.position import Position
from explainer.model.text import Prose
from explainer.weave.references import references_of_record
from explainer.weave.web import Reference
from tests.weave.build import HERE, claim, tombstone, woven

CLAIM = Identifier("claim:a")


def test_fields_and_prose_in_order() -> None:
    web = woven(claim("a", text="So [he](entity:x) said.", topics="t"))
    assert web.references == (
        Reference(CLAIM, Identifier("entity:x"), ("text",), "prose", "So he said."),
        Reference(CLAIM, Identifier("topic:t"), ("topics", 0), "field"),
    )


def test_each_link_has_the_sentence_round_it() -> None:
    text = "First [x](entity:x). Then *[y](entity:y) and [x](entity:x)*. At last [x](entity:x)."
    web = woven(claim("a", text=text))
    assert [(reference.target, reference.sentence) for reference in web.references] == [
        ("entity:x", "First x."),
        ("entity:y", "Then y and x."),
        ("entity:x", "Then y and x."),
        ("entity:x", "At last x."),
    ]


def test_a_link_over_the_end_of_a_sentence_counts_where_it_begins() -> None:
    web = woven(claim("a", text="It [is so. That](entity:x) is all."))
    assert [reference.sentence for reference in web.references] == ["It is so."]


def test_sentences_that_are_alike_are_told_apart() -> None:
    web = woven(claim("a", text="See [x](entity:x). See x. See [y](entity:y)."))
    assert [reference.sentence for reference in web.references] == ["See x.", "See y."]


def test_links_to_web_addresses_are_no_references() -> None:
    web = woven(claim("a", text="See [there](https://example.org/). And [x](entity:x)."))
    assert [(reference.target, reference.sentence) for reference in web.references] == [("entity:x", "And x.")]


def test_a_field_without_sentences_is_its_own() -> None:
    target = Identifier("entity:x")
    bare = Inline((Link(target, ("x",)),), "x", (target,), ())
    found = list(references_of_record(CLAIM, ((("text",), Prose("…")),), {(CLAIM, ("text",)): bare}))
    assert found == [Reference(CLAIM, target, ("text",), "prose", "x")]


def test_tombstones_refer_too() -> None:
    web = woven(tombstone("claim:a", "claim:b"))
    assert web.references == (Reference(CLAIM, Identifier("claim:b"), ("now",), "field"),)


def test_chapters() -> None:
    here, there = Position("docs/a.md", 3, 1), Position("docs/a.md", 5, 4)
    sentences = (
        Sentence(plain="Own.", position=HERE, marks=(Mark(target=None, position=here),)),
        Sentence(
            plain="He said so.",
            position=HERE,
            marks=(Mark(target=CLAIM, position=here),),
            references=(ChapterReference(target=Identifier("entity:x"), words="He", position=there),),
        ),
    )
    views = (
        View(name="matrix", options={"topics": ["t"]}, position=here, option_positions={"topics": there}),
        View(name="dispute", options={"id": "d"}, position=here),
    )
    chapter = Chapter(
        id=Identifier("chapter:a"), path="a.md", address="a/", title="A", position=HERE, sentences=sentences, views=views
    )
    assert woven(chapter).references == (
        Reference(chapter.id, Identifier("entity:x"), ("sentences", 1), "prose", "He said so.", there),
        Reference(chapter.id, CLAIM, ("sentences", 1), "mark", "He said so.", here),
        Reference(chapter.id, Identifier("topic:t"), ("views", 0), "view", "", there),
        Reference(chapter.id, Identifier("dispute:d"), ("views", 1), "view", "", here),
    )


def test_links_in_headings_count_too() -> None:
    there = Position("docs/a.md", 7, 9)
    link = ChapterReference(target=Identifier("entity:x"), words="He", position=there)
    chapter = Chapter(id=Identifier("chapter:a"), path="a.md", address="a/", title="A", position=HERE, references=(link,))
    assert woven(chapter).references == (Reference(chapter.id, Identifier("entity:x"), ("references", 0), "prose", "", there),)


def test_records_and_chapters_in_order_of_identifier() -> None:
    chapter = Chapter(
        id=Identifier("chapter:z"),
        path="z.md",
        address="z/",
        title="Z",
        position=HERE,
        sentences=(Sentence(plain="So.", position=HERE, marks=(Mark(target=CLAIM, position=HERE),)),),
    )
    web = woven(claim("b", topics="t"), claim("a", topics="t"), chapter)
    assert [reference.by for reference in web.references] == ["chapter:z", "claim:a", "claim:b"]
