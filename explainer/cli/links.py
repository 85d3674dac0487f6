"""`explainer links`: whether the addresses of sources still answer, and still print what is quoted from them."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

import click

from explainer import __version__, build
from explainer.adapters.links import BAD, MEANINGS, STATES, Found, KeptAnswers, Limits, State, look, recorded, sought_of
from explainer.cli.progress import Terminal
from explainer.cli.project import read_project, root_option
from explainer.load import write_links
from explainer.model.site import Site
from explainer.weave.web import Web

COLOURS: Final[dict[State, str]] = {"live": "green", "gone": "red", "changed": "red", "taken-over": "red"}


@click.command()
@root_option
@click.option("--strict", is_flag=True, help="Exit with 1 where a page is gone, changed or taken over.")
@click.option("--format", "form", type=click.Choice(["json", "text"]), default="text", show_default=True)
@click.option("--within", type=click.IntRange(min=0), default=1, show_default=True, help="Ask again after so many days.")
@click.option("--minutes", type=click.IntRange(min=1, max=600), default=15, show_default=True, help="How long it may take.")
@click.option("--record", is_flag=True, help="Write to the ledger when each link was last seen working; pages say so.")
@click.option("--private", is_flag=True, help="Ask addresses on this machine and in private networks too.")
@click.pass_context
def links(  # noqa: PLR0913 - one argument for each option
    context: click.Context, root: Path, form: str, within: int, minutes: int, *, strict: bool, record: bool, private: bool
) -> None:
    """Ask the addresses of all sources whether they still answer, and whether the words quoted from them are still there.

    This is the only command that uses the network. It asks one host one question at a time, with a pause between, keeps
    to each host's robots.txt, and reads no more and no longer than it may. A host that does not let tools in is blocked,
    which does not mean that the page is gone.
    """
    project, site = read_project(root)
    checked = build.check(project)
    limits = Limits(total_seconds=minutes * 60.0, allow_private=private)
    kept = KeptAnswers(project)
    with Terminal() as progress:
        found = look(
            sought_of(checked.web),
            name=_name(site),
            today=date.today(),
            limits=limits,
            kept=kept,
            days=within,
            told=progress,
        )
    kept.keep((each.sought, each.answer) for each in found)
    for line in (_as_json if form == "json" else _as_text)(checked.web, found):
        click.echo(line)
    if record and checked.has_errors:
        click.echo("the facts have errors, which explainer check lists, so nothing was written to the ledger", err=True)
        context.exit(1)
    if record:
        write_links(project, recorded(checked.library.ledger.links, found))
    if strict and any(each.answer.state in BAD for each in found):
        context.exit(1)


def _name(site: Site) -> str:
    """What the tool calls itself to hosts, with whom they can turn to."""
    about = "; ".join(["link check", *filter(None, (site.url, site.contact))])
    return f"explainer/{__version__} ({''.join(sign for sign in about if sign.isascii() and sign.isprintable())})"


def _as_text(web: Web, found: Sequence[Found]) -> Iterator[str]:
    """For a person: by state, those first that need something done; of those that work, only how many there are."""
    for state in reversed(STATES):
        for each in found:
            if each.answer.state == state != "live":
                yield from _paragraph(web, each)
    counts = Counter(each.answer.state for each in found)
    parts = [f"{counts[state]} {state}" for state in STATES if counts[state]]
    yield ", ".join(parts) if parts else "no source has an address"


def _paragraph(web: Web, found: Found) -> Iterator[str]:
    sought, answer = found.sought, found.answer
    place = web.library.find(sought.source, (sought.field,))
    yield f"{click.style(answer.state, fg=COLOURS.get(answer.state, 'yellow'))} {sought.address}"
    yield f"    {place} {sought.source}: {answer.why} ({answer.on})"
    if answer.to:
        yield f"    leads to {answer.to}"
    for each in found.missing:
        yield f"    not there: “{' '.join(each.words.exact.split())}” ({web.library.find(each.record, each.path)})"


def _as_json(web: Web, found: Sequence[Found]) -> Iterator[str]:
    """For programs: an object for each address of each source, in order of source."""
    yield json.dumps([_plain(web, each) for each in found], ensure_ascii=False, indent=2)


def _plain(web: Web, found: Found) -> dict[str, object]:
    sought, answer = found.sought, found.answer
    place = web.library.find(sought.source, (sought.field,))
    return {
        "source": sought.source,
        "field": sought.field,
        "address": sought.address,
        "state": answer.state,
        "means": f"the address {MEANINGS[answer.state]}",
        "why": answer.why,
        "to": answer.to,
        "missing": [{"record": each.record, "words": each.words.exact} for each in found.missing],
        "on": answer.on.isoformat(),
        "file": place.file,
        "line": place.line,
    }
