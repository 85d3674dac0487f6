"""The counts of institutions as two tables in words, the same on the page and in the terminal."""

from collections import Counter
from dataclasses import dataclass

from explainer.pages.balance import FIRST, Balance, Counts, Row
from explainer.pages.strings import BALANCE, Say
from explainer.pages.text import one_line
from explainer.weave.web import Web


@dataclass(frozen=True, slots=True)
class Line:
    """One institution's cells, in the order of the heads."""

    name: str
    institution: str | None
    """Its identifier; None for everybody else."""
    cells: tuple[str, ...]
    verbs: str
    """Verbs of saying in our sentences, most frequent first: `said 90, announced 11`."""
    attributed: str
    """The same in attributions."""


@dataclass(frozen=True, slots=True)
class Table:
    """Heads and lines."""

    heads: tuple[str, ...]
    lines: tuple[Line, ...]

    @property
    def parts(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The columns that tell of what was said, and those that tell who comes first: two tables of a page's width."""
        names = tuple(BALANCE)
        first = tuple(place for place, name in enumerate(names) if name.startswith("first_"))
        return tuple(place for place in range(len(names)) if place not in first), first


def balance_table(web: Web, counted: Balance) -> Table:
    """The counts as they are shown."""
    pages = {f"first_{kind}": counted.pages[kind] for kind in FIRST}
    heads = tuple(head.format(pages.get(name, 0)) for name, (head, _) in BALANCE.items())
    return Table(heads, tuple(_line(web, row) for row in counted.rows))


def _line(web: Web, row: Row) -> Line:
    counts = row.counts
    numbers = {**plain_counts(counts), "unnamed": Say.balance_of.format(counts.unnamed, counts.hops)}
    return Line(
        name=Say.balance_others if row.institution is None else one_line(web.titles.get(row.institution, row.institution.name)),
        institution=row.institution,
        cells=tuple(f"{number:,}" if isinstance(number := numbers[name], int) else str(number) for name in BALANCE),
        verbs=_verbs(counts.verbs),
        attributed=_verbs(counts.attributed),
    )


def plain_counts(counts: Counts) -> dict[str, object]:
    """The counts of one institution by name, as JSON holds them."""
    return {
        "speakers": len(counts.speakers),
        "statements": counts.statements,
        "quotations": counts.quotations,
        "words": counts.words,
        **{f"first_{kind}": counts.first[kind] for kind in FIRST},
        "links": counts.hops,
        "unnamed": counts.unnamed,
        "verbs": dict(_ordered(counts.verbs)),
        "verbs_of_attributions": dict(_ordered(counts.attributed)),
    }


def _ordered(verbs: Counter[str]) -> list[tuple[str, int]]:
    return sorted(verbs.items(), key=lambda item: (-item[1], item[0]))


def _verbs(verbs: Counter[str]) -> str:
    return ", ".join(f"{verb} {number:,}" for verb, number in _ordered(verbs)) or Say.balance_no_verbs
