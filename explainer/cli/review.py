"""`explainer review`: what was looked over by somebody, what needs another look, and that it has now been looked over."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

import click

from explainer import build
from explainer.cli.progress import Terminal
from explainer.cli.project import read_project, root_option
from explainer.load import write_reviews
from explainer.weave.pause import no_collecting
from explainer.weave.reviewing import NotReviewable, Reviewable, Reviewing, entries_with
from explainer.weave.web import Review, Web

LONGEST_NAME: Final = 100


@click.command()
@root_option
@click.argument("addresses", metavar="[ID]...", nargs=-1)
@click.option("--by", metavar="NAME", help="Write down that NAME has looked these over. The name is published.")
@click.option("--format", "form", type=click.Choice(["json", "text"]), default="text", show_default=True)
@click.pass_context
def review(context: click.Context, root: Path, addresses: Sequence[str], by: str | None, form: str) -> None:
    """List the reviews that need another look, or write down that ID was reviewed.

    ID is a record (question:shape, dispute:shape, claim:round), a paragraph of a chapter (chapter:order#3), or a chapter with
    all its paragraphs. With --by it is written down with digests of its text and of everything it rests on, so that every
    later change to any of it is noticed. Without --by it is shown what it rests on, and how its review stands.
    """
    name = _name(by)
    if name and not addresses:
        raise click.UsageError("say what was reviewed, such as question:shape or chapter:order#3")
    project, _ = read_project(root)
    with no_collecting(), Terminal() as progress:
        checked = build.check(project, progress=progress)
    try:
        chosen = _at(Reviewing(checked.web), addresses)
    except NotReviewable as error:
        raise click.UsageError(str(error)) from error
    if not name:
        for line in _as_json(checked.web, chosen) if form == "json" else _as_text(checked.web, chosen):
            click.echo(line)
        return
    if checked.has_errors:
        click.echo("the facts have errors, which explainer check lists, so nothing was written down", err=True)
        context.exit(1)
    today = date.today()
    write_reviews(project, entries_with(checked.web, chosen, today, name))
    for each in chosen:
        click.echo(f"{each.address} reviewed on {today} by {name}; it rests on {_counted(len(each.strength.rests))}")


def _name(by: str | None) -> str:
    """The name, on one line; empty where none is given. Raises a usage error for what is no name."""
    name = " ".join((by or "").split())
    if by is not None and (not name or len(name) > LONGEST_NAME or not name.isprintable()):
        raise click.UsageError(f"--by takes a name of at most {LONGEST_NAME} characters")
    return name


def _at(reviewing: Reviewing, addresses: Sequence[str]) -> list[Reviewable]:
    """What the addresses name, each once."""
    found = {each.address: each for address in addresses for each in reviewing.at(address)}
    return list(found.values())


def _counted(number: int) -> str:
    return f"{number or 'no'} record{'' if number == 1 else 's'}"


def _as_text(web: Web, chosen: Sequence[Reviewable]) -> Iterator[str]:
    """For a person: what was chosen, with what it rests on; else all reviews that need another look."""
    if chosen:
        for each in chosen:
            yield f"{click.style(each.address, bold=True)} {each.begins} ({each.position})"
            yield f"    {_standing(_review_of(web, each))}"
            yield from (f"    rests on {target}: {web.titles.get(target, '')}" for target in each.strength.rests)
        return
    reviews = list(web.reviews.values())
    for one in reviews:
        if not one.holds:
            yield click.style(_address(one), bold=True)
            yield f"    {_standing(one)}"
    holding = sum(one.holds for one in reviews)
    yield f"{len(reviews) - holding} need another look, {holding} hold" if reviews else "nothing has been reviewed yet"


def _review_of(web: Web, each: Reviewable) -> Review | None:
    """The latest review of a record or a paragraph, by what it is now."""
    chapter = each.address.partition("#")[0]
    found = [one for one in web.reviews.values() if one.subject == chapter and one.paragraph == each.paragraph]
    return max(found, key=lambda one: one.entry.on, default=None)


def _standing(one: Review | None) -> str:
    if one is None:
        return "not reviewed"
    reviewed = f"reviewed on {one.entry.on} by {one.entry.by}"
    if one.subject is None:
        return f"{reviewed}; it is not there any more"
    return f"{reviewed}; since then {'; '.join(one.since)}" if one.since else reviewed


def _address(one: Review) -> str:
    return f"{one.subject}#{one.paragraph}" if one.subject and one.paragraph else one.key


def _as_json(web: Web, chosen: Sequence[Reviewable]) -> Iterator[str]:
    """For programs: an object for each thing chosen; else for each review of the ledger."""
    if chosen:
        found = [{**_plain(each.address, _review_of(web, each)), "rests": list(each.strength.rests)} for each in chosen]
    else:
        found = [{**_plain(_address(one), one), "rests": list(one.entry.rests)} for one in web.reviews.values()]
    yield json.dumps(found, ensure_ascii=False, indent=2)


def _plain(address: str, one: Review | None) -> dict[str, object]:
    return {
        "id": address,
        "on": one.entry.on.isoformat() if one else None,
        "by": one.entry.by if one else None,
        "holds": bool(one and one.holds),
        "since": list(one.since) if one else [],
    }
