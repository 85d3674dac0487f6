"""The `explainer` command."""

import atexit
import errno
import gc
from importlib import import_module
from typing import Final

import click

from explainer import __version__

COMMANDS: Final = (
    "accept",
    "balance",
    "check",
    "coverage",
    "diff",
    "fmt",
    "forms",
    "init",
    "links",
    "new",
    "rename",
    "render",
    "retire",
    "review",
    "schema",
    "serve",
    "show",
    "verify",
)
"""The commands, each a function in the module of its name."""


class _Commands(click.Group):
    """Imports a command only when it is asked for: each needs other parts of the engine and of the standard library."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"{__name__}.{cmd_name}"), cmd_name)
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named; for a name that is none, the one that was probably meant."""
        name = args[0]
        if not name.startswith("-") and self.get_command(ctx, name) is None:
            from explainer.model.nearest import did_you_mean  # noqa: PLC0415 - after a slip only

            hint = did_you_mean(name, COMMANDS) or "explainer --help lists them"
            ctx.fail(f"there is no command “{name}”; {hint}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Runs a command, and lets it end, without looking for garbage: what it makes lives until then.

        A command that goes on for hours has to turn the collector on again (`gc.enable`).
        """
        from explainer.weave.pause import no_collecting  # noqa: PLC0415 - nothing of weave is needed to print help

        atexit.register(gc.freeze)  # nor does Python look for garbage when it ends

        with no_collecting():
            try:
                return super().invoke(ctx)
            except OSError as fault:  # a disk that is full, a folder that may not be written: no fault of the engine
                if fault.errno == errno.EPIPE:
                    raise
                where = f": {fault.filename}" if fault.filename else ""
                raise click.ClickException(f"{fault.strerror or fault}{where}") from fault


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="explainer")
def main() -> None:
    """Annotated explainers from structured facts.

    Every command works on the project in the current folder, or on the one named by --root.
    """
