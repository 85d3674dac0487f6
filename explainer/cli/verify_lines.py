"""What `explainer verify` found, as lines for a person."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import click

from explainer.check.looking_up import Compared
from explainer.cli.formats import text
from explainer.model.finding import Finding
from explainer.model.ledger import QuotationState
from explainer.model.source import Source
from explainer.weave.web import Web

_STATES: Final[dict[QuotationState, str]] = {
    "exact": "as printed there",
    "several": "in several places",
    "elsewhere": "in other surroundings",
    "differs": "not found",
}


@dataclass(frozen=True, slots=True)
class LookedUpSource:
    """What was found for the quotations of one source."""

    source: Source
    compared: tuple[Compared, ...] | None
    """None where the copy could not be read."""
    findings: tuple[Finding, ...]


def verify_lines(web: Web, looked_up: Sequence[LookedUpSource], found: Sequence[Finding]) -> Iterator[str]:
    """Each source with what was found in its copy, then the findings in their usual form, then the sum."""
    for each in looked_up:
        yield f"{each.source.id} ({each.source.copy}): {_counted(each)}"
    if found:
        yield from text(sorted(found, key=lambda finding: finding.key))
    all_compared = [one for each in looked_up for one in each.compared or ()]
    read = sum(1 for each in looked_up if each.compared is not None)
    copies = f"{read} cop{'y' if read == 1 else 'ies'}"
    yield click.style(f"{_number(len(all_compared))} looked up in {copies}: {_states(all_compared) or 'none'}", bold=True)
    places = ((subject, (*path, "words")) for subject, path, citation in web.citations if citation.words is not None)
    without = sum(1 for place in places if place not in web.printed)
    if without:
        yield f"{_number(without)} from sources of which there is no copy"


def _counted(each: LookedUpSource) -> str:
    if each.compared is None:
        return "not looked up, because the copy was not read"
    return f"{_number(len(each.compared))}: {_states(each.compared)}" if each.compared else "nothing is quoted from it"


def _states(compared: Sequence[Compared]) -> str:
    """`18 as printed there, 1 not found`."""
    counts = Counter(each.found.state for each in compared)
    return ", ".join(f"{counts[state]} {words}" for state, words in _STATES.items() if state in counts)


def _number(count: int) -> str:
    return f"{count} quotation{'' if count == 1 else 's'}"
