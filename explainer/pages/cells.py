"""Who said what as rows and columns: which speakers, which topics, and the one statement that each cell shows."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.pages.stances import ShownStance, shown_stance, topic_key
from explainer.pages.text import first_words, one_line
from explainer.weave.permalinks import said_by, topic_matrix
from explainer.weave.web import Web

MOST_WORDS: Final = 14
MOST_CELLS: Final = 4000
"""Rows times columns beyond which one table serves nobody, and costs more than its facts."""

_BODIES: Final = frozenset({"organisation", "group", "outlet", "programme"})


@dataclass(frozen=True, slots=True)
class Said:
    """One statement on a topic, in short."""

    statement: Statement
    stance: ShownStance
    quotation: str
    """At most fourteen of the speaker's own words, with `…` where some are left out; empty where only our words are held."""
    gist: str
    """Our words, shortened; empty where there is a quotation."""
    source: Source | None


@dataclass(frozen=True, slots=True)
class Cell:
    """What one speaker said on one topic."""

    said: tuple[Said, ...]
    """Every statement: first the one that is shown, then the others, the latest first."""
    earlier: tuple[ShownStance, ...]
    """Other stances than the one shown, in order of time."""
    address: str
    """Where all of them stand with their evidence, from the site's root."""


@dataclass(frozen=True, slots=True)
class Row:
    """A speaker."""

    speaker: Identifier
    role: str
    """What they were when they last spoke; empty where not recorded."""
    cells: tuple[Cell | None, ...]
    """One for each topic; None is no record."""


@dataclass(frozen=True, slots=True)
class Group:
    """Speakers of one institution, at the time."""

    institution: Identifier | None
    rows: tuple[Row, ...]

    @property
    def is_headed(self) -> bool:
        """Whether the institution heads its rows; one that speaks only for itself is its own row."""
        return self.institution is not None and (len(self.rows) > 1 or self.rows[0].speaker != self.institution)


@dataclass(frozen=True, slots=True)
class Matrix:
    """Speakers by topics."""

    topics: tuple[Identifier, ...]
    groups: tuple[Group, ...]
    statements: int
    """How many statements are behind it."""

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, in order."""
        return tuple(row for group in self.groups for row in group.rows)

    @property
    def is_too_large(self) -> bool:
        """Whether it is too large for one table."""
        return len(self.topics) * sum(len(group.rows) for group in self.groups) > MOST_CELLS

    def address(self, topic: Identifier) -> str:
        """Where everything said on a topic stands, from the site's root."""
        return topic_matrix(topic.name)


def matrix(
    web: Web,
    topics: Collection[Identifier] = (),
    speakers: Collection[Identifier] = (),
    institutions: Collection[Identifier] = (),
) -> Matrix:
    """Who said what; without names given, everybody who spoke and every topic somebody spoke on."""
    columns = [topic for topic in web.statements_on if web.statements_on[topic] and (not topics or topic in topics)]
    columns.extend(topic for topic in topics if topic in web.library.records and topic not in columns)
    columns.sort(key=lambda topic: topic_key(web, topic))
    said: dict[Identifier, dict[Identifier, list[Statement]]] = {
        speaker: {} for speaker in speakers if speaker in web.library.records
    }
    for topic in columns:
        for statement in _statements(web, web.statements_on.get(topic, ())):
            for speaker in statement.speaker:
                if _is_wanted(web, speaker, speakers, institutions):
                    said.setdefault(speaker, {}).setdefault(topic, []).append(statement)
    behind = {statement.id for row in said.values() for cell in row.values() for statement in cell}
    return Matrix(tuple(columns), _grouped(web, columns, said), len(behind))


def _statements(web: Web, names: Iterable[Identifier]) -> Iterable[Statement]:
    return (found for name in names if (found := web.library.get(name, Statement)))


def _is_wanted(web: Web, speaker: Identifier, speakers: Collection[Identifier], institutions: Collection[Identifier]) -> bool:
    return (not speakers or speaker in speakers) and (not institutions or institution_of(web, speaker) in institutions)


def institution_of(web: Web, speaker: Identifier) -> Identifier | None:
    """The institution that heads a speaker's row; a body heads its own; None where none is recorded."""
    entity = web.library.get(speaker, Entity)
    if entity is None:
        return None
    return entity.group or (speaker if entity.type in _BODIES else None)


def _grouped(
    web: Web, columns: Sequence[Identifier], said: dict[Identifier, dict[Identifier, list[Statement]]]
) -> tuple[Group, ...]:
    groups: dict[Identifier | None, list[Identifier]] = {}
    for speaker in said:
        groups.setdefault(institution_of(web, speaker), []).append(speaker)
    found = []
    for institution in sorted(groups, key=lambda each: institution_key(web, each)):
        members = sorted(groups[institution], key=lambda each: member_key(web, each, institution))
        found.append(Group(institution, tuple(_row(web, member, columns, said[member]) for member in members)))
    return tuple(found)


def institution_key(web: Web, institution: Identifier | None) -> tuple[bool, bool, int, str, str]:
    """Sorts institutions as the rows of the matrix: those with a declared place, then by name, then none."""
    entity = web.library.get(institution, Entity) if institution else None
    order = entity.order if entity else None
    name = web.titles.get(institution, institution) if institution else ""
    return (institution is None, order is None, order or 0, name, institution or "")


def member_key(web: Web, speaker: Identifier, institution: Identifier | None) -> tuple[bool, str, str]:
    """Sorts the speakers of one institution: itself first, then by name."""
    return (speaker != institution, web.titles.get(speaker, speaker), speaker)


def _row(web: Web, speaker: Identifier, columns: Sequence[Identifier], said: dict[Identifier, list[Statement]]) -> Row:
    roles = [
        (statement.when.edtf.sort_key if statement.when else (), statement.role)
        for topic in said
        for statement in said[topic]
        if statement.role
    ]
    role = max(roles)[1] if roles else ""
    cells = tuple(_cell(web, topic, speaker, said[topic]) if topic in said else None for topic in columns)
    return Row(speaker, role or "", cells)


def _cell(web: Web, topic: Identifier, speaker: Identifier, statements: Sequence[Statement]) -> Cell:
    """The latest statement is shown, or a short quotation of the same stance where the latest has none.

    Where the speaker took that stance in words or by report, no statement from which it is only inferred stands for it.
    """
    stance = statements[-1].stances[topic].stance
    alike = [statement for statement in reversed(statements) if statement.stances[topic].stance == stance]
    plain = [statement for statement in alike if statement.stances[topic].basis != "inferred"] or alike
    chosen = next((statement for statement in plain if _is_short(statement)), plain[0])
    earlier = [
        shown_stance(web, statement, topic, statement.stances[topic])
        for statement in statements
        if statement.stances[topic].stance != stance
    ]
    others = [statement for statement in reversed(statements) if statement is not chosen]
    return Cell(
        said=tuple(said_on(web, statement, topic) for statement in (chosen, *others)),
        earlier=tuple({each.name: each for each in earlier}.values()),
        address=said_by(topic, speaker),
    )


def said_on(web: Web, statement: Statement, topic: Identifier) -> Said:
    """One statement on one of its topics, in short."""
    quotation, gist = _words(web, statement)
    return Said(
        statement=statement,
        stance=shown_stance(web, statement, topic, statement.stances[topic]),
        quotation=quotation,
        gist=gist,
        source=next((evidence.source for evidence in web.evidence.get(statement.id, ()) if evidence.source), None),
    )


def _is_short(statement: Statement) -> bool:
    return statement.words is not None and len(statement.words.exact.split()) <= MOST_WORDS


def _words(web: Web, statement: Statement) -> tuple[str, str]:
    """The quotation and our words, of which one is empty: a short quotation, else our words, else a quotation cut short."""
    gist = one_line(web.inline(statement.id, "gist").plain) if statement.gist is not None else ""
    if statement.words is None:
        return "", first_words(gist, MOST_WORDS)
    if gist and not _is_short(statement):
        return "", first_words(gist, MOST_WORDS)
    return one_line(first_words(statement.words.exact, MOST_WORDS)), ""
