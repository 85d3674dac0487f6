"""`explainer render`: all pages as a folder that another site generator can read."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import click

from explainer import build
from explainer.adapters.earlier import earlier
from explainer.adapters.folder import Written, write_folder
from explainer.adapters.ours import NotOurFolder
from explainer.adapters.rendering import Rendering
from explainer.cli.formats import text
from explainer.cli.progress import Terminal
from explainer.cli.project import read_project, root_option
from explainer.cli.watching import states
from explainer.load.commit import NoSuchCommit
from explainer.model.finding import Finding
from explainer.model.site import Project, Site
from explainer.pages.render import TemplateFault
from explainer.weave.pause import no_collecting


def _days(context: click.Context, option: click.Parameter, value: str | None) -> tuple[date, ...]:
    """Days parted by commas, each once, in order."""
    try:
        return tuple(sorted({date.fromisoformat(each.strip()) for each in value.split(",")})) if value else ()
    except ValueError:
        raise click.BadParameter(f"“{value}” is no day; write it as 2026-06-30, and several with commas") from None


@click.command()
@root_option
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--as-of", "days", callback=_days, metavar="DATE[,DATE…]", help="The story as the site knew it on that day or those (UTC)."
)
@click.option("--watch", is_flag=True, help="Write again whenever a file changes, until Ctrl-C.")
@click.pass_context
def render(context: click.Context, root: Path, folder: Path, days: tuple[date, ...], *, watch: bool) -> None:
    """Write all pages and data files into FOLDER, as Markdown with ready HTML.

    Only pages whose facts changed are drawn, only what changed is written, and what is stale is removed. A folder that is
    neither empty nor ours is refused. When the facts have errors, nothing is written. With --as-of, today's engine draws
    the facts and chapters of the last commit of that day or before; where it can no longer read their form, it says so and
    writes nothing. Several days each get a folder of their own in FOLDER.
    """
    project, site = read_project(root)
    if watch:
        if days:
            raise click.UsageError("--watch shows the story as it is; leave out --as-of")
        _keep_writing(root, project, folder)
        return
    if days:
        into = {day: folder / day.isoformat() if len(days) > 1 else folder for day in days}
        written = [_as_of(project, site, day, place) for day, place in into.items()]
        context.exit(0 if all(written) else 1)
    with Terminal() as progress:
        kept = build.Kept()
        rendering = Rendering(root, folder, kept)
        rendering.recall(project, site)
        checked = build.check(project, kept, progress)
        is_written = _render(rendering, (project, site), checked, folder, progress)
        rendering.keep()
    context.exit(0 if is_written else 1)


def _keep_writing(root: Path, project: Project, folder: Path) -> None:
    kept = build.Kept(draws_again=True)
    rendering = Rendering(root, folder, kept)
    try:
        for _ in states(project):
            try:
                settings = read_project(root)
            except click.UsageError as fault:  # the settings cannot be read at the moment
                click.echo(f"{fault.message}; nothing was written to {folder}", err=True)
                continue
            with no_collecting():  # garbage is looked for between two changes: meanwhile it costs a third of the time
                rendering.recall(*settings)
                _render(rendering, settings, build.check(settings[0], kept), folder)
    except KeyboardInterrupt:
        rendering.keep()


def _render(
    rendering: Rendering,
    settings: tuple[Project, Site],
    checked: build.Checked,
    folder: Path,
    progress: build.Progress = lambda stage: None,
) -> bool:
    """Writes what changed, unless there are errors; whether it did."""
    if checked.has_errors:
        _refuse(checked.findings, folder)
        return False
    try:
        _tell(rendering.write(*settings, checked, progress), folder)
    except NotOurFolder as error:
        raise click.UsageError(str(error)) from error
    except TemplateFault as fault:
        _refuse(checked.findings, folder, str(fault))
        return False
    return True


def _as_of(project: Project, site: Site, day: date, folder: Path) -> bool:
    """Writes the story of that day; whether it could be read."""
    try:
        state = earlier(project, site, day)
    except NoSuchCommit as fault:
        raise click.UsageError(str(fault)) from None
    if state.built is None:
        _refuse(state.findings, folder, f"as of {day.isoformat()}: {state.why_not}")
        return False
    _write(state.built, project, folder, state.files)
    return True


def _refuse(findings: Sequence[Finding], folder: Path, why: str = "") -> None:
    for line in (*text(findings), *([why] if why else []), f"nothing was written to {folder}"):
        click.echo(line, err=True)


def _write(built: build.Built, project: Project, folder: Path, chapters: Mapping[str, bytes] | None = None) -> None:
    try:
        written = write_folder(built, project, folder, chapters)
    except NotOurFolder as error:
        raise click.UsageError(str(error)) from error
    _tell(written, folder)


def _tell(written: Written, folder: Path) -> None:
    click.echo(f"{folder}: {written.changed} written, {written.unchanged} unchanged, {written.removed} removed")
