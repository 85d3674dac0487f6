"""`explainer rename`: another identifier for a record, everywhere at once."""

from pathlib import Path

import click

from explainer.cli.edits import carry_out, dry_run_option, number_of, say_remarks
from explainer.cli.project import read_project, root_option
from explainer.edit.changes import CannotEdit
from explainer.edit.renaming import RENAMED
from explainer.edit.renaming import rename as renamed
from explainer.load import read_files
from explainer.model.identifier import Identifier


@click.command()
@root_option
@click.argument("old")
@click.argument("new")
@click.option("--why", default=RENAMED, show_default=True, help="What readers find at the old address.")
@dry_run_option
def rename(root: Path, old: str, new: str, why: str, *, dry_run: bool) -> None:
    """Give the record OLD (`claim:letter-arrived`) the identifier NEW.

    Changes every reference in the facts, the chapters and the ledger, and leaves a tombstone at the old identifier that
    points to the new one. Writes nothing if that would leave a new error. Git undoes it.
    """
    project, _ = read_project(root)
    files = read_files(project).contents
    if new.rpartition(":")[2] == Identifier(old).name:
        raise click.UsageError(f"{old} is called so already")
    try:
        moved = renamed(project, files, Identifier(old), new, why)
    except CannotEdit as fault:
        raise click.UsageError(str(fault)) from fault
    said = f"{old} is now {Identifier(old).kind}:{new.rpartition(':')[2]} ({number_of(moved.references, moved.changes)})"
    carry_out(project, files, moved.changes, said, dry_run=dry_run)
    say_remarks(moved)
