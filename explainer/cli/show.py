"""`explainer show`: one record with everything that follows from it, in the terminal."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import click

from explainer import build
from explainer.cli.project import read_project, root_option
from explainer.cli.search import holding, named
from explainer.model.identifier import Identifier
from explainer.model.nearest import did_you_mean
from explainer.model.position import Position
from explainer.weave.web import Web
from explainer.weave.words import shortened

_MOST: Final = 20
_LONGEST: Final = 160


@click.command()
@root_option
@click.argument("what", nargs=-1, required=True)
def show(root: Path, what: tuple[str, ...]) -> None:
    """Print a record: what it says, its standing, its place in the files, who mentions it.

    WHAT is its identifier (`claim:letter-arrived`), its name alone, the address of its page, or words that stand in it; where
    several hold the words, they are listed with their places.
    """
    project, _ = read_project(root)
    checked = build.check(project)
    web, text = checked.web, " ".join(what)
    found = named(web, text)
    if not found:
        places = holding(web, text)
        for line in _places(web, places) if len(places) > 1 else ():
            click.echo(line)
        found = tuple(each for each, _, _ in places)
        if len(found) > 1:
            return
    if not found:
        known = sorted({*checked.library.records, *checked.library.tombstones, *checked.library.chapters})
        hint = did_you_mean(text, known)
        raise click.UsageError(f"there is no record “{text}”, and none holds these words" + (f"; {hint}" if hint else ""))
    for subject in found:
        for line in dict.fromkeys(_lines(web, subject)):
            click.echo(line)
    for finding in checked.findings:
        if finding.subject in found:
            click.echo(str(finding))


def _places(web: Web, places: Sequence[tuple[Identifier, Position, str]]) -> Iterator[str]:
    """Where words were found: the record, its place, and the text that holds them."""
    for subject, position, text in places[:_MOST]:
        yield click.style(f"{subject} — {web.titles.get(subject, '')}", bold=True)
        yield f"  {position.file}:{position.line}: {shortened(text, _LONGEST)}"
    if len(places) > _MOST:
        yield f"… and {len(places) - _MOST} more; give more words"


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
