"""Worked examples of origins: the citations of a claim, and whom it comes from."""

from dataclasses import dataclass

from explainer.model.citation import Citation, Hop
from explainer.model.identifier import Identifier
from tests.weave.build import cite, statement, through
from tests.weave.cast import HOPS

OFFICIAL = HOPS["unnamed"]
STATEMENTS = (
    statement("holt-said", "mira-holt", cite("wire", "quotes")),
    statement("both-said", "tarn-works mira-holt", cite("wire", "quotes"), cite("wired-piece", "quotes")),
    statement("vale-wrote", "jon-vale", cite("vale-post", "quotes")),
    statement("holt-by-vale", "mira-holt", through("vale-wrote")),
    statement("vale-and-works-said", "tarn-works jon-vale", cite("wire", "quotes")),
    statement("nobody-said", "", cite("wire", "quotes")),
)


@dataclass(frozen=True)
class Example:
    """A worked example: the citations of a claim, and whom it comes from."""

    what: str
    citations: tuple[Citation, ...]
    words: str
    known: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()
    unknown: tuple[int, ...] = ()


EXAMPLES = [
    Example("no citation", (), "no source is cited"),
    Example("the first hop", (cite("carried", "reports", "jon-vale reuters"),), "1 origin: Jon Vale", ("Jon Vale",)),
    Example("asserted by an original: its publisher", (cite("wire", "asserts"),), "1 origin: Reuters", ("Reuters",)),
    Example("reported by an original, from whom is not said", (cite("wire", "reports"),), "origin not known", unknown=(0,)),
    Example(
        "quoted by an original, from whom is not said", (cite("tarn-statement", "quotes"),), "origin not known", unknown=(0,)
    ),
    Example("no form", (cite("tarn-statement"),), "origin not known", unknown=(0,)),
    Example("asserted by who knows what", (cite("unsorted", "asserts"),), "origin not known", unknown=(0,)),
    Example("asserted, publisher not established", (cite("unseen", "asserts"),), "origin not known", unknown=(0,)),
    Example("the way is not known", (cite("wire", "asserts", "unknown"),), "origin not known", unknown=(0,)),
    Example("a source that is not there", (cite("gone", "asserts"),), "origin not known", unknown=(0,)),
    Example("a republication of one source", (cite("copy-of-wire", "asserts"),), "1 origin: Reuters", ("Reuters",)),
    Example("a republication of a republication", (cite("copy-of-copy", "quotes"),), "1 origin: Reuters", ("Reuters",)),
    Example("a republication of two", (cite("copy-of-two", "asserts"),), "origin not known", unknown=(0,)),
    Example("a republication of nothing known", (cite("carried", "asserts"),), "origin not known", unknown=(0,)),
    Example("a republication of nobody's", (cite("copy-of-unseen", "asserts"),), "origin not known", unknown=(0,)),
    Example("a republication of what is not there", (cite("copy-of-nothing", "asserts"),), "origin not known", unknown=(0,)),
    Example("a republication of one of nothing known", (cite("copy-of-carried", "asserts"),), "origin not known", unknown=(0,)),
    Example("a republication of one of two", (cite("copy-of-copy-of-two", "asserts"),), "origin not known", unknown=(0,)),
    Example("a circle of republications", (cite("copy-a", "asserts"),), "origin not known", unknown=(0,)),
    Example(
        "a republication that gives its chain",
        (cite("copy-of-wire", "reports", "jon-vale"),),
        "1 origin: Jon Vale",
        ("Jon Vale",),
    ),
    Example(
        "an original and its copies",
        (cite("wire", "asserts"), cite("copy-of-wire", "asserts"), cite("copy-of-copy", "asserts")),
        "three reports, 1 origin: Reuters",
        ("Reuters",),
    ),
    Example(
        "the copy of a report comes from whom the report had it",
        (cite("wire", "reports", "jon-vale"), cite("copy-of-wire", "asserts")),
        "two reports, 1 origin: Jon Vale",
        ("Jon Vale",),
    ),
    Example(
        "the copy of a report that does not say from whom it had it",
        (cite("copy-of-copy", "asserts"), cite("wire", "reports")),
        "two reports, origin not known",
        unknown=(0, 1),
    ),
    Example(
        "the copy of a report comes from whom the report had it, though its chain ends at the outlet",
        (cite("wire", "reports", "jon-vale"), cite("copy-of-wire", "reports", "reuters")),
        "two reports, 1 origin: Jon Vale",
        ("Jon Vale",),
    ),
    Example(
        "likewise where its chain ends at the report",
        (cite("wire", "reports", "jon-vale"), cite("copy-of-wire", "reports", "source:wire")),
        "two reports, 1 origin: Jon Vale",
        ("Jon Vale",),
    ),
    Example(
        "a copy whose chain ends at the outlet",
        (cite("copy-of-wire", "reports", "reuters"),),
        "1 origin: Reuters",
        ("Reuters",),
    ),
    Example(
        "a copy whose chain ends at another outlet",
        (cite("wire", "reports", "jon-vale"), cite("copy-of-wire", "reports", "wired")),
        "two reports, 2 origins we could not trace to each other",
        ("Jon Vale", "WIRED"),
    ),
    Example(
        "two reports of one person's words",
        (cite("wire", "quotes", "jon-vale"), cite("wired-piece", "reports", "jon-vale")),
        "two reports, 1 origin: Jon Vale",
        ("Jon Vale",),
    ),
    Example(
        "two persons",
        (cite("wire", "quotes", "jon-vale"), cite("wired-piece", "reports", "mira-holt")),
        "two reports, 2 origins we could not trace to each other",
        ("Jon Vale", "Mira Holt"),
    ),
    Example(
        "a person, and the body's own document",
        (cite("wire", "quotes", "mira-holt"), cite("tarn-statement", "asserts")),
        "two sources, 2 origins that belong together: Mira Holt and Tarn Works",
        ("Mira Holt", "Tarn Works"),
    ),
    Example(
        "a person, the body they belong to, and a third",
        (cite("wire", "quotes", "mira-holt"), cite("tarn-statement", "asserts"), cite("vale-post", "asserts")),
        "three sources, 3 origins, some of which belong together",
        ("Mira Holt", "Tarn Works", "Jon Vale"),
    ),
    Example(
        "somebody through two institutions, one part of the other",
        (cite("wire", "quotes", "quay-clerk"), cite("harbour-letter", "asserts")),
        "two sources, 2 origins that belong together: Quay Clerk and Harbour Office",
        ("Quay Clerk", "Harbour Office"),
    ),
    Example(
        "two who spoke together, and one who belongs to one of them",
        (through("vale-and-works-said"), cite("wire", "quotes", "mira-holt")),
        "3 origins that speak or belong together: Tarn Works, Jon Vale and Mira Holt",
        ("Tarn Works", "Jon Vale", "Mira Holt"),
    ),
    Example(
        "a report of its own words and of another's, and its copy: they do not speak together for that",
        (cite("wire", "quotes", "jon-vale"), cite("wire", "asserts"), cite("copy-of-wire", "asserts")),
        "two reports, 2 origins we could not trace to each other",
        ("Jon Vale", "Reuters"),
    ),
    Example(
        "two named side by side, one of them once more",
        (cite("carried", "reports", (Hop(who="Reuters and WIRED", by="outlet"),)), cite("wired-piece", "asserts")),
        "two reports, 2 origins we could not trace to each other",
        ("Reuters", "WIRED"),
    ),
    Example(
        "somebody of whom more is said, once more",
        (cite("carried", "reports", (Hop(who="Reuters, whose report is linked there"),)), cite("wire", "asserts")),
        "two reports, 1 origin: Reuters",
        ("Reuters",),
    ),
    Example(
        "two side by side of whom one has no page",
        (cite("wire", "reports", (Hop(who="WIRED and Kim Lund"),)),),
        "1 origin: WIRED and Kim Lund",
        ("WIRED and Kim Lund",),
    ),
    Example(
        "a body by its spokesperson, its document and its name",
        (
            cite("wire", "reports", (HOPS["spokesperson"],)),
            cite("wired-piece", "quotes", "source:tarn-statement"),
            cite("wired-piece", "quotes", "tarn-works"),
        ),
        "two reports, 1 origin: Tarn Works",
        ("Tarn Works",),
    ),
    Example(
        "an order comes from who issued it",
        (cite("wire", "quotes", "quay-rule"),),
        "1 origin: Harbour Office",
        ("Harbour Office",),
    ),
    Example("a name without a page", (cite("wire", "quotes", (Hop(who="Kim Lund"),)),), "1 origin: Kim Lund", ("Kim Lund",)),
    Example(
        "a name that is another name of somebody with a page",
        (cite("wire", "quotes", (Hop(who="m. holt"),)), cite("wired-piece", "quotes", "mira-holt")),
        "two reports, 1 origin: Mira Holt",
        ("Mira Holt",),
    ),
    Example(
        "somebody not named",
        (cite("wire", "reports", (OFFICIAL,)),),
        "at least 1 origin not named",
        unnamed=("an official, not named, in Reuters",),
    ),
    Example(
        "somebody not named in two outlets: neither merged nor added",
        (
            cite("wire", "reports", (OFFICIAL,)),
            cite("carried", "reports", (OFFICIAL, HOPS["rewrite"], Hop(entity=Identifier("entity:wired")))),
        ),
        "two reports, at least 1 origin not named",
        unnamed=("an official, not named, in Reuters", "an official, not named, in WIRED"),
    ),
    Example(
        "somebody not named in one outlet, and its copy",
        (
            cite("wire", "reports", (OFFICIAL,)),
            cite("copy-of-wire", "reports", (OFFICIAL, HOPS["outlet"])),
            cite("copy-of-wire", "asserts"),
        ),
        "two reports, at least 1 origin not named",
        unnamed=("an official, not named, in Reuters",),
    ),
    Example(
        "a spokesperson of nobody said",
        (cite("wire", "reports", (Hop(by="spokesperson"),)),),
        "at least 1 origin not named",
        unnamed=("a spokesperson, in Reuters",),
    ),
    Example(
        "a translation is nobody's origin", (cite("wire", "reports", (HOPS["translation"],)),), "origin not known", unknown=(0,)
    ),
    Example("a rewriting is nobody's origin", (cite("wire", "reports", (HOPS["rewrite"],)),), "origin not known", unknown=(0,)),
    Example(
        "a document without a page",
        (cite("wire", "quotes", (Hop(who="a memo", by="document"),)),),
        "origin not known",
        unknown=(0,),
    ),
    Example(
        "a document whose publisher is not established",
        (cite("wire", "quotes", "source:unseen"),),
        "origin not known",
        unknown=(0,),
    ),
    Example("nobody at all", (cite("wire", "reports", (Hop(by="unknown"),)),), "origin not known", unknown=(0,)),
    Example("a speaker, whatever the chain", (through("holt-said"),), "1 origin: Mira Holt", ("Mira Holt",)),
    Example(
        "two who spoke together",
        (through("both-said"),),
        "two reports, 2 origins that speak together: Tarn Works and Mira Holt",
        ("Tarn Works", "Mira Holt"),
    ),
    Example(
        "two who spoke together, and a third",
        (through("both-said"), cite("vale-post", "asserts")),
        "three sources, 3 origins, some of which speak together",
        ("Tarn Works", "Mira Holt", "Jon Vale"),
    ),
    Example("one who is known only through another", (through("holt-by-vale"),), "1 origin: Mira Holt", ("Mira Holt",)),
    Example("a statement of nobody", (through("nobody-said"),), "origin not known", unknown=(0,)),
    Example("a statement that is not there", (through("gone"),), "no source is cited"),
    Example(
        "known, unnamed and unknown",
        (
            cite("wire", "quotes", "jon-vale"),
            cite("wired-piece", "quotes", "mira-holt"),
            cite("wire", "reports", (OFFICIAL,)),
            cite("carried", "asserts"),
            cite("unseen", "reports"),
        ),
        "four reports, 2 origins we could not trace to each other, at least 1 not named, and 1 not known",
        ("Jon Vale", "Mira Holt"),
        ("an official, not named, in Reuters",),
        (3, 4),
    ),
    Example(
        "unnamed and unknown",
        (cite("wire", "reports", (OFFICIAL,)), cite("carried", "asserts")),
        "two reports, at least 1 origin not named and 1 not known",
        unnamed=("an official, not named, in Reuters",),
        unknown=(1,),
    ),
    Example(
        "known and unknown",
        (cite("wire", "quotes", "jon-vale"), cite("carried", "asserts")),
        "two reports, 1 origin: Jon Vale, and 1 not known",
        ("Jon Vale",),
        unknown=(1,),
    ),
]
