"""What a page says of itself, and where it says it."""

from explainer.edit.metadata import Stated, read_metadata

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


def test_what_is_stated_first_counts_with_where_it_stands() -> None:
    found = read_metadata(PAGE)
    assert found.stated == {
        "title": Stated('The moon: is it "round"?', "og:title"),
        "publisher": Stated("the almanac", "og:site_name"),
        "published": Stated("2026-06-12T10:00+02:00", "article:published_time"),
        "language": Stated("en-GB", "<html lang>"),
    }
    assert found.authors == [Stated("Ash Birch", "JSON-LD author"), Stated("Cy", "JSON-LD author")]


def test_a_date_without_a_zone_is_a_day_and_no_date_is_none() -> None:
    page = '<meta name="datePublished" content="{}">'
    assert read_metadata(page.format("2026-06-12 10:00:00")).stated["published"].text == "2026-06-12"
    assert read_metadata(page.format("last Friday")).stated == {}


def test_the_address_that_a_saved_page_states_is_taken_where_it_is_a_whole_one() -> None:
    page = '<link rel="shortcut icon" href="/i.png"><link rel="canonical" href="{}">'
    stated = read_metadata(page.format("https://almanac.example/moon")).stated
    assert stated == {"url": Stated("https://almanac.example/moon", "<link rel=canonical>")}
    assert [read_metadata(page.format(each)).stated for each in ("/moon", "", "javascript:x", "https://a b")] == [{}] * 4
    assert read_metadata('<meta property="og:url" content="https://a.example/1">' + page).stated["url"].where == "og:url"
