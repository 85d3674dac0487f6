"""Hops where they were typed, and the source that a citation names."""

from explainer.check.citations import cited_source, hops_of_citations
from tests.make import weave_text

WEB = weave_text("""
    --- data/sources.yml
    almanac: {title: The Almanac, publisher: unknown, read: whole}
    --- data/statements.yml
    ann: {speaker: ann, gist: So it is., citations: [{source: almanac, via: [ann, {who: a clerk, named: no}]}]}
    --- data/claims.yml
    moon: {text: So it is., citations: [{statement: ann}, {source: nowhere, via: unknown}, {source: almanac, via: [ann]}]}
""")


def test_every_hop_with_its_place() -> None:
    assert [(subject, path, hop.entity or hop.who) for subject, path, hop in hops_of_citations(WEB)] == [
        ("claim:moon", ("citations", 2, "via", 0), "entity:ann"),
        ("statement:ann", ("citations", 0, "via", 0), "entity:ann"),
        ("statement:ann", ("citations", 0, "via", 1), "a clerk"),
    ]


def test_the_source_is_the_one_that_the_citation_itself_names() -> None:
    named = {
        (subject, path): source.id if (source := cited_source(WEB, citation)) else None
        for subject, path, citation in WEB.citations
    }
    assert named == {
        ("claim:moon", ("citations", 0)): None,
        ("claim:moon", ("citations", 1)): None,
        ("claim:moon", ("citations", 2)): "source:almanac",
        ("statement:ann", ("citations", 0)): "source:almanac",
    }
