"""Finds chapters that share an address with another page."""

from collections.abc import Iterator

from explainer.check.addresses import generated_addresses
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.permalinks import BEGUN_BY_HAND
from explainer.weave.web import Web


@rule("P103", Severity.ERROR, never_ignored="one of the two pages would be lost")
def same_address(web: Web) -> Iterator[Fault]:
    """Two chapters, or a chapter and a generated page, have the same address.

    Only one of them can answer there; the other is lost without a word. The front page and the method page alone are
    shared on purpose: what is generated there follows what was written by hand.

    Wrong:
        --- docs/timeline.md
        # A timeline by hand

    Right:
        --- docs/nights.md
        # A timeline by hand
    """
    generated = generated_addresses(web)
    taken: dict[str, str] = {}
    for chapter in web.library.chapters.values():
        other = taken.setdefault(chapter.address, chapter.path)
        if other != chapter.path:
            message = f"“{chapter.path}” and “{other}” have the same address “{chapter.address}”"
        elif chapter.address in generated and chapter.address not in BEGUN_BY_HAND:
            message = f"“{chapter.path}” has the address “{chapter.address}” of a generated page"
        else:
            continue
        yield Fault(subject=chapter.id, position=chapter.position, message=message, hint="call the file otherwise")
