"""`explainer render`: all pages as a folder that another site generator can read."""

from pathlib import Path

import click

from explainer import build
from explainer.adapters.folder import NotOurFolder, write_folder
from explainer.cli.formats import text
from explainer.cli.progress import Terminal
from explainer.cli.project import read_project, root_option


@click.command()
@root_option
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.pass_context
def render(context: click.Context, root: Path, folder: Path) -> None:
    """Write all pages and data files into FOLDER, as Markdown with ready HTML.

    Only what changed is written, and what is stale is removed. A folder that is neither empty nor ours is refused. When
    the facts have errors, nothing is written.
    """
    project, site = read_project(root)
    with Terminal() as progress:
        built = build.build(project, site, progress=progress)
    if built.checked.has_errors:
        for line in text(built.findings):
            click.echo(line, err=True)
        click.echo(f"nothing was written to {folder}", err=True)
        context.exit(1)
    try:
        written = write_folder(built, project, folder)
    except NotOurFolder as error:
        raise click.UsageError(str(error)) from error
    click.echo(f"{folder}: {written.changed} written, {written.unchanged} unchanged, {written.removed} removed")
