"""What the commands that change files share: the diff in colours, and writing with its refusals in words."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

import click

from explainer.cli.formats import text
from explainer.edit.changes import CannotEdit, Changes
from explainer.edit.looking import errors_of, new_findings
from explainer.edit.renaming import Moved
from explainer.edit.writing import write
from explainer.model.site import Project

_COLOURS: Final = {"+": "green", "-": "red", "@": "cyan"}


def shown(changes: Changes) -> Iterator[str]:
    """The diff, line by line."""
    for line in changes.diff():
        is_head = line.startswith(("+++", "---"))
        yield click.style(line, bold=True) if is_head else click.style(line, fg=_COLOURS.get(line[:1]))


def write_changes(project: Project, changes: Changes) -> None:
    """Writes the changes. Raises a click error where they cannot be written."""
    if not changes:
        return
    try:
        write(project, changes)
    except CannotEdit as fault:
        raise click.ClickException(str(fault)) from fault


def carry_out(project: Project, files: Mapping[str, bytes], changes: Changes, said: str, *, dry_run: bool) -> None:
    """Shows a change, refuses one that leaves new errors, and writes it. Raises a click error."""
    for line in shown(changes):
        click.echo(line)
    found = new_findings(project, files, changes)
    if errors := errors_of(found):
        for line in text(errors):
            click.echo(line, err=True)
        raise click.ClickException("nothing is written, because the change would leave these errors")
    for line in text(found) if found else ():
        click.echo(line)
    if dry_run:
        click.echo(f"nothing is written; it would be: {said}")
        return
    write_changes(project, changes)
    click.echo(said)


def dry_run_option(command: Callable[..., None]) -> Callable[..., None]:
    """Adds `--dry-run` to a command."""
    return click.option("--dry-run", is_flag=True, help="Show what would be changed, and write nothing.")(command)


def number_of(references: int, changes: Changes) -> str:
    """How much was changed, in words: `3 references, 2 files`."""
    files = len(changes.after)
    return f"{references} reference{'s' * (references != 1)}, {files} file{'s' * (files != 1)}"


def say_remarks(moved: Moved) -> None:
    """Says where notes and comments name the old record."""
    if moved.remarks:
        click.echo(f"notes and comments stay as they are; these name it: {', '.join(moved.remarks)}")
