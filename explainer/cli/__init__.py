"""The `explainer` command."""

import click

from explainer import __version__
from explainer.cli.balance import balance
from explainer.cli.check import check
from explainer.cli.coverage import coverage
from explainer.cli.diff import diff
from explainer.cli.render import render
from explainer.cli.schema import schema
from explainer.cli.show import show


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="explainer")
def main() -> None:
    """Annotated explainers from structured facts.

    Every command works on the project in the current folder, or on the one named by --root.
    """


COMMANDS = (
    balance,
    check,
    coverage,
    diff,
    render,
    schema,
    show,
)
for command in COMMANDS:
    main.add_command(command)
