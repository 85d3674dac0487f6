"""Finds sources that are recorded under two identifiers."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Web


@rule("S109", Severity.WARNING)
def source_recorded_twice(web: Web) -> Iterator[Fault]:
    """Two sources have one address.

    One report would be counted as two, and what is said of one of them would be missing at the other.

    Wrong:
        --- data/sources.yml
        letter: {title: A letter, publisher: unknown, read: whole, url: "https://example.org/letter"}
        letter-again: {title: The letter, publisher: unknown, read: whole, url: "https://www.example.org/letter/"}

    Right:
        --- data/sources.yml
        letter: {title: A letter, publisher: unknown, read: whole, url: "https://example.org/letter"}
        answer: {title: The answer, publisher: unknown, read: whole, url: "https://example.org/answer"}
    """
    first: dict[str, Source] = {}
    for source in web.library.of(Source):
        if not source.url:
            continue
        other = first.setdefault(_bare(source.url), source)
        if other.id != source.id:
            yield Fault(
                subject=source.id,
                path=("url",),
                message=f"{called(source.id)} has the address of {called(other.id)}",
                hint="keep one of them and retire the other, or give each its own address",
            )


def _bare(address: str) -> str:
    """The address without what leads to the same page: its scheme, `www.`, a closing slash, an anchor."""
    parts = urlsplit(address)
    query = f"?{parts.query}" if parts.query else ""
    return f"{parts.netloc.lower().removeprefix('www.')}{parts.path.rstrip('/')}{query}"
