"""`explainer diff`: what changed between two states of the facts, what follows from it, and which pages show it."""

from pathlib import Path

import click

from explainer import build
from explainer.cli.progress import Terminal
from explainer.cli.project import read_project, root_option
from explainer.compare.formats import FORMATS
from explainer.load.commit import NoSuchCommit
from explainer.pages.render import TemplateFault


@click.command()
@root_option
@click.argument("base")
@click.argument("head", required=False)
@click.option("--format", "form", type=click.Choice(sorted(FORMATS)), default="text", show_default=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write there instead of printing.")
def diff(root: Path, base: str, head: str | None, form: str, output: Path | None) -> None:
    """Show what changed between BASE and HEAD (by default the working tree).

    Both are revisions of Git: a branch, a tag, a commit. Compares facts, not files: where records stand, in which order,
    and how the YAML is laid out makes no difference. Nothing of the working tree is touched.
    """
    project, site = read_project(root)
    try:
        with Terminal() as progress:
            difference = build.compare(project, site, base, head, progress=progress)
    except (NoSuchCommit, TemplateFault) as fault:
        raise click.UsageError(str(fault)) from None
    text = FORMATS[form](difference)
    if output is None:
        click.echo(text, nl=False)
    else:
        output.write_bytes(text.encode())
