"""Where one piece of evidence comes from: the person or body at the beginning of its chain."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from explainer.model.citation import Hop
from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.weave.naming import Naming
from explainer.weave.web import Evidence


@dataclass(frozen=True, slots=True)
class Root:
    """A person or body at the beginning of a chain."""

    words: str
    entity: Identifier | None = None
    is_named: bool = True
    documents: tuple[Identifier, ...] = ()

    @property
    def key(self) -> str:
        """The same for everything that comes from the same person or body."""
        return self.entity or self.words.casefold()


Roots = tuple[Root, ...]
"""Several where several speak together or are named side by side; none where the origin is not known."""

_CLAUSE: Final = re.compile(r", (?:who|whom|whose|which|that|as|in|on) ")
"""Where more is said of somebody behind a name: `Reuters, whose report is linked there`."""
_SIDE_BY_SIDE: Final = re.compile(r",? and |, ")


class RootFinder:
    """Finds the beginnings of chains."""

    def __init__(self, library: Library, naming: Naming) -> None:
        self._library = library
        self._naming = naming
        self._by_name = entities_by_name(library)
        self._known_before: dict[tuple[Identifier, Identifier | None], Root] = {}

    def direct(self, evidence: Evidence) -> Roots | None:
        """Whom the citation itself leads to; None where it only leads to what its source is based on."""
        if (speakers := self._speakers(evidence)) is not None:
            return tuple(self._known(speaker, evidence.source) for speaker in speakers)
        citation, source = evidence.citation, evidence.source
        if isinstance(citation.via, tuple) and citation.via:
            return None if self._says_its_basis(citation.via, source) else self._first(citation.via, evidence)
        if citation.via == "unknown" or source is None:
            return ()
        if source.form == "republication" and len(source.based_on) == 1:
            return None
        return self.published(source) if source.form == "original" and citation.form == "asserts" else ()

    def speaks_together(self, evidence: Evidence) -> bool:
        """Whether it comes from several who spoke with one voice, as those of one statement do."""
        return len(self._speakers(evidence) or ()) > 1

    def published(self, source: Source) -> Roots:
        """The publisher of a source."""
        return () if source.publisher == "unknown" else (self._known(source.publisher, source),)

    def _speakers(self, evidence: Evidence) -> tuple[Identifier, ...] | None:
        subject = evidence.through[0] if evidence.through else evidence.record
        statement = self._library.get(subject, Statement)
        return tuple(dict.fromkeys(statement.speaker)) if statement else None

    def _says_its_basis(self, via: tuple[Hop, ...], source: Source | None) -> bool:
        """Whether a chain only says what is declared of the source: whose report it republishes."""
        if source is None or source.form != "republication" or len(source.based_on) != 1 or len(via) != 1:
            return False
        basis = self._library.get(source.based_on[0], Source)
        of_basis = (source.based_on[0], basis.publisher if basis else None)
        return via[0].named and via[0].entity in of_basis and self._naming.kind(via[0]) in ("outlet", "document")

    def _first(self, via: tuple[Hop, ...], evidence: Evidence) -> Roots:
        """The person or body of the first hop."""
        hop = via[0]
        kind = self._naming.hop(hop).kind
        if kind in ("translation", "rewrite"):
            return ()  # such a hop passes on what somebody before it said, and says not who
        is_nobody = hop.entity is None and (not hop.named or (not hop.who and kind in ("spokesperson", "outlet")))
        if kind == "unnamed" or is_nobody:
            return (Root(self._unnamed_words(via, evidence), is_named=False),)
        if hop.entity is not None:
            return self._of_page(hop.entity, evidence)
        if hop.who is None or kind == "document":
            return ()
        named = self._named_in(hop.who)
        return tuple(self._known(each, evidence.source) for each in named) or (Root(hop.who),)

    def _named_in(self, who: str) -> tuple[Identifier, ...]:
        """Whoever of those with pages some words name: one by name, with or without more said of them; or several, each by
        name. Nobody where any of it is no name."""
        words = _CLAUSE.split(who.casefold(), maxsplit=1)[0]
        names = (words,) if words in self._by_name else tuple(_SIDE_BY_SIDE.split(words))
        found = [self._by_name[each] for each in names if each in self._by_name]
        return tuple(dict.fromkeys(found)) if len(found) == len(names) else ()

    def _of_page(self, subject: Identifier, evidence: Evidence) -> Roots:
        """The person or body behind a page of ours: a document's publisher, an instrument's maker, else itself."""
        if subject.kind == "source":
            document = self._library.get(subject, Source)
            return self.published(document) if document else ()
        entity = self._library.get(subject, Entity)
        if entity is None or entity.type != "instrument":
            return (self._known(subject, evidence.source),)
        text = self._library.get(entity.document, Source) if entity.document else None
        documents = (text.id,) if text else ()
        if entity.made_by:
            return (Root(self._naming.name(entity.made_by), entity.made_by, documents=documents),)
        return self.published(text) if text else (self._known(subject, evidence.source),)

    def _known(self, entity: Identifier, source: Source | None) -> Root:
        """A person or body with a page, and the source where it is their own document rather than an outlet's report."""
        key = (entity, source.id if source else None)
        root = self._known_before.get(key)
        if root is None:
            documents: tuple[Identifier, ...] = ()
            if source is not None and source.form == "original" and source.publisher == entity:
                is_report = source.medium in ("article", "page") and self._naming.is_outlet(entity)
                documents = () if is_report else (source.id,)
            root = self._known_before[key] = Root(self._naming.name(entity), entity, documents=documents)
        return root

    def _unnamed_words(self, via: tuple[Hop, ...], evidence: Evidence) -> str:
        """Who it is in words, and in which outlet: `an official, not named, in Reuters`."""
        member = self._naming.hop(via[0])
        who = "".join(part.text for part in member.noun)
        aside = ", not named" if member.aside.startswith("not named") else ""
        return f"{who}{aside}, in {self._outlet(via, evidence)}"

    def _outlet(self, via: tuple[Hop, ...], evidence: Evidence) -> str:
        """The first outlet that the words reached: a later hop, else the source cited."""
        for hop in via[1:]:
            member = self._naming.hop(hop)
            if member.kind == "outlet":
                return "".join(part.text for part in member.noun)
        source = evidence.source
        if source is None:
            return evidence.citation.source.name if evidence.citation.source else ""
        if source.publisher == "unknown":
            return "".join(part.text for part in self._naming.document(source.id).noun)
        return self._naming.name(source.publisher)


def entities_by_name(library: Library) -> Mapping[str, Identifier]:
    """Entities by every name they go by, in small letters; names that several go by are left out."""
    found: dict[str, set[Identifier]] = {}
    for entity in library.of(Entity):
        for name in (entity.name, *entity.aliases):
            found.setdefault(name.casefold(), set()).add(entity.id)
    return {name: next(iter(entities)) for name, entities in found.items() if len(entities) == 1}
