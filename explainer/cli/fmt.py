"""`explainer fmt`: files of facts in one form."""

from pathlib import Path

import click

from explainer.cli.edits import shown, write_changes
from explainer.cli.project import files_argument, is_among, paths_in, read_project, root_option
from explainer.edit.form import in_form
from explainer.load import read_files


@click.command()
@root_option
@files_argument
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit with 1 where a file is not in form.")
@click.option("--diff", "show_diff", is_flag=True, help="Show what is changed, or with --check would be.")
@click.pass_context
def fmt(context: click.Context, root: Path, files: tuple[Path, ...], *, only_check: bool, show_diff: bool) -> None:
    """Bring the files of facts into one form: all, or those in FILES.

    Takes out blanks at the ends of lines, empty lines beyond one, blanks beyond one between a key and its value, and line
    ends of other systems. Values, comments, order, indentation and quotation marks stay as they are.
    """
    project, _ = read_project(root)
    paths = paths_in(root, files)
    changes = in_form(project, {path: each for path, each in read_files(project).contents.items() if is_among(path, paths)})
    for line in shown(changes) if show_diff else ():
        click.echo(line)
    for path in changes.after:
        click.echo(f"{path} {'is not in form' if only_check else 'is in form now'}")
    if not only_check:
        write_changes(project, changes)
    elif changes:
        context.exit(1)
