"""`explainer check`: every fault of the facts and chapters at once."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click

from explainer import build
from explainer.cli.edits import shown, write_changes
from explainer.cli.formats import FORMATS, since, summary
from explainer.cli.progress import Terminal
from explainer.cli.project import files_argument, is_among, paths_in, read_project, read_settings, root_option
from explainer.cli.settings import SETTINGS, settings_findings
from explainer.cli.watching import states
from explainer.load import read_files, write_published
from explainer.load.commit import NoSuchCommit
from explainer.model.finding import Finding, Severity
from explainer.model.site import Project


@click.command()
@root_option
@files_argument
@click.option("--strict", is_flag=True, help="Exit with 1 for warnings too.")
@click.option("--format", "form", type=click.Choice(sorted(FORMATS)), default="text", show_default=True)
@click.option("--publish", is_flag=True, help="If there is no error, write down every identifier as published.")
@click.option("--fix", is_flag=True, help="Mend the slips that can be mended safely, and show what was changed.")
@click.option("--watch", is_flag=True, help="Look again whenever a file changes, until Ctrl-C.")
@click.option("--base", help="Also ask for a correction wherever a fact that is published at this revision changed.")
@click.pass_context
def check(  # noqa: PLR0913 - one for each option
    context: click.Context,
    root: Path,
    files: tuple[Path, ...],
    form: str,
    base: str | None,
    *,
    strict: bool,
    publish: bool,
    fix: bool,
    watch: bool,
) -> None:
    """Look for faults in the facts and the chapters.

    Prints every finding with its place, what is wrong and what was probably meant; with FILES, those in these files and
    folders, and how many there are elsewhere. Exits with 1 when there is an error
    (with --strict, also when there is a warning), and with 2 when the command itself was used wrongly.
    """
    project, _ = read_project(root)
    paths = paths_in(root, files)
    if watch:
        if fix or publish or base or strict:
            raise click.UsageError("--watch only looks; leave out --fix, --publish, --base and --strict")
        _keep_looking(project, form, paths)
        return
    if fix:
        click.echo("".join(f"{line}\n" for line in _fix(project, paths)), nl=False, err=form != "text")
    with Terminal() as progress:
        checked = build.check(project, progress=progress)
        everywhere = _sorted((*checked.findings, *_of_settings(project), *_wanted(project, base, progress)))
    findings = _only(everywhere, paths)
    for line in FORMATS[form](findings):
        click.echo(line)
    if form == "text" and len(everywhere) > len(findings):
        click.echo(f"elsewhere: {summary([each for each in everywhere if not is_among(each.position.file, paths)])}")
    if publish and not checked.has_errors:
        living = (*checked.library.records, *checked.library.tombstones)
        write_published(project, sorted({*living, *checked.library.ledger.published}))
    worst = max((finding.severity for finding in findings), default=Severity.NOTE)
    if worst is Severity.ERROR or (strict and worst is Severity.WARNING):
        context.exit(1)


def _fix(project: Project, paths: Sequence[str]) -> Iterator[str]:
    """Mends what can be mended safely; the lines that say what."""
    from explainer.edit.changes import changes_of  # noqa: PLC0415 - most checks mend nothing
    from explainer.edit.fixes import fixes  # noqa: PLC0415 - most checks mend nothing

    contents = read_files(project).contents
    mended = fixes(project, contents).after
    changes = changes_of(contents, {path: content for path, content in mended.items() if is_among(path, paths)})
    yield from shown(changes)
    write_changes(project, changes)


def _only(findings: tuple[Finding, ...], paths: Sequence[str]) -> tuple[Finding, ...]:
    """The findings in these files and folders."""
    return tuple(each for each in findings if is_among(each.position.file, paths))


def _keep_looking(project: Project, form: str, paths: Sequence[str]) -> None:
    """Prints everything once, and after each change what came, what went and how much there is now."""
    kept = build.Kept()
    before: tuple[Finding, ...] | None = None
    try:
        for _ in states(project):
            try:
                now, _ = read_project(project.root)
                findings = _only(_sorted((*build.check(now, kept).findings, *_of_settings(now))), paths)
            except click.UsageError as fault:  # the settings cannot be read at the moment
                click.echo(f"\n{fault.message}")
                continue
            for line in FORMATS[form](findings) if before is None or form != "text" else since(before, findings):
                click.echo(line)
            before = findings
    except KeyboardInterrupt:
        return


def _sorted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.key))


def _of_settings(project: Project) -> tuple[Finding, ...]:
    """What is wrong with the plugin's settings, if there are any."""
    file = project.root / SETTINGS
    return settings_findings(file.read_bytes(), read_settings(project.root)) if file.is_file() else ()


def _wanted(project: Project, base: str | None, progress: build.Progress) -> tuple[Finding, ...]:
    """Corrections that are missing against the base, if there is one."""
    if base is None:
        return ()
    from explainer import revisions  # noqa: PLC0415 - it draws pages, which a check without a base does not

    try:
        return revisions.corrections_wanted(project, base, progress)
    except NoSuchCommit as fault:
        raise click.UsageError(str(fault)) from None
