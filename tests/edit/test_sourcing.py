"""The fields of a source made of what its page says of itself: nothing that it does not say."""

from explainer.edit.metadata import read_metadata
from explainer.edit.sourcing import fields_from
from tests.edit.test_metadata import PAGE
from tests.make import load_text

ENTITIES = "--- data/entities.yml\nalmanac: {name: Almanac, type: outlet, aliases: [The Almanac]}\n"


def test_a_page_that_says_nothing_gives_nothing() -> None:
    assert fields_from(read_metadata("<p>By Ash, 12 June 2026"), load_text(ENTITIES).library) == {}


def test_each_field_says_where_it_is_from() -> None:
    fields = fields_from(read_metadata(PAGE), load_text(ENTITIES).library)
    assert fields["title"] == {"text": 'The moon: is it "round"?', "from": "printed"}
    assert fields["publisher"] == "almanac"
    assert fields["published"] == {
        "edtf": "2026-06-12T10:00+02:00",
        "from": "printed",
        "why": "the page's metadata, article:published_time",
    }
    assert fields["note"] == (
        "From the page's metadata, not yet compared with what it shows: title from og:title, publisher from og:site_name, "
        "author from JSON-LD author, published from article:published_time, language from <html lang>."
    )


def test_a_publisher_without_a_page_stays_unknown_and_is_named_in_the_note() -> None:
    fields = fields_from(read_metadata('<meta property="og:site_name" content="The Gazette">'), load_text(ENTITIES).library)
    assert fields["publisher"] == "unknown"
    assert "publisher “The Gazette” from og:site_name" in str(fields["note"])


def test_a_publisher_that_may_be_two_stays_unknown() -> None:
    two = ENTITIES + "other: {name: The Almanac, type: outlet}\n"
    assert fields_from(read_metadata(PAGE), load_text(two).library)["publisher"] == "unknown"
