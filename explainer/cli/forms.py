"""`explainer forms`: a page with forms for those who change facts without Git."""

from collections.abc import Iterator
from pathlib import Path

import click

from explainer import build
from explainer.cli.edits import carry_out
from explainer.cli.project import read_project, read_settings, root_option
from explainer.edit.changes import CannotEdit
from explainer.load import read_files
from explainer.model.site import Project


@click.command()
@root_option
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--bundle", is_flag=True, help="Also put the program of the forms there, Decap CMS, fetched by npm.")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit with 1 where the folder is not as it would be.")
@click.option(
    "--apart", multiple=True, metavar="WHAT", help="Give a record, or each record of a file, a file of its own first."
)
@click.pass_context
def forms(  # noqa: PLR0913 - one for each option
    context: click.Context, root: Path, folder: Path, apart: tuple[str, ...], *, bundle: bool, only_check: bool
) -> None:
    """Write a page with forms for the facts into FOLDER, and say which files a form can edit.

    A form edits files that are one record and hold no comments; others stay with Git. With --apart (`claim:lamp-lit`, or
    `data/claims.yml`) records of a file of many get files of their own, and nothing else of them changes. Where changes go and
    who may log in is set in mkdocs.yml, under `extra: forms:`.
    """
    from explainer.adapters.forms.bundle import NoBundle, fetch_bundle  # noqa: PLC0415 - only this command needs forms
    from explainer.adapters.forms.configuration import NotForForms, owner_of  # noqa: PLC0415
    from explainer.adapters.forms.writing import form_files, is_other_page, outdated, write_forms  # noqa: PLC0415

    project, site = read_project(root)
    is_among_facts = folder.resolve().is_relative_to((root / project.data).resolve())
    if is_other_page(folder) or is_among_facts:
        raise click.UsageError(f"{folder} holds something else; name a folder for the forms alone, such as {project.docs}/edit")
    try:
        owner = owner_of(read_settings(root))
    except NotForForms as fault:
        raise click.UsageError(str(fault)) from fault
    if apart and not only_check:
        _move(project, apart)
    files = form_files(project, site, owner, build.link(project).web)
    if only_check:
        for name in (changed := outdated(folder, files)):
            click.echo(f"{folder}/{name} is not as it would be written")
        context.exit(1 if changed else 0)
    written = write_forms(folder, files)
    if bundle:
        try:
            written += fetch_bundle(folder)
        except NoBundle as fault:
            raise click.ClickException(str(fault)) from fault
    click.echo(f"{folder}: {', '.join(sorted(written))} written" if written else f"{folder}: as it should be")
    if owner.is_local:
        click.echo("changes go to a repository on your own machine only: mkdocs.yml sets neither `repo_url` nor a backend")
    for line in _told(project):
        click.echo(line)


def _move(project: Project, named: tuple[str, ...]) -> None:
    """Gives records files of their own. Raises a click error."""
    from explainer.edit.parting import apart  # noqa: PLC0415 - only where somebody asks for it

    files = read_files(project).contents
    try:
        changes = apart(project, files, named)
    except CannotEdit as fault:
        raise click.UsageError(str(fault)) from fault
    moved = sum(content is not None and path not in files for path, content in changes.after.items())
    carry_out(project, files, changes, f"moved to files of their own: {_number(moved, 'record')}", dry_run=False)


def _told(project: Project) -> Iterator[str]:
    """Which files a form can edit, and why not the others."""
    from explainer.adapters.forms.fitting import fits  # noqa: PLC0415 - only this command needs it

    found = list(fits(project, read_files(project).contents))
    fitting = [fit.path for fit in found if not fit.why_not]
    yield f"editable by form: {_number(len(fitting), 'file')}"
    yield from (f"  {path}" for path in fitting)
    if others := [fit for fit in found if fit.why_not]:
        yield f"not editable by form: {_number(len(others), 'file')}"
        yield from (f"  {fit.path}: {fit.why_not}" for fit in others)
        yield "a form edits a file that is one record, with `id:` on top, in the folder of its kind, and without comments"
        if any(" by name" in fit.why_not for fit in others):
            yield "--apart IDENTIFIER gives a record a file of its own"


def _number(count: int, what: str) -> str:
    """A number of things in words: `1 file`, `2 files`."""
    return f"{count} {what}{'s' * (count != 1)}"
