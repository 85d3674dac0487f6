"""Which addresses are looked at, and which words should be there."""

from explainer.adapters.links.addresses import sought_of
from tests.make import weave_text


def test_every_address_of_every_source_with_the_words_quoted_from_it() -> None:
    web = weave_text("""
        --- data/sources.yml
        almanac: {title: A, publisher: unknown, read: whole, url: "https://a.example/", archive: "https://b.example/a"}
        letter: {title: L, publisher: unknown, read: whole}
        paper: {title: P, publisher: unknown, read: whole, url: "https://p.example/"}
        --- data/claims.yml
        moon:
          text: So.
          citations: [{source: almanac, words: round}, {source: paper, form: asserts}, {source: letter, words: old}]
    """)
    assert [(one.source, one.field, one.address, [each.words.exact for each in one.quoted]) for one in sought_of(web)] == [
        ("source:almanac", "url", "https://a.example/", ["round"]),
        ("source:almanac", "archive", "https://b.example/a", ["round"]),
        ("source:paper", "url", "https://p.example/", []),
    ]
