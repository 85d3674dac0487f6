"""What stands behind records: directly, through statements, through claims."""

from explainer.model.identifier import Identifier
from explainer.weave.web import Evidence, Web
from tests.weave.build import cite, claim, dispute, entity, event, position, source, statement, term, through, woven

WIRE = source("wire", "reuters")
CAST = (WIRE, source("post", "vale", medium="post"), entity("reuters", "outlet"), entity("vale"), entity("holt"))


def seen(web: Web, subject: str) -> list[tuple[str, str, str]]:
    """Record and path, the statement gone through, and the attribution, of each piece of evidence."""
    return [
        (f"{each.record} {'.'.join(map(str, each.path))}", " ".join(each.through), each.attribution.words)
        for each in web.evidence[Identifier(subject)]
    ]


def test_a_claims_own_citations() -> None:
    web = woven(*CAST, claim("c", cite("wire", "asserts"), cite("gone", "reports", "vale")))
    assert seen(web, "claim:c") == [
        ("claim:c citations.0", "", "Reuters reported in its own voice"),
        ("claim:c citations.1", "", "Vale said, as given in gone"),
    ]
    assert [each.source for each in web.evidence[Identifier("claim:c")]] == [WIRE, None]


def test_a_statements_citations_stand_in_its_place() -> None:
    said = statement("s", "vale", cite("wire", "quotes"), cite("post", "quotes"))
    web = woven(*CAST, said, claim("c", cite("wire", "asserts"), through("s"), cite("post", "asserts")))
    assert seen(web, "claim:c") == [
        ("claim:c citations.0", "", "Reuters reported in its own voice"),
        ("claim:c citations.0", "statement:s", "Vale said, as quoted by Reuters"),
        ("claim:c citations.1", "statement:s", "Vale wrote in a post"),
        ("claim:c citations.2", "", "Vale wrote in a post"),
    ]
    assert web.evidence[Identifier("claim:c")][1] == Evidence(
        record=Identifier("claim:c"),
        path=("citations", 0),
        citation=cite("wire", "quotes"),
        source=WIRE,
        statement=said,
        attribution=web.evidence[Identifier("statement:s")][0].attribution,
        through=(said.id,),
    )


def test_a_statements_own_evidence_goes_through_none() -> None:
    web = woven(*CAST, statement("s", "vale", cite("wire", "quotes")))
    (evidence,) = web.evidence[Identifier("statement:s")]
    assert (evidence.record, evidence.statement, evidence.through) == ("statement:s", None, ())
    assert evidence.attribution.words == "Vale said, as quoted by Reuters"


def test_statements_through_statements() -> None:
    outer = statement("outer", "holt", through("inner"))
    inner = statement("inner", "vale", cite("wire", "quotes"))
    web = woven(*CAST, outer, inner, claim("c", through("outer")))
    words = "Holt said, according to Vale, as quoted by Reuters"
    assert seen(web, "claim:c") == [("claim:c citations.0", "statement:outer statement:inner", words)]
    assert seen(web, "statement:outer") == [("statement:outer citations.0", "statement:inner", words)]
    assert web.evidence[Identifier("claim:c")][0].statement == inner


def test_circles_of_statements_end() -> None:
    one = statement("one", "vale", through("two"), cite("wire", "quotes"))
    two = statement("two", "holt", through("one"), cite("post", "reports"))
    web = woven(*CAST, one, two, statement("self", "vale", through("self")), claim("c", through("one")))
    assert [path for path, _, _ in seen(web, "claim:c")] == ["claim:c citations.1", "claim:c citations.1"]
    assert [through for _, through, _ in seen(web, "statement:two")] == ["statement:one", ""]
    assert seen(web, "statement:self") == []


def test_a_statement_reached_twice_counts_once() -> None:
    web = woven(*CAST, statement("s", "vale", cite("wire", "quotes")), claim("c", through("s"), through("s"), through("gone")))
    assert len(seen(web, "claim:c")) == 1


def test_events_have_their_own_then_that_of_their_claims() -> None:
    web = woven(*CAST, claim("c", cite("wire", "asserts")), event("e", cite("post", "asserts"), claims="c c gone"))
    assert [path for path, _, _ in seen(web, "event:e")] == ["event:e citations.0", "claim:c citations.0"]


def test_disputes_go_position_by_position() -> None:
    web = woven(
        *CAST,
        claim("c", cite("wire", "asserts")),
        statement("s", "vale", cite("post", "quotes")),
        dispute("d", position("", "s", "", cite("wire", "reports", "holt")), position("c", "", "", through("s"))),
    )
    assert seen(web, "dispute:d") == [
        ("statement:s citations.0", "", "Vale wrote in a post"),
        ("dispute:d positions.0.citations.0", "", "Holt said, as reported by Reuters"),
        ("claim:c citations.0", "", "Reuters reported in its own voice"),
        ("dispute:d citations.0", "statement:s", "Vale wrote in a post"),
    ]


def test_terms_have_evidence_and_other_kinds_none() -> None:
    web = woven(*CAST, term("t", cite("wire", "asserts")))
    assert [path for path, _, _ in seen(web, "term:t")] == ["term:t citations.0"]
    assert set(web.evidence) == {"term:t"}


def test_a_long_line_of_statements_ends() -> None:
    line = [statement(f"s{number}", "vale", through(f"s{number + 1}")) for number in range(200)]
    web = woven(*CAST, *line, statement("s200", "vale", cite("wire", "quotes")))
    assert len(web.evidence[Identifier("statement:s0")][0].through) == 200
