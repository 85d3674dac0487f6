"""`explainer serve`: the site on this machine, which shows a changed fact at once."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import click

from explainer.cli.project import read_project, root_option
from explainer.cli.settings import SETTINGS

_SERVER: Final = "explainer.adapters.mkdocs.serving"
"""Run, not imported: the command line works without MkDocs, which builds the site."""


@click.command()
@root_option
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes any that is free.")
@click.option("--open", "in_browser", is_flag=True, help="Open the site in a browser.")
def serve(root: Path, port: int, *, in_browser: bool) -> None:
    """Show the site on this machine, and every change as soon as it is saved.

    MkDocs builds the site once; after that only changed chapters and pages that show a changed fact are built again. Where
    something else changed, MkDocs builds the whole site. Errors in the facts stand above the pages, which stay as they last
    were. Ends with Ctrl-C.
    """
    read_project(root)
    if not (root / SETTINGS).is_file():
        raise click.UsageError(f"there is no {SETTINGS} in {root}; explainer init makes one")
    command = [sys.executable, "-m", _SERVER, "--root", str(root), "--port", str(port), *(["--open"] if in_browser else [])]
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(sys.executable, command)  # in place of this process: nobody stands between the server and its signals
    sys.exit(subprocess.run(command, check=False).returncode)
