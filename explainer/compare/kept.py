"""What a commit's pages were made of, kept in a file, so that comparing with the same commit again draws none of them.

The file is a help and never a source: its name is a digest of everything that shapes the pages, and one that cannot be read is
as good as none.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

import explainer
from explainer.compare.state import PageState
from explainer.model.finding import Finding, Severity
from explainer.model.identifier import Identifier
from explainer.model.position import Position
from explainer.model.site import Project, Site
from explainer.pages.reads import Read

FOLDER: Final = ".cache/explainer"
"""Below the project's root."""
MOST: Final = 5
"""Files that are kept; the oldest go."""
_ENGINE: Final = Path(explainer.__file__).parent


@dataclass(frozen=True, slots=True)
class KeptDrawing:
    """A drawing without its pages' words."""

    pages: Mapping[str, PageState]
    """By address: every page of the site, chapters included."""
    generated: Mapping[str, PageState]
    """Those that are generated, without the chapters that stand at the same address."""
    made_of: Mapping[str, frozenset[Read]]
    beginnings: Mapping[str, frozenset[Read]]
    findings: tuple[Finding, ...] = ()


def key_of(commit: str, project: Project, site: Site) -> str:
    """A digest of what shapes the pages of a commit: the commit, the settings, a site's own templates, and this engine."""
    made = hashlib.sha256(repr((commit, project.data, project.docs, site)).encode())
    folders = [_ENGINE, *([site.overrides] if site.overrides else [])]
    for folder in folders:
        for file in sorted(each for each in folder.rglob("*") if each.suffix in (".py", ".jinja", ".html")):
            made.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return made.hexdigest()


def read_kept(project: Project, key: str) -> KeptDrawing | None:
    """The drawing kept under that key; None where there is none that can be read."""
    try:
        plain = json.loads(Path(project.root, FOLDER, f"{key}.json").read_bytes())
        return _drawing(plain)
    except (OSError, ValueError, KeyError, TypeError, IndexError, RecursionError):
        return None


def write_kept(project: Project, key: str, kept: KeptDrawing) -> None:
    """Keeps a drawing, all at once or not at all. A folder that cannot be written to is no fault: nothing is kept then."""
    folder = Path(project.root, FOLDER)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".gitignore").write_bytes(b"*\n")
        handle, name = tempfile.mkstemp(dir=folder, suffix=".part")
        with os.fdopen(handle, "wb") as stream:
            stream.write(json.dumps(_plain(kept), ensure_ascii=False).encode())
        Path(name).replace(folder / f"{key}.json")
        files = sorted(folder.glob("*.json"), key=lambda file: (file.stat().st_mtime, file.name))
        for file in files[:-MOST]:
            file.unlink(missing_ok=True)
    except OSError:
        return


def _plain(kept: KeptDrawing) -> dict[str, Any]:
    """As JSON can hold it; what many pages read is written once and named by its number."""
    numbers: dict[Read, int] = {}

    def numbered(reads: Iterable[Read]) -> list[int]:
        return sorted(numbers.setdefault(read, len(numbers)) for read in reads)

    plain = {
        "pages": _states(kept.pages),
        "generated": _states(kept.generated),
        "made_of": {address: numbered(reads) for address, reads in kept.made_of.items()},
        "beginnings": {kind: numbered(reads) for kind, reads in kept.beginnings.items()},
    }
    return {
        **plain,
        "findings": [_finding(each) for each in kept.findings],
        "reads": [[table, entry] for table, entry in numbers],
    }


def _drawing(plain: Mapping[str, Any]) -> KeptDrawing:
    reads: list[Read] = [(table, _entry(entry)) for table, entry in plain["reads"]]
    return KeptDrawing(
        pages=_pages(plain["pages"]),
        generated=_pages(plain["generated"]),
        made_of={address: frozenset(reads[at] for at in numbers) for address, numbers in plain["made_of"].items()},
        beginnings={kind: frozenset(reads[at] for at in numbers) for kind, numbers in plain["beginnings"].items()},
        findings=tuple(_found(each) for each in plain["findings"]),
    )


def _finding(finding: Finding) -> dict[str, Any]:
    return {each.name: getattr(finding, each.name) for each in fields(finding)}


def _found(plain: Mapping[str, Any]) -> Finding:
    subject = plain["subject"]
    known = {
        "severity": Severity(plain["severity"]),
        "position": Position(*plain["position"]),
        "subject": None if subject is None else Identifier(subject),
    }
    return Finding(**{**plain, **known})


def _states(pages: Mapping[str, PageState]) -> dict[str, Any]:
    return {address: [page.title, page.digest, list(page.made_from)] for address, page in pages.items()}


def _pages(plain: Mapping[str, Any]) -> dict[str, PageState]:
    return {
        address: PageState(title, digest, tuple(Identifier(each) for each in made_from))
        for address, (title, digest, made_from) in plain.items()
    }


def _entry(plain: object) -> object:
    """What a table's entry is called: a text, or the way to a value, which JSON makes a list."""
    return tuple(_entry(each) for each in plain) if isinstance(plain, list) else plain
