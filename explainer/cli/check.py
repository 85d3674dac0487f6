"""`explainer check`: every fault of the facts and chapters at once."""

from pathlib import Path

import click

from explainer import build
from explainer.cli.formats import FORMATS
from explainer.cli.progress import Terminal
from explainer.cli.project import read_project, root_option
from explainer.load import write_published
from explainer.model.finding import Severity


@click.command()
@root_option
@click.option("--strict", is_flag=True, help="Exit with 1 for warnings too.")
@click.option("--format", "form", type=click.Choice(sorted(FORMATS)), default="text", show_default=True)
@click.option("--publish", is_flag=True, help="If there is no error, write down every identifier as published.")
@click.pass_context
def check(context: click.Context, root: Path, form: str, *, strict: bool, publish: bool) -> None:
    """Look for faults in the facts and the chapters.

    Prints every finding with its place, what is wrong and what was probably meant. Exits with 1 when there is an error
    (with --strict, also when there is a warning), and with 2 when the command itself was used wrongly.
    """
    project, _ = read_project(root)
    with Terminal() as progress:
        checked = build.check(project, progress=progress)
    for line in FORMATS[form](checked.findings):
        click.echo(line)
    if publish and not checked.has_errors:
        living = (*checked.library.records, *checked.library.tombstones)
        write_published(project, sorted({*living, *checked.library.ledger.published}))
    worst = max((finding.severity for finding in checked.findings), default=Severity.NOTE)
    if worst is Severity.ERROR or (strict and worst is Severity.WARNING):
        context.exit(1)
