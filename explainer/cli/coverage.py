"""`explainer coverage`: which sentences of our working copies back a record, are set aside, or are left."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from explainer import __version__, build
from explainer.cli.coverage_lines import COVERAGE_FORMATS, Counted
from explainer.cli.progress import Terminal
from explainer.cli.project import read_project, root_option
from explainer.load import write_coverage
from explainer.load.copies import read_copy
from explainer.load.faults import BAD_LEDGER
from explainer.model.finding import Severity
from explainer.model.ledger import CoverageEntry, Ledger
from explainer.model.library import Library
from explainer.model.source import Source
from explainer.prose.paragraphs import digest_of_paragraphs, digest_of_sentence, numbered_sentences, paragraphs
from explainer.weave.citations import citations
from explainer.weave.coverage import Coverage, Sentence, Use, coverage_of, digest_of_uses, uses_of_sources


@click.command()
@root_option
@click.option(
    "--texts",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    required=True,
    help="The folder of the working copies; it stays private.",
)
@click.option("--format", "form", type=click.Choice(sorted(COVERAGE_FORMATS)), default="text", show_default=True)
@click.option("--left", "only_left", is_flag=True, help="Show only what is left.")
@click.pass_context
def coverage(context: click.Context, root: Path, texts: Path, form: str, *, only_left: bool) -> None:
    """Account for every sentence of the working copies.

    Prints for each source whose copy is in the folder, by paragraph and sentence, which records it backs, what is set
    aside and why, and what is left, and writes digests to the ledger. A citation of a whole paragraph counts for none of
    its sentences. Exits with 1 when a sentence is left, when a place is named that the copy does not have, or when the
    facts have errors; then nothing is written. Entries of the ledger that cannot be read are made anew.
    """
    project, _ = read_project(root)
    with Terminal() as progress:
        checked = build.check(project, progress=progress)
    counted = _count(checked.library, texts)
    if all(each.coverage is None for each in counted):
        raise click.UsageError(f"no working copy of a source is in {texts}; a source names its copy in copy:")
    for line in COVERAGE_FORMATS[form](counted, only_left=only_left):
        click.echo(line)
    if any(one.severity is Severity.ERROR and one.rule != BAD_LEDGER.name for one in checked.findings):
        click.echo("the facts have errors, which explainer check lists, so nothing was written to the ledger", err=True)
        context.exit(1)
    write_coverage(project, {each.source.id: each.entry for each in counted if each.entry is not None})
    if any(each.coverage is not None and (each.coverage.left or each.coverage.beyond) for each in counted):
        context.exit(1)


def _count(library: Library, texts: Path) -> list[Counted]:
    """Every source that names a copy, in order of identifier, counted where the copy is at hand."""
    uses = uses_of_sources(library, citations(library))
    return [_counted(source, uses[source.id], library.ledger, texts) for source in library.of(Source) if source.copy]


def _counted(source: Source, uses: Sequence[Use], ledger: Ledger, texts: Path) -> Counted:
    before = ledger.coverage.get(source.id)
    copy = read_copy(texts, source.copy or "")
    if copy.text is None:
        return Counted(source=source, entry=before, coverage=None, why_not=copy.why)
    sentences = numbered_sentences(copy.text)
    entry = CoverageEntry(
        copy=digest_of_paragraphs(copy.text),
        sentences=tuple(tuple(digest_of_sentence(each) for each in paragraph) for paragraph in sentences),
        words=sum(len(paragraph.split()) for paragraph in paragraphs(copy.text)),
        uses=digest_of_uses(uses),
        on=date.today(),
        by=f"explainer {__version__}",
    )
    if before is not None and replace(entry, on=before.on, by=before.by) == before:
        entry = before  # nothing changed, so that counting once more changes no file
    return Counted(
        source=source,
        entry=entry,
        coverage=(now := coverage_of(source.id, [len(paragraph) for paragraph in sentences], uses)),
        sentences=sentences,
        changed=_changed(before, entry, now) if before is not None else (),
    )


def _changed(before: CoverageEntry, entry: CoverageEntry, now: Coverage) -> tuple[Sentence, ...]:
    """The sentences that something names and that are others than they were."""
    return tuple(
        (paragraph, number)
        for paragraph, number in sorted({*now.backed, *now.aside})
        if entry.sentences[paragraph - 1][number - 1 : number] != _at(before, paragraph)[number - 1 : number]
    )


def _at(entry: CoverageEntry, paragraph: int) -> tuple[str, ...]:
    return entry.sentences[paragraph - 1] if paragraph <= len(entry.sentences) else ()
