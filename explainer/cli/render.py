"""`explainer render`: all pages as a folder that another site generator can read."""

from datetime import date, datetime
from pathlib import Path

import click

from explainer import build
from explainer.adapters.folder import NotOurFolder, write_folder
from explainer.cli.formats import text
from explainer.cli.progress import Terminal
from explainer.cli.project import read_project, root_option
from explainer.load import FAULTS
from explainer.load.commit import NoSuchCommit, commit_on, read_commit
from explainer.model.finding import Severity
from explainer.model.library import History
from explainer.model.site import Project, Site


@click.command()
@root_option
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--as-of", "day", type=click.DateTime(["%Y-%m-%d"]), help="The story as the site knew it on that day (UTC).")
@click.pass_context
def render(context: click.Context, root: Path, folder: Path, day: datetime | None) -> None:
    """Write all pages and data files into FOLDER, as Markdown with ready HTML.

    Only what changed is written, and what is stale is removed. A folder that is neither empty nor ours is refused. When
    the facts have errors, nothing is written. With --as-of, today's engine draws the facts and chapters of the last commit
    of that day or before; where it can no longer read their form, it says so and writes nothing.
    """
    project, site = read_project(root)
    chapters = None
    try:
        with Terminal() as progress:
            if day is None:
                built = build.build(project, site, progress=progress)
            else:
                built, chapters = _as_of(project, site, day.date())
    except NoSuchCommit as fault:
        raise click.UsageError(str(fault)) from None
    if _is_unreadable(built, day):
        for line in text(built.findings):
            click.echo(line, err=True)
        if day is not None:
            click.echo(f"the story of {day.date().isoformat()} can no longer be read in the form it had then", err=True)
        click.echo(f"nothing was written to {folder}", err=True)
        context.exit(1)
    try:
        written = write_folder(built, project, folder, chapters)
    except NotOurFolder as error:
        raise click.UsageError(str(error)) from error
    click.echo(f"{folder}: {written.changed} written, {written.unchanged} unchanged, {written.removed} removed")


def _is_unreadable(built: build.Built, day: datetime | None) -> bool:
    """Whether nothing can be written. Of an earlier day only faults of form count: rules have become stricter since."""
    if day is None:
        return built.checked.has_errors
    forms = {fault.code for fault in FAULTS}
    return any(finding.severity is Severity.ERROR and finding.code in forms for finding in built.findings)


def _as_of(project: Project, site: Site, day: date) -> tuple[build.Built, dict[str, bytes]]:
    """The pages of that day, and the files of the chapters' folder by their path in it. Raises `NoSuchCommit`."""
    commit = read_commit(project, commit_on(project, day), whole=True)
    history = History(why_incomplete=f"this is the story as of {day.isoformat()}")
    prefix = f"{project.docs}/"
    found = {path: content for path, content in {**commit.files, **commit.beside}.items() if path.startswith(prefix)}
    chapters = {path.removeprefix(prefix): content for path, content in sorted(found.items())}
    return build.build_at(project, site, commit.files, history), chapters
