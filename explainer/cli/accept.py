"""`explainer accept`: unpacks a site that a stranger's pull request has built, trusting nothing in it."""

from pathlib import Path

import click

from explainer.adapters.accepting import Refused
from explainer.adapters.accepting import accept as unpack


@click.command()
@click.argument("archive", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("folder", type=click.Path(path_type=Path))
@click.pass_context
def accept(context: click.Context, archive: Path, folder: Path) -> None:
    """Unpack ARCHIVE (a ZIP file with a built site) into FOLDER, which must be empty or not there.

    Refuses, with exit code 1 and nothing written, paths that lead out of the folder, links, hidden files, files that no
    site has, and archives that are too large. Publish the folder on an origin of its own: its scripts are a stranger's.
    """
    try:
        accepted = unpack(archive, folder)
    except Refused as refused:
        click.echo(f"refused: {refused}", err=True)
        context.exit(1)
    click.echo(f"{folder}: {accepted.files} files, {accepted.size} bytes")
