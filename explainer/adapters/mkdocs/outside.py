"""All that a site is made of besides its facts: settings and what they inherit, chapters, templates, hooks."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from mkdocs.config.defaults import MkDocsConfig

from explainer.adapters.live.watching import digest

_INHERIT: Final = re.compile(rb"^INHERIT:[ \t]*['\"]?([^'\"\r\n#]+?)['\"]?[ \t]*(?:#.*)?$", re.MULTILINE)


def places_outside(settings: Path, config: MkDocsConfig, facts: Path) -> list[Path]:
    """Files and folders besides that of the facts; whenever one of them changes, any page may look different."""
    docs = Path(config.docs_dir)
    custom = [Path(config.theme.custom_dir)] if config.theme.custom_dir else []
    modules: Any = config.hooks  # declared as a list; once validated, they are there by name
    hooks = [Path(module.__file__) for module in (modules.values() if isinstance(modules, dict) else modules)]
    watched = [Path(path) for path in config.watch if Path(path) != facts]
    return [*inherited(settings), docs, *custom, *hooks, *watched]


@dataclass(frozen=True, slots=True)
class Outside:
    """What there was besides the facts at one moment."""

    chapters: Mapping[Path, str]
    """A digest of each file of Markdown below `docs/`."""
    rest: str
    """A digest of everything else, the names of those files too."""

    def changed_since(self, earlier: "Outside | None") -> frozenset[Path] | None:
        """The files of Markdown that were others then; None where anything else may have been another."""
        if earlier is None or self.rest != earlier.rest:
            return None
        return frozenset(path for path, text in self.chapters.items() if earlier.chapters.get(path) != text)


def outside(places: Iterable[Path], docs: Path) -> Outside:
    """What there is in these places now; `docs` is the folder of the chapters, if that is among them."""
    chapters = {path: digest([path]) for path in sorted(docs.rglob("*.md"))}
    return Outside(chapters, digest(places, named_only=chapters.keys()))


def inherited(settings: Path) -> list[Path]:
    """The settings' file and all that it inherits, in turn."""
    found: list[Path] = []
    while settings not in found:
        found.append(settings)
        match = _INHERIT.search(settings.read_bytes()) if settings.is_file() else None
        if match:
            settings = settings.parent / match[1].decode(errors="replace").strip()
    return found
