"""The people, bodies and sources that tests of attribution and origins speak of."""

from explainer.model.citation import Citation, Hop
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.statement import Statement
from explainer.weave.attribution import attribution
from explainer.weave.chains import chain_of
from explainer.weave.naming import Naming
from explainer.weave.web import Attribution, Origins
from tests.weave.build import entity, library, source

CAST = (
    entity("tarn-works", "organisation"),
    entity("harbour-office", "organisation", title="Harbour Office"),
    entity("mira-holt", aliases=("M. Holt",), group=Identifier("entity:tarn-works")),
    entity("jon-vale"),
    entity("quay-clerk", group=Identifier("entity:quay-desk")),
    entity("quay-desk", "group", group=Identifier("entity:harbour-office")),
    entity("reuters", "outlet"),
    entity("wired", "outlet", title="WIRED"),
    entity("inkl", "outlet", title="inkl"),
    entity("quay-rule", "instrument", title="Quay Rule", made_by=Identifier("entity:harbour-office")),
    source("wire", "reuters"),
    source("wired-piece", "wired", author=("K. Other",)),
    source("carried", "inkl", form="republication"),
    source("copy-of-wire", "inkl", "wire"),
    source("copy-of-copy", "wired", "copy-of-wire"),
    source("copy-of-two", "inkl", "wire tarn-statement"),
    source("copy-of-unseen", "inkl", "unseen"),
    source("copy-of-nothing", "inkl", "nowhere"),
    source("copy-of-carried", "wired", "carried"),
    source("copy-of-copy-of-two", "wired", "copy-of-two"),
    source("copy-a", "inkl", "copy-b"),
    source("copy-b", "wired", "copy-a"),
    source("letter-copy", "inkl", "harbour-letter", medium="letter"),
    source("reuters-post", "reuters", medium="post"),
    source("unseen"),
    source("unseen-post", medium="post"),
    source("unseen-copy", form="republication"),
    source("unsorted", "reuters", form="unknown"),
    source("tarn-statement", "tarn-works", medium="statement"),
    source("vale-post", "jon-vale", medium="post"),
    source("harbour-letter", "harbour-office", medium="letter"),
    source("harbour-order", "harbour-office", medium="order"),
    source("tarn-essay", "tarn-works", medium="article"),
    source("tarn-page", "tarn-works", medium="page"),
    source("holt-reprint", "inkl", form="republication", author=("M. Holt",)),
    source("holt-column", "reuters", author=("M. Holt",)),
)
NAMING = Naming(library(*CAST))

HOPS = {
    "named": Hop(entity=Identifier("entity:jon-vale")),
    "document": Hop(entity=Identifier("source:tarn-statement")),
    "unnamed": Hop(who="an official", named=False, by="unnamed"),
    "outlet": Hop(entity=Identifier("entity:reuters")),
    "spokesperson": Hop(entity=Identifier("entity:tarn-works"), by="spokesperson"),
    "translation": Hop(who="First Digest", by="translation"),
    "rewrite": Hop(who="First News", by="rewrite"),
    "unknown": Hop(who="Ada Roe", by="unknown"),
}
"""One hop of each kind, for the first place in a chain."""

FURTHER = {
    "named": Hop(entity=Identifier("entity:mira-holt")),
    "document": Hop(entity=Identifier("source:harbour-letter")),
    "unnamed": Hop(
        who="a person familiar with the matter", named=False, group="company", reason="not authorised to speak", by="unnamed"
    ),
    "outlet": Hop(entity=Identifier("entity:wired")),
    "spokesperson": Hop(entity=Identifier("entity:harbour-office"), by="spokesperson"),
    "translation": Hop(who="Second Digest", by="translation"),
    "rewrite": Hop(who="Second News", by="rewrite"),
    "unknown": Hop(who="Ben Poe", by="unknown"),
}
"""One more of each kind, for the second place."""


def attributed(citation: Citation, *leads: Statement, among: Library | None = None) -> Attribution:
    """The attribution of a citation among the cast, or in a library of its own."""
    here = among or library(*CAST)
    naming = Naming(here)
    return attribution(chain_of(citation, leads, here, naming), here, naming)


def least(origins: Origins) -> int:
    """From how many a record comes at least: those that are named, and one more where some are not."""
    return len(origins.known) + bool(origins.unnamed)
