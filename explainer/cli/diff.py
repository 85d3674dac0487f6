"""`explainer diff`: what changed between two states of the facts, what follows from it, and which pages show it."""

import re
from pathlib import Path
from typing import Final

import click

from explainer import revisions
from explainer.cli.progress import Terminal
from explainer.cli.project import read_project, root_option
from explainer.compare.formats import FORMATS, LINKING
from explainer.load.commit import NoSuchCommit
from explainer.pages.render import TemplateFault

_ADDRESS: Final = re.compile(r"https?://[^\s<>()\[\]\\`]+")


@click.command()
@root_option
@click.argument("base")
@click.argument("head", required=False)
@click.option("--format", "form", type=click.Choice(sorted(FORMATS)), default="text", show_default=True)
@click.option("--preview", metavar="ADDRESS", help="Link the pages to a preview there (markdown and summary).")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write there instead of printing.")
def diff(  # noqa: PLR0913, PLR0917 - as many as it has options
    root: Path, base: str, head: str | None, form: str, preview: str | None, output: Path | None
) -> None:
    """Show what changed between BASE and HEAD (by default the working tree).

    Both are revisions of Git: a branch, a tag, a commit. Compares facts, not files: where records stand, in which order,
    and how the YAML is laid out makes no difference. Nothing of the working tree is touched.
    """
    if preview and (form not in LINKING or not _ADDRESS.fullmatch(preview)):
        raise click.UsageError("--preview takes a web address, and goes with --format markdown or summary")
    project, site = read_project(root)
    try:
        with Terminal() as progress:
            difference = revisions.compare(project, site, base, head, progress=progress)
    except (NoSuchCommit, TemplateFault) as fault:
        raise click.UsageError(str(fault)) from None
    text = LINKING[form](difference, preview) if preview else FORMATS[form](difference)
    if output is None:
        click.echo(text, nl=False)
    else:
        output.write_bytes(text.encode())
