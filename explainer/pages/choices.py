"""What a table of who said what can be narrowed to: its speakers by institution, its stances, its topics, its days."""

from dataclasses import dataclass

from explainer.model.dates import FIRST_DAY, LAST_DAY
from explainer.model.identifier import Identifier
from explainer.pages.cells import Matrix
from explainer.pages.strings import STANCES


@dataclass(frozen=True, slots=True)
class Choices:
    """What a reader can choose from."""

    institutions: tuple[tuple[Identifier | None, tuple[Identifier, ...]], ...]
    """Each with its speakers; None where no institution is recorded."""
    topics: tuple[Identifier, ...]
    stances: tuple[tuple[str, str, str], ...]
    """Name, sign and word of those that occur."""
    first: str
    """The first day on which something may have been said, for machines; empty where no day is known."""
    last: str


def choices(matrix: Matrix) -> Choices:
    """What the readers of a matrix can choose from."""
    said = [one for row in matrix.rows for cell in row.cells if cell for one in cell.said]
    names = {one.stance.name for one in said}
    dates = [one.statement.when.edtf for one in said if one.statement.when]
    earliest = [date.earliest for date in dates if date.earliest > FIRST_DAY]
    latest = [date.latest for date in dates if date.latest < LAST_DAY]
    return Choices(
        institutions=tuple((group.institution, tuple(row.speaker for row in group.rows)) for group in matrix.groups),
        topics=matrix.topics,
        stances=tuple((name, *STANCES[name]) for name in STANCES if name in names),
        first=min(earliest).isoformat() if earliest else "",
        last=max(latest).isoformat() if latest else "",
    )
