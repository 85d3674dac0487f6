"""From a citation to the chain of members that its attribution names, each of them once."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from explainer.model.citation import Citation, Form
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.weave.member import Member
from explainer.weave.naming import Naming


@dataclass(frozen=True, slots=True)
class Chain:
    """Whoever stands between the words and the source cited, and how that source gives them."""

    members: tuple[Member, ...]
    """From whoever said it towards the source, which is not among them."""
    cited: Identifier
    source: Source | None
    """The source cited; None where it is not there."""
    form: Form | None
    is_own: bool = False
    """Whether the last member speaks in the source itself, so that its publisher needs no second mention."""
    is_unknown: bool = False
    """Whether the citation says that the way is not known."""


def chain_of(citation: Citation, leads: Sequence[Statement], library: Library, naming: Naming) -> Chain:
    """The chain of a citation of a source; the speakers of the statements that lead to it stand first."""
    hops = citation.via if isinstance(citation.via, tuple) else ()
    speakers = [member for lead in leads if (member := naming.speakers(lead))]
    members = _each_once((*speakers, *map(naming.hop, hops)))
    cited = citation.source or Identifier("source:")
    source = library.get(cited, Source)
    is_own = False
    if members and source is not None and (last := _in_own_document(members[-1], source, citation.form, naming)):
        members[-1] = last
        is_own = True
    return Chain(tuple(members), cited, source, citation.form, is_own, citation.via == "unknown")


def _each_once(members: Iterable[Member]) -> list[Member]:
    found: list[Member] = []
    for member in members:
        joined = _joined(found[-1], member) if found else None
        if joined is None:
            found.append(member)
        else:
            found[-1] = joined
    return found


def _joined(before: Member, after: Member) -> Member | None:
    """Two members of a chain as one, where the second only repeats the first or says more exactly who it was."""
    if _speaks_for(after, before):
        return replace(after, declines=before.declines)
    if not after.bodies or not set(after.bodies) <= set(before.bodies):
        return None
    if after.aside:
        before = _with_aside(before, after)
    if after.document is not None:
        if before.document is None:
            return replace(before, document=after.document)
        return before if before.document == after.document else None
    return before if after.kind in ("named", "outlet", "document") else None


def _with_aside(before: Member, after: Member) -> Member:
    """The first mention with what the second adds: not named there, and why. That must not be lost."""
    aside = ", ".join(filter(None, (before.aside, after.aside)))
    short = after.short if after.bodies == before.bodies else before.short
    return replace(before, aside=aside, short=short, weak=before.weak or after.weak)


def _speaks_for(after: Member, before: Member) -> bool:
    """Whether a spokesperson is the one through whom the single body before spoke, by page or by name."""
    if after.kind != "spokesperson" or before.kind not in ("named", "outlet") or len(before.bodies) != 1:
        return False
    if after.bodies:
        return after.bodies == before.bodies
    return re.search(rf"\b{re.escape(before.noun[0].text)}\b", after.noun[0].text, re.IGNORECASE) is not None


def _in_own_document(last: Member, source: Source, form: Form | None, naming: Naming) -> Member | None:
    """The last member as speaking in the cited source, where that is its own document; else None."""
    if last.document is not None:
        return last if last.document.id == source.id else None
    if source.publisher in last.bodies:
        return replace(last, document=source)
    speaks = last.kind in ("named", "outlet", "spokesperson") and source.form == "original" and form != "reports"
    return replace(last, document=source) if speaks and _speaks_in(last, source, naming) else None


def _speaks_in(last: Member, source: Source, naming: Naming) -> bool:
    """Whether the source is somebody's own by its author, or a document of the body they belong to.

    An article or a page of that body is not theirs for that alone: it may quote them like anybody else.
    """
    authors = {author.casefold() for author in source.author}
    if any(authors & naming.names_of(each) for each in last.bodies):
        return True
    if source.medium in ("article", "page"):
        return False
    return any(source.publisher in naming.bodies_of(each) for each in last.bodies)
