"""`explainer show`: one record with everything that follows from it, in the terminal."""

from collections.abc import Iterator
from pathlib import Path

import click

from explainer import build
from explainer.cli.project import read_project, root_option
from explainer.model.identifier import Identifier
from explainer.model.nearest import did_you_mean
from explainer.weave.web import Web


@click.command()
@root_option
@click.argument("identifier")
def show(root: Path, identifier: str) -> None:
    """Print the record called IDENTIFIER (`claim:letter-arrived`): what it says, its standing, who mentions it."""
    project, _ = read_project(root)
    checked = build.check(project)
    subject = Identifier(identifier)
    if not checked.web.exists(subject):
        known = sorted({*checked.library.records, *checked.library.tombstones, *checked.library.chapters})
        hint = did_you_mean(identifier, known)
        raise click.UsageError(f"there is no record “{identifier}”" + (f"; {hint}" if hint else ""))
    for line in dict.fromkeys(_lines(checked.web, subject)):
        click.echo(line)
    for finding in checked.findings:
        if finding.subject == subject:
            click.echo(str(finding))


def _lines(web: Web, subject: Identifier) -> Iterator[str]:
    library = web.library
    yield click.style(f"{subject} — {web.titles.get(subject, '')}", bold=True)
    record = library.records.get(subject) or library.tombstones.get(subject) or library.chapters[subject]
    yield f"at {record.position}"
    if subject in web.permalinks:
        yield f"address {web.permalinks[subject]}"
    for (owner, path), inline in sorted(web.inlines.items(), key=repr):
        if owner == subject:
            yield f"{'.'.join(map(str, path))}: {inline.plain}"
    if standing := web.standing.get(subject):
        yield f"origins: {standing.origins.words}"
        yield f"reading: {'; '.join(standing.reading)}"
        if standing.disputed_by:
            yield f"disputed: {', '.join(standing.disputed_by)}"
        if standing.superseded_by:
            yield f"superseded by {standing.superseded_by}"
    if answer := web.answers.get(subject):
        yield f"state: {answer.words}"
    for evidence in web.evidence.get(subject, ()):
        yield f"evidence: {evidence.attribution.words}"
    for reference in web.backlinks.get(subject, ()):
        yield f"mentioned by {reference.by} ({reference.manner})" + (f": {reference.sentence}" if reference.sentence else "")
