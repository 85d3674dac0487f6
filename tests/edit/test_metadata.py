"""What a page says of itself, and the fields of a source made of it: nothing that it does not say."""

from explainer.edit.metadata import Stated, read_metadata
from explainer.edit.sourcing import fields_from
from tests.make import load_text

PAGE = """\
<!doctype html><html lang="en-GB"><head><title>Moon &amp; sun | The Almanac</title>
<meta property="og:title" content="The moon:  is it &quot;round&quot;?"><meta property="og:site_name" content="the almanac">
<meta name="author" content="https://almanac.example/ash">
<meta property="article:published_time" content="2026-06-12T10:00:05+0200">
<script type="application/ld+json">{"@graph": [{"@type": "Person", "name": "Nobody"},
{"@type": ["NewsArticle"], "headline": "Another",
"author": [{"@type": "Person", "name": "Ash Birch"}, {"name": "Cy"}]}]}</script>
<script type="application/ld+json">{not json</script></head><body><h1>Not metadata</h1></body></html>
"""
ENTITIES = "--- data/entities.yml\nalmanac: {name: Almanac, type: outlet, aliases: [The Almanac]}\n"


def test_what_is_stated_first_counts_with_where_it_stands() -> None:
    found = read_metadata(PAGE)
    assert found.stated == {
        "title": Stated('The moon: is it "round"?', "og:title"),
        "publisher": Stated("the almanac", "og:site_name"),
        "published": Stated("2026-06-12T10:00+02:00", "article:published_time"),
        "language": Stated("en-GB", "<html lang>"),
    }
    assert found.authors == [Stated("Ash Birch", "JSON-LD author"), Stated("Cy", "JSON-LD author")]


def test_a_page_that_says_nothing_gives_nothing() -> None:
    assert fields_from(read_metadata("<p>By Ash, 12 June 2026"), load_text(ENTITIES).library) == {}


def test_a_date_without_a_zone_is_a_day_and_no_date_is_none() -> None:
    page = '<meta name="datePublished" content="{}">'
    assert read_metadata(page.format("2026-06-12 10:00:00")).stated["published"].text == "2026-06-12"
    assert read_metadata(page.format("last Friday")).stated == {}


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
