"""Quotations as their sources print them, each with what the ledger holds of it."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, Literal, NamedTuple, TypeAlias

from explainer.model.citation import Citation, Words
from explainer.model.identifier import Identifier
from explainer.model.ledger import QuotationEntry
from explainer.model.library import Library
from explainer.model.locator import Locator
from explainer.model.position import FieldPath
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.quoting import RULE, sought
from explainer.weave.citations import Placed

PrintedState = Literal["exact", "several", "elsewhere", "differs", "not-looked-up"]
Place: TypeAlias = tuple[Identifier, FieldPath]
"""A record, and the path of some words in it."""
_SHORT: Final = 8


class _Quoted(NamedTuple):
    """A quotation where it was typed, with the source that prints it."""

    record: Identifier
    path: FieldPath
    words: Words
    locator: Locator | None
    source: Source

    @property
    def digest(self) -> str:
        """SHA-256 of all that the result of a look-up depends on."""
        words, locator = self.words, self.locator
        place = (locator.paragraph, *locator.sentences) if locator else ()
        return _digest(sought(words), words.prefix, words.suffix, words.wide_gap, place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A quotation as one source prints it: whether it was looked up in our copy, and what was found."""

    record: Identifier
    path: FieldPath
    """Where the words stand, from the record down."""
    words: Words
    locator: Locator | None
    source: Source
    key: str
    """Its key in the ledger; the same wherever the citation stands among the others of its record."""
    digest: str
    """SHA-256 of all that the result of a look-up depends on."""
    entry: QuotationEntry | None
    """What the ledger holds under the key, whether it still fits or not."""

    @property
    def is_outdated(self) -> bool:
        """Whether the quotation or the rule changed since it was looked up."""
        return self.entry is not None and (self.entry.quotation != self.digest or self.entry.rule != RULE)

    @property
    def state(self) -> PrintedState:
        """What is recorded of it and still fits."""
        return "not-looked-up" if self.entry is None or self.is_outdated else self.entry.state


def printed(
    library: Library, placed: Mapping[Identifier, Sequence[Placed]], also: Identifier | None = None
) -> dict[Place, Printed]:
    """By record and path of the words: every quotation from a source of which we have a copy, or the ledger an entry; and
    those from one source more."""
    entries = library.ledger.quotations
    known = {also, *(key.split(" ")[1] for key in entries if " " in key)}
    found = [quoted for quoted in _quoted(library, placed) if quoted.source.copy or quoted.source.id in known]
    keys = _keys(found)
    return {
        (quoted.record, quoted.path): Printed(
            record=quoted.record,
            path=quoted.path,
            words=quoted.words,
            locator=quoted.locator,
            source=quoted.source,
            key=key,
            digest=quoted.digest,
            entry=entries.get(key),
        )
        for quoted, key in zip(found, keys, strict=True)
    }


def _keys(found: Sequence[_Quoted]) -> list[str]:
    """The keys of quotations, in their order: equal words of one record from one source are told apart by number, in an
    order that does not hang on where their citations stand."""
    alike: dict[str, list[int]] = defaultdict(list)
    for at, quoted in enumerate(found):
        short = _digest(sought(quoted.words))[:_SHORT]
        alike[f"{quoted.record} {quoted.source.id} {short}"].append(at)
    keys = [""] * len(found)
    for key, places in alike.items():
        for number, at in enumerate(sorted(places, key=lambda place: found[place].digest), 1):
            keys[at] = key if number == 1 else f"{key} {number}"
    return keys


def _quoted(library: Library, placed: Mapping[Identifier, Sequence[Placed]]) -> Iterator[_Quoted]:
    for record, own in placed.items():
        for path, citation in own:
            source = library.get(citation.source, Source) if citation.source else None
            if citation.words is not None and source is not None:
                yield _Quoted(record, (*path, "words"), citation.words, citation.locator, source)
    for statement in library.of(Statement):
        best = _best_citation(statement) if statement.words is not None else None
        source = library.get(best.source, Source) if best is not None and best.source else None
        if statement.words is not None and best is not None and source is not None:
            yield _Quoted(statement.id, ("words",), statement.words, best.locator, source)
    for source in library.of(Source):
        for number, fault in enumerate(source.faults):
            if fault.words is not None:
                yield _Quoted(source.id, ("faults", number, "words"), Words(exact=fault.words), fault.locator, source)


def _best_citation(statement: Statement) -> Citation | None:
    """The citation that a statement's own words come from: of those without words of their own, the first by which the
    source speaks for itself, or else the first that quotes."""
    without = [citation for citation in statement.citations if citation.words is None and citation.source is not None]
    for forms in (("asserts",), ("quotes", "partly-quotes")):
        for citation in without:
            if citation.form in forms:
                return citation
    return None


def _digest(*parts: object) -> str:
    return sha256(json.dumps(parts).encode()).hexdigest()
