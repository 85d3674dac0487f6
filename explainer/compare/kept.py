"""What a commit's pages were made of, kept in a file, so that comparing with the same commit again draws none of them.

The file is a help and never a source: its name is a digest of everything that shapes the pages, and one that cannot be read is
as good as none. Its first line is JSON; each line after it names something that pages read, and the pages that read it, so that
of all that was read only what changed need be looked at.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, Final

from explainer.compare.state import PageState
from explainer.load.cached import read_pieces, write_pieces
from explainer.load.plain_findings import finding_of, plain_finding
from explainer.model.finding import Finding
from explainer.model.identifier import Identifier
from explainer.model.site import Project, Site
from explainer.pages.readers import Readers, lines_of
from explainer.pages.reads import Read
from explainer.pages.shaping import shaping

SORT: Final = "drawings"
"""Of what is kept in `.cache/explainer/`."""
_LARGEST: Final = 500_000_000
_NOTHING: Final[AbstractSet[Read]] = frozenset()

MadeOf = Mapping[str, frozenset[Read]]
"""By address or page kind, what was read."""


@dataclass(frozen=True, slots=True)
class KeptDrawing:
    """A drawing without its pages' words."""

    pages: Mapping[str, PageState]
    """By address: every page of the site, chapters included."""
    generated: Mapping[str, PageState]
    """Those that are generated, without the chapters that stand at the same address."""
    readers: bytes
    """The lines of `Readers`; pages go by their number in the order of addresses, page kinds by their name."""
    findings: tuple[Finding, ...] = ()

    def made_of(self, changed: Iterable[Read]) -> tuple[MadeOf, MadeOf]:
        """What each page, and what each page kind before its first page, read of these; every page is named."""
        found = Readers(self.readers).of(changed)
        pages = {address: frozenset(found.pop(str(number), _NOTHING)) for number, address in enumerate(self.generated)}
        return pages, {name: frozenset(reads) for name, reads in found.items()}


def readers_of(made_of: MadeOf, beginnings: MadeOf) -> bytes:
    """The lines of `KeptDrawing.readers` for what each page, in order of address, and each page kind read."""
    pages = {str(number): reads for number, (_, reads) in enumerate(sorted(made_of.items()))}
    return lines_of({**pages, **dict(sorted(beginnings.items()))})


def key_of(commit: str, project: Project, site: Site) -> str:
    """A digest of what shapes the pages of a commit."""
    return _digest(f"{commit} {shaping(project, site)}".encode())


def read_kept(project: Project, key: str) -> KeptDrawing | None:
    """The drawing kept under that key; None where there is none that can be read."""
    content = read_pieces(project, SORT, key, _LARGEST)
    if content is None:
        return None
    first, _, rest = content.partition(b"\n")
    try:
        return _drawing(json.loads(first), rest)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return None


def write_kept(project: Project, key: str, kept: KeptDrawing) -> None:
    """Keeps a drawing, all at once or not at all. A folder that cannot be written to is no fault: nothing is kept then."""
    write_pieces(project, SORT, key, (json.dumps(_plain(kept)).encode(), b"\n", kept.readers))


def _plain(kept: KeptDrawing) -> dict[str, Any]:
    """All but the readers, as JSON can hold it, with a digest of those."""
    others = {address: page for address, page in kept.pages.items() if kept.generated.get(address) != page}
    return {
        "generated": _states(kept.generated),
        "others": _states(others),
        "findings": [plain_finding(each) for each in kept.findings],
        "readers": _digest(kept.readers),
    }


def _drawing(plain: Mapping[str, Any], readers: bytes) -> KeptDrawing:
    if plain["readers"] != _digest(readers):
        raise ValueError
    generated = _pages(plain["generated"])
    pages = dict(sorted({**generated, **_pages(plain["others"])}.items()))
    return KeptDrawing(pages, generated, readers, tuple(finding_of(each) for each in plain["findings"]))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _states(pages: Mapping[str, PageState]) -> dict[str, Any]:
    return {address: [page.title, page.digest, list(page.made_from)] for address, page in pages.items()}


def _pages(plain: Mapping[str, Any]) -> dict[str, PageState]:
    return {
        address: PageState(title, digest, tuple(map(Identifier, made_from)))
        for address, (title, digest, made_from) in plain.items()
    }
