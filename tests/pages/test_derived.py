"""What follows from each record, as plain values."""

from explainer.model.identifier import Identifier
from explainer.pages.derived import derived
from explainer.pages.plain_values import Value
from tests.make import weave_text

WEB = weave_text("""
    --- data/topics.yml
    shape: {title: Shape, question: "What shape is [it](claim:flat)?"}
    --- data/entities.yml
    works: {name: Tarn Works, type: organisation}
    --- data/sources.yml
    daily: {title: A report, publisher: works, read: whole}
    wire: {title: A copy, publisher: unknown, read: part}
    --- data/statements.yml
    said: {speaker: works, words: It is round., citations: [{source: wire, via: unknown}]}
    --- data/claims.yml
    flat: {text: It is flat., topics: [shape], citations: [{source: daily, form: asserts}, {statement: said}]}
    round: {text: It is round., citations: [{source: daily, form: asserts}], superseded_by: flat}
    --- data/disputes.yml
    shape: {question: What shape?, about: value, positions: [{summary: Flat., claims: [flat]}, {summary: Not.}]}
    --- data/questions.yml
    shape: {question: What shape?, short: Not known., needs: [flat]}
    --- data/measures.yml
    width: {title: Width, type: count}
""")


def of(subject: str) -> dict[str, Value]:
    return derived(WEB, WEB.library.records[Identifier(subject)])


def test_a_claim() -> None:
    found = of("claim:flat")
    assert (found["title"], found["address"], found["topics"]) == ("Tarn Works: It is flat", "claims/flat/", ["topic:shape"])
    assert found["plain"] == "Tarn Works wrote in an article, and others: It is flat."
    assert found["disputes"] == ["dispute:shape"]
    assert found["attribution"] == [
        {"attribution": "Tarn Works wrote in an article", "short": "Tarn Works", "source": "source:daily"},
        {
            "attribution": "Tarn Works said, as given in a report whose publisher is not established; "
            "through whom is not known",
            "short": "Tarn Works → not known → report, publisher not established",
            "weakest": "chain not known",
            "source": "source:wire",
            "statement": "statement:said",
        },
    ]


def test_its_standing() -> None:
    standing = of("claim:flat")["standing"]
    assert isinstance(standing, dict)
    assert standing["is_contested"] is True
    assert standing["disputed_by"] == ["dispute:shape"]
    assert isinstance(standing["origins"], dict)
    assert standing["origins"]["known"] == [{"words": "Tarn Works", "entity": "entity:works", "documents": ["source:daily"]}]
    superseded = of("claim:round")["standing"]
    assert isinstance(superseded, dict)
    assert superseded["superseded_by"] == "claim:flat"


def test_a_use_by_a_contested_claim_is_without_its_sentence() -> None:
    uses = of("claim:flat")["backlinks"]
    assert isinstance(uses, list)
    assert {"by": "topic:shape", "manner": "prose", "path": ["question"], "sentence": "What shape is it?"} in uses


def test_a_question_has_the_state_of_its_answer() -> None:
    assert of("question:shape")["answer"] == {"state": "disputed", "words": "disputed", "only": []}


def test_what_is_empty_is_left_out() -> None:
    assert of("measure:width") == {"title": "Width"}
