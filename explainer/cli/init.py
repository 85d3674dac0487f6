"""`explainer init`: a new explainer, which works at once."""

import re
from pathlib import Path
from typing import Final

import click

from explainer.adapters.starting import Answers, FolderNotEmpty, lay_out, refuse_used
from explainer.pages.text import safe_address

_MAIL: Final = re.compile(r"[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+")


def _unused(context: click.Context, parameter: click.Parameter, folder: Path) -> Path:
    """The folder. Raises a click usage error, before anything is asked, where something stands in it."""
    try:
        refuse_used(folder)
    except FolderNotEmpty as error:
        raise click.UsageError(str(error)) from error
    return folder


def _said(context: click.Context, parameter: click.Parameter, text: str) -> str:
    """The answer. Raises a click usage error for an empty one, after which a terminal asks again."""
    if not text.strip():
        raise click.BadParameter("it is empty", param_hint=parameter.opts[0])
    return text


def _reached(context: click.Context, parameter: click.Parameter, contact: str) -> str:
    """The contact as an address. Raises a click usage error for one that is none, after which a terminal asks again."""
    contact = contact.strip()
    if _MAIL.fullmatch(contact):
        return f"mailto:{contact}"
    if contact and not safe_address(contact):
        raise click.BadParameter(f"“{contact}” is neither a mail nor a web address", param_hint="--contact")
    return contact


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), is_eager=True, callback=_unused)
@click.option("--title", prompt="Title of the site", callback=_said, help="The site's title.")
@click.option("--question", prompt="The question it answers", callback=_said, help="The question that the explainer answers.")
@click.option(
    "--contact",
    callback=_reached,
    prompt="Where readers report mistakes: a mail or web address (none yet: leave empty)",
    default="",
    show_default=False,
    help="A mail or web address for complaints; may be empty.",
)
@click.option(
    "--licence",
    prompt="Licence of the facts, such as CC BY 4.0 (none yet: leave empty)",
    default="",
    show_default=False,
    help="The licence of the facts, in words; may be empty.",
)
def init(folder: Path, title: str, question: str, contact: str, licence: str) -> None:
    """Make a new explainer in FOLDER, which must be empty or not there.

    Asks four questions, unless the options answer them. What is left empty stays unset, and the pages say so. The facts
    and chapters are a made-up example of every kind of record; `make serve` and `make test` work at once.
    """
    answers = Answers(title=title, question=question, contact=contact or None, licence=licence.strip() or None)
    written = lay_out(folder, answers)
    there = "" if folder.resolve() == Path.cwd() else f"cd {folder}, "
    click.echo(f"{folder}: {len(written)} files written. Now: {there}make serve, and read README.md.")
