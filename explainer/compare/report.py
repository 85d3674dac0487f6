"""A difference as a report: sections of items in the order a reviewer wants them, whatever they are laid out as."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from explainer.compare.pages import followed
from explainer.model.change import Consequence, Difference, FieldChange, PageChange, RecordChange
from explainer.model.finding import Finding
from explainer.model.identifier import CHAPTER
from explainer.pages.strings import MANNERS, Say
from explainer.prose.aligned import Piece, words

SIGNS: Final = {"added": "+", "removed": "-", "changed": "~", "retired": "†", "restored": "+", "renamed": "→"}
_ORDER: Final = ("removed", "retired", "changed", "renamed", "restored", "added")
"""What takes something from readers comes first."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that differs, word by word, or one reason in words."""

    name: str
    """The field; empty for a plain line."""
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A record, finding or page of the report."""

    manner: str
    """How it differs: a key of `SIGNS`; empty where there is nothing to say."""
    name: str
    """An identifier, an address or a place in a file."""
    title: str
    lines: tuple[Line, ...] = ()
    address: str | None = None
    """The page's address in the later state, for a page that is there."""

    @property
    def sign(self) -> str:
        """The manner as one character, beside which the word always stands."""
        return SIGNS.get(self.manner, "")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report."""

    title: str
    items: tuple[Item, ...]
    summary: str
    """What it holds, counted: `2 changed, 1 added`."""


@dataclass(frozen=True, slots=True)
class Report:
    """A difference, ready to be laid out."""

    title: str
    sections: tuple[Section, ...]
    """Those that hold something."""


def report(difference: Difference) -> Report:
    """The difference in sections: facts, what follows, findings that are new, findings that are gone, chapters, pages."""
    facts = [change for change in difference.records if change.subject.kind != CHAPTER]
    chapters = [change for change in difference.records if change.subject.kind == CHAPTER]
    sections = (
        _section(Say.difference_facts, (_record(change) for change in sorted(facts, key=_weight))),
        _section(Say.difference_following, (_consequence(each) for each in difference.consequences)),
        _section(Say.difference_new_findings, (_finding(each) for each in difference.appeared)),
        _section(Say.difference_gone_findings, (_finding(each) for each in difference.disappeared)),
        _section(Say.difference_chapters, (_record(change) for change in sorted(chapters, key=_weight))),
        _section(Say.difference_pages, (_page(each) for each in difference.pages)),
    )
    title = Say.difference_of.format(difference.head, difference.base)
    return Report(title, tuple(section for section in sections if section.items))


def _section(title: str, items: Iterator[Item]) -> Section:
    found = tuple(items)
    counts = Counter(item.manner for item in found if item.manner)
    parts = [f"{counts[manner]} {MANNERS[manner]}" for manner in _ORDER if counts[manner]]
    return Section(title, found, ", ".join(parts) or str(len(found)))


def _weight(change: RecordChange) -> tuple[bool, int, str]:
    return (not change.is_public, _ORDER.index(change.manner), change.subject)


def _record(change: RecordChange) -> Item:
    name = f"{change.subject} → {change.now}" if change.now else str(change.subject)
    return Item(change.manner, name, change.title, tuple(_field(each) for each in change.fields))


def _field(field: FieldChange) -> Line:
    name = field.name if field.is_public else f"{field.name} {Say.difference_unseen}"
    return Line(name, words(field.before, field.after))


def _consequence(consequence: Consequence) -> Item:
    line = Line(followed(consequence), _turned(consequence.before, consequence.after))
    return Item("", str(consequence.subject), "", (line,))


def _turned(before: str, after: str) -> tuple[Piece, ...]:
    """States are short and are shown whole: half a state says nothing."""
    return (Piece("gone", before or Say.difference_nothing), Piece("kept", " "), Piece("come", after or Say.difference_nothing))


def _finding(finding: Finding) -> Item:
    what = f"{finding.severity} {finding.code} {finding.rule}: {finding.message}"
    return Item("", str(finding.position), what, _plain([finding.hint] if finding.hint else []))


def _page(page: PageChange) -> Item:
    name = page.address or Say.difference_front_page
    address = None if page.manner == "removed" else page.address
    return Item(page.manner, name, page.title, _plain(page.reasons), address)


def _plain(texts: Sequence[str]) -> tuple[Line, ...]:
    return tuple(Line("", (Piece("kept", text),)) for text in texts)
