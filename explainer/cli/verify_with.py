"""`explainer verify --with`: one source's quotations in a copy that somebody else made."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from explainer.model.identifier import Identifier
from explainer.model.nearest import did_you_mean
from explainer.model.source import Source
from explainer.quoting import Text, sought
from explainer.quoting.beside import Beside, Likeness, beside
from explainer.quoting.outside import NotACopy, outside_text
from explainer.quoting.places import places
from explainer.quoting.segments import segments_of
from explainer.weave.citations import citations
from explainer.weave.printed import Printed, printed
from explainer.weave.web import Web

LARGEST: Final = 50_000_000
_WORDS: Final[dict[Likeness, str]] = {
    "same": "the same words in the same surroundings",
    "unknown": "the same words; no surroundings are recorded to compare",
    "surroundings": "the same words in other surroundings",
    "words": "other words",
}


def verify_with(web: Web, copy: Path, named: str | None) -> int:
    """Prints how each quotation fares in the copy; gives 1 when words differ, else 0. Raises a click usage error."""
    if copy.stat().st_size > LARGEST:
        raise click.UsageError(f"{copy} is over {LARGEST // 1_000_000} MB")
    try:
        text = Text(outside_text(copy.name, copy.read_bytes()))
    except NotACopy as error:
        raise click.UsageError(f"{copy} cannot be compared: {error}") from error
    source = _source(web, named) if named else _likeliest(web, copy, text)
    quoted = _quotations(web, source.id)
    found = [(each, _beside(each, text)) for each in quoted]
    click.echo(click.style(f"{source.id}: {web.titles[source.id]}", bold=True))
    for each, result in found:
        _print(each, result)
    counts = Counter(result.likeness for _, result in found)
    listed = ", ".join(f"{counts[kind]} {words}" for kind, words in _WORDS.items() if kind in counts)
    click.echo(f"{len(found)} quotation{'' if len(found) == 1 else 's'}: {listed or 'nothing is quoted from it'}")
    return 1 if counts["words"] else 0


def _quotations(web: Web, source: Identifier) -> list[Printed]:
    """Every quotation of a source that has words."""
    found = printed(web.library, citations(web.library), also=source).values()
    return [each for each in found if each.source.id == source and any(map(str.isalnum, each.words.exact))]


def _beside(each: Printed, text: Text) -> Beside:
    around = each.entry.around if each.entry is not None and not each.is_outdated else ""
    return beside(text, each.words, around) or Beside("unknown")


def _print(each: Printed, result: Beside) -> None:
    colour = {"same": "green", "unknown": "green", "surroundings": "yellow", "words": "red"}[result.likeness]
    click.echo(f"  {each.record}: “{' '.join(each.words.exact.split())}”")
    why = f": {result.why}" if result.why else ""
    click.echo(f"      {click.style(_WORDS[result.likeness], fg=colour)}{why}{f' ({result.hint})' if result.hint else ''}")
    recorded = _recorded(each)
    if recorded:
        click.echo(f"      {recorded}")


def _recorded(each: Printed) -> str:
    """What the ledger says of it, for whoever compares."""
    if each.entry is None or each.is_outdated:
        return "not looked up in our copy"
    found = {"differs": "not found", "elsewhere": "found in other surroundings"}.get(each.entry.state, "found")
    return f"{found} in our copy, recorded on {each.entry.on} by {each.entry.by}"


def _source(web: Web, named: str) -> Source:
    subject = Identifier(named if ":" in named else f"source:{named}")
    source = web.library.get(subject, Source)
    if source is None:
        known = [each.id.name for each in web.library.of(Source)]
        hint = did_you_mean(subject.name, known)
        raise click.UsageError(f"there is no source “{named}”" + (f" ({hint})" if hint else ""))
    return source


def _likeliest(web: Web, copy: Path, text: Text) -> Source:
    """The source whose copy is called like the file, or else the one of which most quotations stand in it."""
    sources: Sequence[Source] = list(web.library.of(Source))
    for source in sources:
        if source.copy == copy.name:
            return source
    counts = Counter[Identifier]()
    for each in web.printed.values():
        if places(text, segments_of(sought(each.words)), wide_gap=True):
            counts[each.source.id] += 1
    best = counts.most_common(2)
    if not best or (len(best) > 1 and best[0][1] == best[1][1]):
        raise click.UsageError(f"it cannot be told which source {copy.name} is a copy of; name it: --with FILE SOURCE")
    source_found = web.library.get(best[0][0], Source)
    assert source_found is not None
    return source_found
