"""Which addresses are looked at, and which words should be there."""

from collections.abc import Iterator

from explainer.adapters.links.answers import Quoted, Sought
from explainer.check.quotations import quotations
from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.weave.web import Web


def sought_of(web: Web) -> tuple[Sought, ...]:
    """Every address of every source, with the quotations that cite it, in order of source."""
    quoted: dict[Identifier, list[Quoted]] = {}
    for record, path, words, citation in quotations(web):
        if citation is not None and citation.source is not None:
            quoted.setdefault(citation.source, []).append(Quoted(record, path, words))
    return tuple(each for source in web.library.of(Source) for each in _of(source, tuple(quoted.get(source.id, ()))))


def _of(source: Source, quoted: tuple[Quoted, ...]) -> Iterator[Sought]:
    if source.url:
        yield Sought(source=source.id, field="url", address=source.url, quoted=quoted)
    if source.archive:
        yield Sought(source=source.id, field="archive", address=source.archive, quoted=quoted)
