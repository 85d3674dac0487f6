"""Claims, statements and the matrix as tables, written as CSV that no spreadsheet takes for formulas."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final

from explainer.model.claim import Claim
from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.pages.cells import institution_of
from explainer.pages.stances import ShownStance, stances_of
from explainer.pages.text import one_line
from explainer.pages.wording import claim_plain, is_contested, speakers, statement_plain
from explainer.weave.web import Web

Row = tuple[str, ...]
Table = list[Row]
"""Heads, then rows."""

CLAIM_HEADS: Final = ("name", "text", "topics", "origins", "reading", "is_contested", "sources", "happened", "as_of", "address")
STATEMENT_HEADS: Final = (
    *("name", "speaker", "role", "when", "channel", "words_or_gist", "is_own_words", "topics", "citations", "address"),
)

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def csv_bytes(table: Iterable[Sequence[str]]) -> bytes:
    """The table as CSV (RFC 4180, UTF-8). A cell that a spreadsheet would run is led by an apostrophe."""
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([harmless(cell) for cell in row] for row in table)
    return text.getvalue().encode()


def harmless(cell: str) -> str:
    """The cell on one line, led by an apostrophe where it would begin a formula."""
    line = one_line(cell)
    return f"'{line}" if line.startswith(_FORMULA) else line


def csv_row(row: Sequence[str]) -> bytes:
    """One row as `csv_bytes` writes it, with the end of its line."""
    return csv_bytes([row])


def claim_row(web: Web, claim: Claim) -> Row:
    """The row of a claim. A contested claim's text begins with who says it."""
    standing = web.standing[claim.id]
    cited = dict.fromkeys(each.citation.source for each in web.evidence[claim.id] if each.citation.source)
    return (
        claim.id.name,
        claim_plain(web, claim.id),
        _names(web.topics.get(claim.id, ())),
        standing.origins.words,
        "; ".join(standing.reading),
        "yes" if is_contested(web, claim.id) else "no",
        _names(cited),
        str(claim.happened.edtf) if claim.happened else "",
        str(claim.as_of or ""),
        str(web.permalinks[claim.id]),
    )


def statement_row(web: Web, statement: Statement) -> Row:
    """The row of a statement."""
    return (
        statement.id.name,
        speakers(web, statement),
        statement.role or "",
        str(statement.when.edtf) if statement.when else "",
        statement.channel or "",
        statement_plain(web, statement),
        "yes" if statement.words else "no",
        _names(web.topics.get(statement.id, ())),
        str(len(statement.citations)),
        str(web.permalinks[statement.id]),
    )


def cells(web: Web) -> Table:
    """Who said what: one row for each speaker, topic and statement that the matrix draws on."""
    heads = (
        "speaker",
        "institution",
        "topic",
        "stance",
        "basis",
        "when",
        "words_or_gist",
        "is_own_words",
        "source",
        "statement",
        "address",
        "speaker_name",
        "topic_name",
    )
    rows: Table = []
    for statement in web.library.of(Statement):
        for stance in stances_of(web, statement):
            rows.extend(_cell(web, statement, speaker, stance) for speaker in statement.speaker)
    return [heads, *sorted(rows, key=lambda row: (row[0], row[2], row[5], row[9]))]


def _cell(web: Web, statement: Statement, speaker: Identifier, stance: ShownStance) -> tuple[str, ...]:
    institution = institution_of(web, speaker)
    source = next((each.source for each in web.evidence.get(statement.id, ()) if each.source), None)
    return tuple(
        one_line(value)
        for value in (
            web.titles.get(speaker, speaker.name),
            web.titles.get(institution, institution.name) if institution else "",
            web.titles.get(stance.topic, stance.topic.name),
            stance.word,
            stance.basis,
            str(statement.when.edtf) if statement.when else "",
            statement_plain(web, statement),
            "yes" if statement.words else "no",
            _source(web, source),
            statement.id.name,
            str(web.permalinks[statement.id]),
            speaker.name,
            stance.topic.name,
        )
    )


def _source(web: Web, source: Source | None) -> str:
    return web.titles[source.id] if source else ""


def _names(subjects: Iterable[Identifier]) -> str:
    return "; ".join(subject.name for subject in subjects)
