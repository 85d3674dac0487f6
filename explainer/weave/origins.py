"""How many persons and bodies a record comes from, so far as the chains of its citations show."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.source import Source
from explainer.weave.origin_words import origins_in_words
from explainer.weave.roots import Root, RootFinder, Roots
from explainer.weave.web import Evidence, Origin, Origins
from explainer.weave.words import number_words

_Found: TypeAlias = tuple[Root, list[int], dict[Identifier, None]]
"""An origin, which evidence leads to it, and its own documents there."""


def origins(evidence: Sequence[Evidence], finder: RootFinder, library: Library) -> Origins:
    """The origins of a record, known ones and unnamed ones in order of the evidence that leads to them."""
    known: dict[str, _Found] = {}
    unnamed: dict[str, _Found] = {}
    unknown: list[int] = []
    for number, roots in enumerate(_roots(evidence, finder, library)):
        for root in roots:
            group = known if root.is_named else unnamed
            _, pieces, documents = group.setdefault(root.key, (root, [], {}))
            pieces.append(number)
            documents.update(dict.fromkeys(root.documents))
        if not roots:
            unknown.append(number)
    named, not_named = _origins(known), _origins(unnamed)
    together = [number for number, each in enumerate(evidence) if finder.speaks_together(each)] if len(known) > 1 else []
    words = origins_in_words(named, not_named, unknown, together, library)
    cited = {each.citation.source: each.source for each in evidence}
    return Origins(named, not_named, tuple(unknown), len(cited), _after_sources(cited, words))


def _origins(found: Mapping[str, _Found]) -> tuple[Origin, ...]:
    return tuple(Origin(root.entity, root.words, tuple(pieces), tuple(documents)) for root, pieces, documents in found.values())


def _roots(evidence: Sequence[Evidence], finder: RootFinder, library: Library) -> list[Roots]:
    """Whom each piece of evidence leads to."""
    direct = [finder.direct(each) for each in evidence]
    if all(roots is not None for roots in direct):
        return [roots for roots in direct if roots is not None]
    by_source: dict[Identifier, Roots] = {}
    for each, roots in zip(evidence, direct, strict=True):
        if roots is not None and each.source is not None:
            by_source[each.source.id] = (*by_source.get(each.source.id, ()), *roots)
    return [
        _of_basis(each.source, by_source, finder, library) if roots is None else roots
        for each, roots in zip(evidence, direct, strict=True)
    ]


def _of_basis(source: Source | None, by_source: Mapping[Identifier, Roots], finder: RootFinder, library: Library) -> Roots:
    """The origin of what a republication is based on, followed back.

    Where the record cites that too, and knows from whom it comes, the republication comes from there: so a
    republication of what is cited already is never one origin more.
    """
    seen: set[Identifier] = set()
    while source is not None and source.form == "republication" and len(source.based_on) == 1:
        seen.add(source.id)
        basis = source.based_on[0]
        if basis in by_source:
            return tuple({root.key: root for root in by_source[basis]}.values())
        if basis in seen:
            return ()
        source = library.get(basis, Source)
    return finder.published(source) if source is not None and source.form == "original" else ()


def _after_sources(cited: Mapping[Identifier | None, Source | None], words: str) -> str:
    """The words of a count, after the number of sources where there are several."""
    if len(cited) <= 1:
        return words if cited else "no source is cited"
    are_reports = all(source is None or source.medium == "article" for source in cited.values())
    return f"{number_words(len(cited))} {'reports' if are_reports else 'sources'}, {words}"
