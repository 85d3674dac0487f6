"""`explainer retire`: a tombstone in the place of a record."""

from pathlib import Path

import click

from explainer.cli.edits import carry_out, dry_run_option, number_of, say_remarks
from explainer.cli.project import read_project, root_option
from explainer.edit.changes import CannotEdit
from explainer.edit.retiring import retire as retired
from explainer.load import read_files
from explainer.model.identifier import Identifier


@click.command()
@root_option
@click.argument("identifier")
@click.option("--why", required=True, help="What readers find at its address.")
@click.option("--to", help="The record that takes its place; what named the old one names this one.")
@dry_run_option
def retire(root: Path, identifier: str, why: str, to: str | None, *, dry_run: bool) -> None:
    """Retire the record IDENTIFIER (`claim:letter-arrived`), and say why.

    Its address answers for ever, with the reason. With --to, every reference to it names another record instead, which
    makes two records one. Writes nothing if that would leave a new error. Git undoes it.
    """
    project, _ = read_project(root)
    files = read_files(project).contents
    try:
        moved = retired(project, files, Identifier(identifier), why, Identifier(to) if to else None)
    except CannotEdit as fault:
        raise click.UsageError(str(fault)) from fault
    said = f"{identifier} is retired ({number_of(moved.references, moved.changes)})"
    carry_out(project, files, moved.changes, said, dry_run=dry_run)
    if moved.lost:
        click.echo(f"{identifier} alone named {', '.join(moved.lost)}; add to {to} what it should keep")
    say_remarks(moved)
