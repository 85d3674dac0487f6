"""Identifier to address and anchor: the only place where addresses are made."""

from dataclasses import dataclass
from typing import Final

from explainer.model.identifier import KINDS, PLURALS, Identifier
from explainer.model.library import Library
from explainer.model.record import Tombstone
from explainer.model.statement import Statement

MATRIX: Final = "who-said-what/"
TIMELINE: Final = "timeline/"
DISPUTES: Final = "disputes/"
"""Where accounts differ."""
QUESTIONS: Final = "questions/"
GLOSSARY: Final = "glossary/"
CHANGES: Final = "changes/"
METHOD: Final = "method/"
DATA: Final = "data/"
CLAIMS: Final = "claims/"
ENTITIES: Final = "entities/"
TOPICS: Final = "topics/"
SOURCES: Final = "sources/"
EVENTS: Final = "events/"

INDEXES: Final = (
    *(MATRIX, TIMELINE, DISPUTES, QUESTIONS, GLOSSARY, CHANGES, METHOD, DATA),
    *(CLAIMS, ENTITIES, TOPICS, SOURCES, EVENTS),
)
"""The pages that stand for no single record."""

BEGUN_BY_HAND: Final = ("", METHOD)
"""Addresses at which a hand-written page may stand: the front page and the method. What is generated there follows it."""

SECTION_PREFIX: Final = "part-"
"""What the ids of a generated page's own sections begin with, so that no record's anchor is one of them."""

_SHARED_PAGE: Final = {"term": GLOSSARY, "correction": CHANGES}
_WITHOUT_PAGE: Final = (*_SHARED_PAGE, "statement", "measure", "loaded-word")
_OWN_PAGE: Final = {kind: f"{PLURALS[kind]}/" for kind in KINDS if kind not in _WITHOUT_PAGE}


@dataclass(frozen=True, slots=True)
class Permalink:
    """The address of a record: a page, and an anchor in it."""

    page: str
    """From the site's root, without a leading slash, with a closing one: `claims/letter-arrived/`."""
    anchor: str = ""

    def __str__(self) -> str:
        return f"{self.page}#{self.anchor}" if self.anchor else self.page


def permalinks(library: Library) -> dict[Identifier, Permalink]:
    """The address of every record, tombstone and chapter that has one; measures and loaded words have none.

    A tombstone answers where its record did. A statement stood on its speaker's page, which its tombstone no longer
    names: it stands on the page of the statement that took its place, if one did, else among the changes.
    """
    found = {chapter.id: Permalink(chapter.address) for chapter in library.chapters.values()}
    for tombstone in library.tombstones.values():
        link = _statement_tombstone(tombstone, library) if tombstone.id.kind == "statement" else _link(tombstone.id)
        if link:
            found[tombstone.id] = link
    for record in library.records.values():
        link = _statement(record, record.id.name) if isinstance(record, Statement) else _link(record.id)
        if link:
            found[record.id] = link
    return found


def anchor(name: str) -> str:
    """The id of a record's element in a page it shares: its name, unless that looks like the id of a section.

    No name holds an underscore, so the two never meet.
    """
    return f"_{name}" if name.startswith(SECTION_PREFIX) else name


def entity_page(name: str) -> str:
    """The address of the page of the entity of that name."""
    return f"{ENTITIES}{name}/"


def topic_matrix(name: str) -> str:
    """The address of the matrix of one topic."""
    return f"{MATRIX}{name}/"


def said_by(topic: Identifier, speaker: Identifier) -> str:
    """The address of what one speaker said on one topic."""
    return f"{topic_matrix(topic.name)}#{anchor(speaker.name)}"


def relative(from_address: str, to: Permalink | str) -> str:
    """The link from the page at `from_address` (empty for the front page) to an address of ours, as short as it can be.

    A link to the page itself is its anchor alone, or `./`. Not memoised: a page that makes the same link often keeps it.
    """
    page, anchor_of = (to.page, to.anchor) if isinstance(to, Permalink) else _split(to)
    tail = f"#{anchor_of}" if anchor_of else ""
    if page == from_address:
        return tail or "./"
    here, there = from_address.split("/")[:-1], page.split("/")
    shared = 0
    most = min(len(here), len(there) - 1)
    while shared < most and here[shared] == there[shared]:
        shared += 1
    return ("../" * (len(here) - shared) + "/".join(there[shared:]) or "./") + tail


def _split(address: str) -> tuple[str, str]:
    page, _, fragment = address.partition("#")
    return page, fragment


def _link(subject: Identifier) -> Permalink | None:
    kind, _, name = subject.partition(":")
    if folder := _OWN_PAGE.get(kind):
        return Permalink(f"{folder}{name}/")
    page = _SHARED_PAGE.get(kind)
    return Permalink(page, anchor(name)) if page else None


def _statement(statement: Statement, name: str) -> Permalink:
    """The place of `name` on the page of the statement's first speaker; among all entities while it has no speaker."""
    page = entity_page(statement.speaker[0].name) if statement.speaker else ENTITIES
    return Permalink(page, anchor(name))


def _statement_tombstone(tombstone: Tombstone, library: Library) -> Permalink:
    name = tombstone.id.name
    successor = _living(tombstone, library)
    # Corrections have their anchors on the page of changes, and may be called the same; no name holds an underscore.
    return _statement(successor, name) if successor else Permalink(CHANGES, f"statement_{name}")


def _living(tombstone: Tombstone, library: Library) -> Statement | None:
    """The statement at the end of the tombstones that point on, if it lives."""
    seen: set[Identifier] = set()
    now = tombstone.now
    while now is not None and now not in seen:
        seen.add(now)
        if found := library.get(now, Statement):
            return found
        following = library.tombstones.get(now)
        now = following.now if following else None
    return None
