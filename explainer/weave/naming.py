"""How the members of chains of attribution are called, by what the library says of them."""

from typing import Final

from explainer.model.citation import Hop
from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.weave.member import Member, MemberKind, Parts, list_parts, unseen
from explainer.weave.web import AttributionPart
from explainer.weave.words import (
    CHAIN_NOT_KNOWN,
    MEDIUM_NOUN,
    NO_PUBLISHER,
    NOT_NAMED,
    REWRITTEN,
    SIDE,
    TRANSLATED,
)

_WEAK: Final[dict[MemberKind, str]] = {
    "unnamed": NOT_NAMED,
    "translation": TRANSLATED,
    "rewrite": REWRITTEN,
    "unknown": CHAIN_NOT_KNOWN,
}
_NOBODY: Final[dict[MemberKind, str]] = {
    "spokesperson": "a spokesperson",
    "document": "a document",
    "outlet": "an outlet not named here",
    "translation": "a translator not known",
    "rewrite": "a rewriter not known",
    "unnamed": "a person",
    "named": "somebody",
    "unknown": "somebody not known",
}
"""What is said where a hop gives neither a page nor words."""


class Naming:
    """Makes the members of chains, by what the library says of them."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._names = {subject: each.title for subject, each in library.tombstones.items() if each.title}
        self._names |= {entity.id: entity.name for entity in library.of(Entity)}
        self._hops: dict[Hop, Member] = {}
        self._parts: dict[tuple[str, Identifier | None], AttributionPart] = {}

    def name(self, subject: Identifier) -> str:
        """The name of an entity, living or retired; the identifier's own where there is none."""
        return self._names.get(subject) or subject.name

    def named(self, subject: Identifier) -> AttributionPart:
        """The name of an entity, or what a source is, leading to it."""
        if subject.kind == "source":
            return AttributionPart("".join(part.text for part in self.document(subject).noun), subject)
        return self.part(self.name(subject), subject)

    def part(self, text: str, target: Identifier | None = None) -> AttributionPart:
        """Some words of an attribution; one value for all that are alike, of which there are thousands."""
        key = (text, target)
        found = self._parts.get(key)
        if found is None:
            found = self._parts[key] = AttributionPart(text, target)
        return found

    def is_outlet(self, subject: Identifier) -> bool:
        """Whether the entity is an outlet."""
        entity = self._library.records.get(subject)
        return isinstance(entity, Entity) and entity.type == "outlet"

    def bodies_of(self, subject: Identifier) -> frozenset[Identifier]:
        """The person or body itself, and every body it belongs to or has a role in."""
        found = {subject}
        entity = self._library.records.get(subject)
        if isinstance(entity, Entity):
            found.update(role.at for role in entity.roles if role.at is not None)
            if entity.group is not None:
                found.add(entity.group)
        return frozenset(found)

    def names_of(self, subject: Identifier) -> frozenset[str]:
        """All names that sources print for an entity, in small letters."""
        entity = self._library.records.get(subject)
        names = (entity.name, *entity.aliases) if isinstance(entity, Entity) else ()
        return frozenset(name.casefold() for name in names)

    def speakers(self, statement: Statement) -> Member | None:
        """Those who made a statement, as one member; None where it names nobody."""
        if not statement.speaker:
            return None
        noun = list_parts([self.named(each) for each in statement.speaker])
        aside = self._role(statement)
        stances = [stance.stance for stance in statement.stances.values()]
        declines = statement.words is None and bool(stances) and all(each == "declined" for each in stances)
        kind: MemberKind = "outlet" if all(map(self.is_outlet, statement.speaker)) else "named"
        return Member(kind, noun, noun, statement.speaker, aside, declines=declines)

    def _role(self, statement: Statement) -> str:
        """What the one speaker of a statement was at the time, where that says more than the name."""
        role = statement.role
        if not role or len(statement.speaker) > 1 or role.casefold() == self.name(statement.speaker[0]).casefold():
            return ""
        return f"({role}, at the time)" if "," in role or ";" in role else f"{role} at the time"

    def hop(self, hop: Hop) -> Member:
        """One hop of a citation's `via`."""
        known = self._hops.get(hop)
        if known is None:
            known = self._hops[hop] = self._hop(hop)
        return known

    def _hop(self, hop: Hop) -> Member:
        kind = self.kind(hop)
        if hop.entity is not None and hop.entity.kind == "source" and kind == "document":
            return self.document(hop.entity)
        if kind == "unnamed":
            return self._unnamed(hop)
        is_nobody = hop.entity is None and not hop.who
        weak = _WEAK.get(kind) or (NOT_NAMED if is_nobody or not hop.named else None)
        aside = "" if hop.named else _aside(hop, f"{NOT_NAMED} there")
        noun = self._noun(hop, kind)
        bodies: tuple[Identifier, ...] = (hop.entity,) if hop.entity is not None else ()
        if hop.entity is not None and hop.entity.kind == "source":
            bodies = self.document(hop.entity).bodies
        return Member(kind, noun, _short(kind, noun, hop), bodies, aside, weak=weak)

    def kind(self, hop: Hop) -> MemberKind:
        """What sort of member a hop is: as it says itself, else by what its page is."""
        is_person = hop.entity is not None and self._is_person(hop.entity)
        if hop.by == "unnamed":
            return "named" if is_person and hop.who is None else "unnamed"
        if hop.by == "outlet" and hop.who and not hop.named:
            return "unnamed"  # people or reports that an outlet mentions without a name
        if hop.by is not None:
            return hop.by
        if hop.entity is not None and hop.entity.kind == "source":
            return "document"
        if not hop.named and not (is_person and hop.who is None):
            return "unnamed"
        return "outlet" if hop.entity is not None and self.is_outlet(hop.entity) else "named"

    def document(self, subject: Identifier) -> Member:
        """A source of ours as a member: `a statement by Anthropic`."""
        source = self._library.get(subject, Source)
        if source is None:
            part = AttributionPart(subject.name, subject)
            return Member("document", (part,), (part,))
        noun = MEDIUM_NOUN[source.medium]
        bare = noun.partition(" ")[2]
        if source.publisher == "unknown":
            short = AttributionPart(f"{bare}, {NO_PUBLISHER}", subject)
            return Member("document", (unseen(source),), (short,), document=source, weak=NO_PUBLISHER)
        by = (AttributionPart(" by "), self.named(source.publisher))
        parts = (AttributionPart(noun, subject), *by)
        return Member("document", parts, (AttributionPart(bare, subject), *by), (source.publisher,), document=source)

    def _is_person(self, subject: Identifier) -> bool:
        entity = self._library.records.get(subject)
        return isinstance(entity, Entity) and entity.type == "person"

    def _noun(self, hop: Hop, kind: MemberKind) -> Parts:
        """Who a hop is: by its words if it has any, else by the name of its page."""
        if kind == "spokesperson":
            return self._spokesperson(hop)
        if hop.who:
            return (AttributionPart(hop.who, hop.entity),)
        if hop.entity is None:
            return (AttributionPart(_NOBODY[kind]),)
        page = self.named(hop.entity)
        return (AttributionPart("a document by "), page) if kind == "document" and not self._is_text(hop.entity) else (page,)

    def _is_text(self, subject: Identifier) -> bool:
        """Whether an entity is a text itself: a law, an order, a letter."""
        entity = self._library.records.get(subject)
        return isinstance(entity, Entity) and entity.type == "instrument"

    def _spokesperson(self, hop: Hop) -> Parts:
        if hop.entity is None:
            who = hop.who or _NOBODY["spokesperson"]
            return (AttributionPart(who if "spokes" in who.lower() else f"{who} (spokesperson)"),)
        body = self.named(hop.entity)
        if hop.who is None:
            return (AttributionPart("a spokesperson for "), body)
        if "spokes" in hop.who.lower():
            return (AttributionPart(f"{hop.who} ("), body, AttributionPart(")"))
        return (AttributionPart(f"{hop.who} (spokesperson for "), body, AttributionPart(")"))

    def _unnamed(self, hop: Hop) -> Member:
        who = hop.who or _NOBODY["unnamed"]
        at: Parts = () if hop.entity is None else (AttributionPart(" at "), self.named(hop.entity))
        bare = who.partition(" ")[2] if who.lower().startswith(("a ", "an ")) else ""
        label = who if _says_so(who) else f"unnamed {bare}" if bare else f"{who}, not named"
        side: Parts = (AttributionPart(f" ({SIDE[hop.group]})"),) if hop.group in ("government", "company") else ()
        aside = _aside(hop, "" if _says_so(who) else NOT_NAMED)
        noun, short = (AttributionPart(who), *at), (AttributionPart(label), *at, *side)
        reports = hop.by == "outlet" and hop.group is None  # people are on a side, known or not; reports are on none
        return Member("unnamed", noun, short, aside=aside, weak=NOT_NAMED, reports=reports)


def _says_so(who: str) -> bool:
    return any(word in who.lower() for word in ("unnamed", "not name", "anonymous", "unidentified"))


def _aside(hop: Hop, said: str) -> str:
    """The aside of somebody whom the source does not name, with side and reason as far as they are given."""
    details = [SIDE[hop.group]] if hop.group else []
    if hop.reason:
        details.append(f"reason given: {hop.reason}")
    if not details:
        return said
    return f"{said} ({'; '.join(details)})".strip()


def _short(kind: MemberKind, noun: Parts, hop: Hop) -> Parts:
    """The noun in few words, with what is weak about it."""
    if kind == "spokesperson" and hop.who is None and hop.entity is not None:
        return (noun[1], AttributionPart(" (spokesperson)" if hop.named else " (spokesperson, not named)"))
    label = {"translation": " (translation)", "rewrite": " (rewrite)", "unknown": " (how not known)"}.get(kind, "")
    if not hop.named:
        label = f"{label} (not named)"
    is_nobody = hop.who is None and hop.entity is None
    return noun if is_nobody else (*noun, AttributionPart(label))
