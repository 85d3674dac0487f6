"""A chain as one clause: `An official, not named, told Reuters, as carried by inkl`."""

import re
from typing import Final

from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.weave import words
from explainer.weave.chains import Chain
from explainer.weave.member import Member, Parts, unseen
from explainer.weave.naming import Naming
from explainer.weave.web import AttributionPart

_CARRIES: Final = ("translation", "rewrite", "unknown")
"""Members of whom something is said other than that they speak."""

_PASSED_ON: Final = ("outlet", "translation", "rewrite")
"""Members that only pass on: after them, an outlet relays."""

_FIRST_VERB: Final = {"outlet": " reported", "unknown": f" said, {words.IN_A_WAY}"}

_CLAUSE: Final = re.compile(r", (?:who|whom|whose|which|that|as|an?|the|now|then|formerly) ")
"""Where more is said of somebody behind a name, which a comma must end: `Reuters, whose report is linked there, reported`."""


def sentence(chain: Chain, naming: Naming) -> Parts:
    """The chain in full, without a full stop. There must be a member."""
    first, *rest = chain.members
    told = _told(chain, naming)
    full = [*_subject(first, told=told, naming=naming)]
    if told and rest:
        full += [*rest[0].noun, *_within(rest[0], naming)]
    elif told:
        full += [publisher(chain, naming), _text(words.QUOTED_TO.get(chain.form or "reports", ""))]
    for number, member in enumerate(rest):
        if number or not told:
            full += _link(chain.members[number], member, naming)
    if not chain.is_own and (rest or not told):
        full += _ending(chain, naming)
    if chain.is_unknown:
        full.append(_text(f"; {words.THROUGH_WHOM}"))
    return tuple(full)


def publisher(chain: Chain, naming: Naming) -> AttributionPart:
    """Who published the cited source, as far as it is established."""
    source = chain.source
    if source is None:
        return AttributionPart(chain.cited.name, chain.cited)
    return unseen(source) if source.publisher == "unknown" else naming.named(source.publisher)


def in_document(bodies: tuple[Identifier, ...], document: Source, naming: Naming, *, declines: bool = False) -> Parts:
    """How somebody speaks in their own document: ` wrote in a post`."""
    if document.medium == "article" and all(map(naming.is_outlet, bodies)):
        return (_text(" reported"),)
    verb, _, preposition = words.OWN_VERB[document.medium].partition(" ")
    place = _place(bodies, document, preposition, naming)
    return (_text(f" {'declined' if declines else verb}"), *place)


def _place(bodies: tuple[Identifier, ...], document: Source, preposition: str, naming: Naming) -> Parts:
    """Somebody's own document: ` in a statement`, and whose it is where it is not theirs alone."""
    place = (_text(f" {preposition} "), AttributionPart(words.OWN_NOUN[document.medium], document.id))
    if document.publisher in bodies:
        return place
    if document.publisher == "unknown":
        return (*place, _text(f" {words.UNSEEN_PUBLISHER}"))
    return (*place, _text(" published by "), naming.named(document.publisher))


def _subject(first: Member, *, told: bool, naming: Naming) -> Parts:
    """The first member with its verb: `An official, not named, told `."""
    noun = first.noun
    if first.kind == "document" and first.bodies:
        noun = tuple(naming.named(body) for body in first.bodies)
    elif first.kind in ("unnamed", "document") or " " in noun[0].text:
        noun = (AttributionPart(words.capitalised(noun[0].text), noun[0].target), *noun[1:])
    if first.kind in ("translation", "rewrite") and not _is_text(first):
        noun = (_text("A translation by " if first.kind == "translation" else "A rewriting by "), *first.noun)
    aside = (_text(_aside(noun, first.aside)),)
    if told:
        return (*noun, *aside, _text(" told "))
    if first.document is not None and first.bodies and first.kind not in _CARRIES:
        return (*noun, *aside, *in_document(first.bodies, first.document, naming, declines=first.declines))
    verb = " declined" if first.declines else _FIRST_VERB.get(first.kind, " said")
    return (*noun, *aside, _text(verb))


def _aside(noun: Parts, aside: str) -> str:
    """What stands between a noun and its verb: the aside, and a comma where a clause of the noun ends."""
    is_clause = _CLAUSE.search(noun[-1].text) is not None
    return f"{_set_off(aside, ',').removesuffix(',')}," if is_clause else _set_off(aside, ",")


def _told(chain: Chain, naming: Naming) -> bool:
    """Whether somebody not named spoke to an outlet: only to one that comes next and carries words of its own."""
    first, *rest = chain.members
    if first.kind != "unnamed" or first.reports:
        return False
    if rest:
        return rest[0].kind == "outlet"
    source = chain.source
    if source is None or source.form != "original" or source.medium != "article":
        return False
    return source.publisher != "unknown" and naming.is_outlet(source.publisher)


def _within(member: Member, naming: Naming) -> Parts:
    """The own document of a member that is not the first: ` in a statement`. A report of an outlet needs no mention."""
    document = member.document
    if document is None or member.kind == "document":
        return ()
    if document.medium == "article" and (member.kind == "outlet" or member.kind in _CARRIES):
        return ()
    return _place(member.bodies, document, words.OWN_VERB[document.medium].partition(" ")[2], naming)


def _link(before: Member, member: Member, naming: Naming) -> Parts:
    """A later member with what joins it to the one before: `, as reported by Reuters`."""
    way = f", {words.IN_A_WAY}" if member.kind == "unknown" else ""
    return (_text(_joint(before, member)), *member.noun, *_within(member, naming), _text(_set_off(member.aside) + way))


def _joint(before: Member, member: Member) -> str:
    if member.kind == "document" or _is_text(member):
        return ", as given in "
    of_document = member.noun[0].target is not None and member.noun[0].target.kind == "source"
    preposition = "in" if of_document else "by"
    if member.kind == "outlet":
        return f", as {'relayed' if before.kind in _PASSED_ON else 'reported'} {preposition} "
    if member.kind == "translation":
        return f", as translated {preposition} "
    if member.kind == "rewrite":
        return f", as rewritten {preposition} "
    return ", passed on by " if member.kind == "unknown" else ", according to "


def _set_off(aside: str, end: str = "") -> str:
    """An aside after a noun, between commas unless it stands in brackets."""
    if not aside or aside.startswith("("):
        return f" {aside}" if aside else ""
    return f", {aside}{end}"


def _is_text(member: Member) -> bool:
    """Whether a translation or a rewriting is given as the text itself rather than by who made it."""
    nouns = {"translation": ("translation",), "rewrite": ("rewriting", "rewrite ", "rewritten")}.get(member.kind, ())
    return any(noun in f"{member.noun[0].text.lower()} " for noun in nouns)


def _ending(chain: Chain, naming: Naming) -> Parts:
    """The cited source at the end of a chain: `, as carried by inkl`."""
    source = chain.source
    if source is not None and source.form == "republication":
        gives = words.REPUBLICATION_GIVES[chain.form]
    elif chain.form == "reports" and chain.members[-1].kind in _PASSED_ON:
        gives = "as relayed"
    else:
        gives = words.ORIGINAL_GIVES[chain.form]
    if source is None or source.publisher == "unknown":
        gives = "as given" if chain.form == "reports" else gives  # for the source is called a report itself
        return (_text(f", {gives} in "), publisher(chain, naming))
    return (_text(f", {gives} by "), publisher(chain, naming), *document_of(source))


def document_of(source: Source) -> Parts:
    """The kind of document, where it is worth a mention: ` in a statement`. What a republication carries is not its own."""
    if source.medium in ("article", "page") or source.form == "republication":
        return ()
    return (_text(" in "), AttributionPart(words.MEDIUM_NOUN[source.medium], source.id))


def _text(text: str) -> AttributionPart:
    return AttributionPart(text)
