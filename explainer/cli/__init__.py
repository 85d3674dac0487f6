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
_DASHES: Final = ("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212")


class _Commands(click.Group):
    """Imports a command only when it is asked for: each needs other parts of the engine and of the standard library."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"{__name__}.{cmd_name}"), cmd_name)
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Reads what stands before the command: nothing but --help and --version."""
        if args and args[0].partition("=")[0] == "--root":
            ctx.fail("--root stands behind the command, as in explainer check --root FOLDER")
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named; for a name that is none, the one that was probably meant."""
        name = args[0]
        command = None if name.startswith("-") else self.get_command(ctx, name)
        if command is None and not name.startswith("-"):
            from explainer.cli.slips import instead_of  # noqa: PLC0415 - after a slip only

            ctx.fail(f"there is no command “{name}”; {instead_of(name, args[1:], COMMANDS)}")
        if command is not None and any(word[:1] in _DASHES and word[:2] != "--" for word in args[1:]):
            from explainer.cli.slips import other_dashes  # noqa: PLC0415 - after a slip only

            if wrong := other_dashes(args[1:], [option for each in command.params for option in each.opts]):
                ctx.fail(wrong)
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
            except click.UsageError as fault:
                from explainer.cli.slips import better_words  # noqa: PLC0415 - after a slip only

                if words := better_words(fault):
                    raise click.UsageError(words, fault.ctx) from fault
                raise
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
