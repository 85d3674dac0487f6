"""The options of `explainer new`, made from the model."""

import click
import pytest

from explainer.cli.new_options import citation_of, field_options, labels, name_options, options_beside, title_of
from explainer.edit.drafting import Drafted
from explainer.load.shapes import shape_of
from explainer.model.identifier import KINDS
from explainer.model.library import CLASSES


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_a_sentence_and_an_option_hides_no_other(kind: str) -> None:
    assert set(labels(kind)) == set(shape_of(CLASSES[kind]).keys)
    assert [text for text in labels(kind).values() if not text or "\n" in text] == []
    names = [name for option in (*field_options(kind), *options_beside(kind)) for name in option.opts]
    assert len(set(names)) == len(names)


def test_lists_may_be_given_several_times_and_mappings_are_no_options() -> None:
    options = {option.name: option for option in field_options("claim")}
    assert (options["topics"].multiple, options["text"].multiple) == (True, False)
    assert not {"citations", "value", "ignore"} & options.keys()


def test_a_field_of_some_words_takes_only_these() -> None:
    (medium,) = (option for option in field_options("source") if option.name == "medium")
    assert isinstance(medium.type, click.Choice)
    assert "letter" in medium.type.choices
    assert medium.opts == ["--medium"]
    assert ["--relayed-by"] in [option.opts for option in field_options("source")]


def test_where_a_name_is_a_field_the_identifier_has_an_option_of_its_own() -> None:
    assert (name_options("entity"), name_options("claim")) == (("--identifier",), ("--name", "--identifier"))


@pytest.mark.parametrize(
    ("given", "citation"),
    [
        ({}, {}),
        ({"_source": "almanac"}, {"source": "almanac"}),
        ({"_source": "source:almanac", "_form": "asserts"}, {"source": "almanac", "form": "asserts"}),
        ({"_source": "statement:ann"}, {"statement": "ann"}),
        (
            {"_source": "almanac", "_paragraph": 3, "_sentences": (1, 2), "_printed": "so"},
            {"source": "almanac", "locator": {"paragraph": "3", "sentences": ["1", "2"]}, "words": "so"},
        ),
        ({"_source": "almanac", "_sentences": (1,)}, {"source": "almanac"}),
    ],
)
def test_the_citation_that_options_describe(given: dict[str, object], citation: Drafted) -> None:
    assert citation_of(given) == citation


@pytest.mark.parametrize(
    ("fields", "title"),
    [
        ({"text": "The moon."}, " The moon."),
        ({"title": {"text": "A report", "from": "printed"}, "url": "https://x.example"}, " A report"),
        ({"speaker": "entity:ann", "gist": "So."}, "ann So."),
        ({"speaker": ["ann", "bo"], "words": "So."}, "ann So."),
        ({"url": "https://x.example/a"}, " x.example/a"),
        ({}, " "),
    ],
)
def test_the_words_that_an_identifier_is_made_from(fields: dict[str, Drafted], title: str) -> None:
    assert title_of(fields) == title
