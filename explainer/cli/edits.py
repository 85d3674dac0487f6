"""What the commands that change files share: the diff in colours, and writing with its refusals in words."""

from collections.abc import Iterator

import click

from explainer.edit.changes import CannotEdit, Changes
from explainer.edit.writing import write
from explainer.model.site import Project

_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


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
    except (CannotEdit, OSError) as fault:
        raise click.ClickException(str(fault)) from fault
