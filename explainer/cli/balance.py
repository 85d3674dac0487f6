"""`explainer balance`: how often each institution is given a voice."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Final

import click

from explainer import build
from explainer.cli.progress import Terminal
from explainer.cli.project import read_project, root_option
from explainer.pages.balance import Balance
from explainer.pages.balance import balance as count
from explainer.pages.balance_table import balance_table, plain_counts
from explainer.pages.strings import Say
from explainer.weave.web import Web


def _text(web: Web, counted: Balance) -> Iterator[str]:
    """For a person: the numbers as a table, then the verbs."""
    table = balance_table(web, counted)
    rows = [*_head_rows(table.heads), *((_cut(line.name), *line.cells) for line in table.lines)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    for name, *cells in rows:
        aligned = (cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True))
        yield "  ".join((name.ljust(widths[0]), *aligned)).rstrip()
    for head, verbs in ((Say.balance_verbs, "verbs"), (Say.balance_attributed, "attributed")):
        yield ""
        yield click.style(head, bold=True)
        yield from (f"  {line.name}: {getattr(line, verbs)}" for line in table.lines)
    yield ""
    yield Say.balance_no_target


def _head_rows(heads: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The heads of the columns, one word below the other, so that the columns stay narrow."""
    for words in zip_longest(*(head.replace(" (of ", " (of\u00a0").split(" ") for head in heads), fillvalue=""):
        yield ("", *words)


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"


def _json(web: Web, counted: Balance) -> Iterator[str]:
    """For programs: a list of objects, with how many pages there are on which somebody can come first."""
    del web
    rows = [{"institution": row.institution, **plain_counts(row.counts)} for row in counted.rows]
    yield json.dumps({"pages": dict(sorted(counted.pages.items())), "institutions": rows}, ensure_ascii=False, indent=2)


_LONGEST_NAME: Final = 36
_FORMATS: Final[Mapping[str, Callable[[Web, Balance], Iterator[str]]]] = {"text": _text, "json": _json}


@click.command()
@root_option
@click.option("--format", "form", type=click.Choice(sorted(_FORMATS)), default="text", show_default=True)
def balance(root: Path, form: str) -> None:
    """Count how often each institution is given a voice.

    Prints for each institution statements, quotations, words quoted, on how many pages it is named first, how many links of
    the chains behind its words are not named, and the verbs of saying that are used of it. The method page shows the same.
    No target is set for any of it.
    """
    project, _ = read_project(root)
    with Terminal() as progress:
        web = build.check(project, progress=progress).web
    for line in _FORMATS[form](web, count(web)):
        click.echo(line)
