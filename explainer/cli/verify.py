"""`explainer verify`: whether quoted words stand in the sources that are said to print them."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from explainer import __version__, build
from explainer.check.looking_up import compare, copy_not_read, findings
from explainer.cli.formats import FORMATS
from explainer.cli.progress import Terminal
from explainer.cli.project import read_project, root_option
from explainer.cli.verify_lines import LookedUpSource, verify_lines
from explainer.load import write_quotations
from explainer.load.copies import read_copy
from explainer.load.faults import BAD_LEDGER
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.ledger import QuotationEntry
from explainer.model.source import Source
from explainer.quoting import Text
from explainer.weave.pause import no_collecting
from explainer.weave.printed import Printed
from explainer.weave.web import Web


@click.command()
@root_option
@click.option(
    "--texts",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder of the working copies; it stays private.",
)
@click.option(
    "--with",
    "copy",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Your own copy of one source: plain text, or a page saved from a browser. Nothing is written.",
)
@click.argument("source", required=False)
@click.option("--by", default=f"explainer {__version__}", show_default=True, help="Who looks them up, for the ledger.")
@click.option("--format", "form", type=click.Choice(sorted(FORMATS)), default="text", show_default=True)
@click.pass_context
def verify(  # noqa: PLR0913 - one for each option
    context: click.Context, root: Path, *, texts: Path | None, copy: Path | None, source: str | None, by: str, form: str
) -> None:
    """Look up every quotation in a copy of the source that prints it.

    With --texts, in our private working copies: prints for each source what was found, and writes it to the ledger, by
    which pages and builds go. Exits with 1 when words do not stand in their source; then mend the quotation as shown.

    With --with, in your own copy of SOURCE: says of each quotation whether the words differ or only their surroundings.
    """
    if (texts is None) == (copy is None):
        raise click.UsageError("name either --texts FOLDER or --with FILE")
    if texts is not None and source is not None:
        raise click.UsageError("a source is named only with --with")
    project, _ = read_project(root)
    with no_collecting(), Terminal() as progress:
        checked = build.link(project, progress)
        progress("looking up")
        looked_up = None if texts is None else _look_up(checked.web, texts, by)
    if looked_up is None:
        from explainer.cli.verify_with import verify_with  # noqa: PLC0415 - reading pages takes a fifth of a second to import

        context.exit(verify_with(checked.web, copy or Path(), source))
    found = [one for each in looked_up for one in each.findings]
    for line in FORMATS[form](found) if form != "text" else verify_lines(checked.web, looked_up, found):
        click.echo(line)
    if any(one.severity is Severity.ERROR and one.rule != BAD_LEDGER.name for one in checked.findings):
        click.echo("records cannot be read, as explainer check shows, so nothing was written to the ledger", err=True)
        context.exit(1)
    write_quotations(project, _entries(checked.web, looked_up))
    if any(one.severity is Severity.ERROR for one in found):
        context.exit(1)


def _look_up(web: Web, texts: Path, by: str) -> list[LookedUpSource]:
    """Every source that names a copy and is quoted from, in order of identifier."""
    quoted: dict[Identifier, list[Printed]] = defaultdict(list)
    for printed in web.printed.values():
        quoted[printed.source.id].append(printed)
    return [_in_copy(web, source, quoted[source.id], texts, by) for source in web.library.of(Source) if source.copy]


def _in_copy(web: Web, source: Source, quoted: Sequence[Printed], texts: Path, by: str) -> LookedUpSource:
    copy = read_copy(texts, source.copy or "")
    if copy.text is None:
        return LookedUpSource(source, None, (copy_not_read(web, source, copy.why),))
    compared = compare(quoted, Text(copy.text), date.today(), by)
    return LookedUpSource(source, compared, tuple(findings(web, source, compared)))


def _entries(web: Web, looked_up: Sequence[LookedUpSource]) -> dict[str, QuotationEntry]:
    """What the ledger is to hold: what was found now, and what it held of quotations whose copy is not at hand."""
    now = {each.printed.key: each.entry for one in looked_up for each in one.compared or ()}
    kept = {each.key: each.entry for each in web.printed.values() if each.entry is not None and not each.is_outdated}
    read = {one.source.id for one in looked_up if one.compared is not None}
    gone = {each.key for each in web.printed.values() if each.source.id in read}
    return {**{key: entry for key, entry in kept.items() if key not in gone}, **now}
