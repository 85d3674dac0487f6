"""Library in, Web out: the same facts linked both ways, with everything that follows from them."""

from collections.abc import Callable
from types import MappingProxyType

from explainer.model.inline import Inline
from explainer.model.library import CLASSES, Library
from explainer.model.record import Tombstone
from explainer.prose import read_inline
from explainer.weave.alike import alike
from explainer.weave.answers import Answers
from explainer.weave.as_of import as_of
from explainer.weave.backlinks import backlinks
from explainer.weave.changed import changed
from explainer.weave.citations import citations, cited_by, retold, statements_behind
from explainer.weave.coverage import coverage
from explainer.weave.cycles import cycles
from explainer.weave.discrepancies import discrepancies
from explainer.weave.disputes import Disputes
from explainer.weave.evidence import evidence
from explainer.weave.fields import Uses
from explainer.weave.found_words import with_found_words
from explainer.weave.inlines import inlines
from explainer.weave.naming import Naming
from explainer.weave.pause import no_collecting
from explainer.weave.permalinks import permalinks
from explainer.weave.printed import printed
from explainer.weave.references import references
from explainer.weave.reviews import reviews
from explainer.weave.standing import standing
from explainer.weave.strength import Strengths
from explainer.weave.titles import Titles
from explainer.weave.topics import claims_on, statements_by, statements_on, topics
from explainer.weave.web import Web

__all__ = ["new_uses", "weave"]


def weave(
    library: Library, read: Callable[[str], Inline] = read_inline, like: Web | None = None, uses: Uses | None = None
) -> Web:
    """The Web of a library, whatever is wrong in it: what a record names and is not there stays unresolved.

    `read` reads one field of prose; it is called once for each text. `like` is the Web of a library of which most is the
    same: what holds here too is taken from it, and the outcome is the same as without. `uses` may be kept from one weaving
    to the next.
    """
    with no_collecting():
        return _weave(library, read, like, uses or new_uses())


def new_uses() -> Uses:
    """What reads fields off records, and remembers what it read."""
    return Uses((*CLASSES.values(), Tombstone))


def _weave(library: Library, read: Callable[[str], Inline], like: Web | None, read_off: Uses) -> Web:
    uses = read_off.of({**library.tombstones, **library.records})
    read_fields = inlines(uses, read)
    naming = Naming(library)
    placed = citations(library)
    behind = statements_behind(placed)
    disputes = Disputes(library, behind)
    on = topics(library, behind)
    taken = alike(like, library)
    found_evidence = evidence(library, placed, naming, taken.evidence)
    found_printed = printed(library, placed)
    found_standing = with_found_words(
        standing(library, found_evidence, on, disputes, naming, taken.origins), found_evidence, found_printed, library
    )
    found_references = references(library, uses, read_fields)
    by_speaker, by_topic, claims_by_topic = statements_by(library), statements_on(library), claims_on(library, on)
    cited = cited_by(library, placed)
    strengths = Strengths(library, found_references, disputes.of)
    return Web(
        library=library,
        inlines=MappingProxyType(read_fields),
        references=found_references,
        backlinks=MappingProxyType(backlinks(found_references)),
        permalinks=MappingProxyType(permalinks(library)),
        titles=MappingProxyType(Titles(library, read_fields, found_standing, found_evidence, naming).all()),
        evidence=MappingProxyType(found_evidence),
        standing=MappingProxyType(found_standing),
        topics=MappingProxyType(on),
        answers=MappingProxyType(Answers(library, found_standing, on, naming).all()),
        disputes=MappingProxyType(disputes.of),
        discrepancies=discrepancies(library, disputes),
        citations=tuple((subject, path, citation) for subject, own in placed.items() for path, citation in own),
        cycles=cycles(library, placed),
        statements_by=MappingProxyType(by_speaker),
        statements_on=MappingProxyType(by_topic),
        claims_on=MappingProxyType(claims_by_topic),
        cited_by=MappingProxyType(cited),
        retold=MappingProxyType(retold(placed)),
        printed=MappingProxyType(found_printed),
        coverage=MappingProxyType(coverage(library, placed)),
        reviews=MappingProxyType(reviews(library, strengths)),
        changed=MappingProxyType(changed(library, strengths, (by_speaker, by_topic, claims_by_topic, cited))),
        as_of=as_of(library),
    )
