"""Generated pages and files of data among the site's files, without ever taking a hand-written one's place."""

import os
import posixpath
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel, set_exclusions

from explainer.adapters.mkdocs.earlier import Around
from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.build import Built
from explainer.model.site import Project
from explainer.pages.page import DataFile, Page
from explainer.weave.permalinks import BEGUN_BY_HAND

log = get_plugin_logger(__name__)


def source_path(page: Page) -> str:
    """The path below `docs/` that a generated page pretends to come from; `nav` names it so."""
    return f"{page.address}index.md"


def hand_written(config: MkDocsConfig) -> dict[str, str]:
    """Every published file that lies below `docs/`: where it lands in the site, and its path below `docs/`."""
    docs = Path(config.docs_dir)
    found = []
    for folder, _, names in os.walk(docs, followlinks=True):
        inside = Path(folder).relative_to(docs)
        found += [File(str(inside / name), str(docs), config.site_dir, config.use_directory_urls) for name in sorted(names)]
    set_exclusions(found, config)
    return {file.dest_uri: file.src_uri for file in found if file.inclusion.value > InclusionLevel.DRAFT.value}


def clashes(built: Built, taken: Mapping[str, str], docs: str) -> Iterator[str]:
    """A message for each generated page or file whose place a hand-written one has."""
    for page in built.pages.pages:
        landing = f"{page.address}index.html"
        if page.address not in BEGUN_BY_HAND and landing in taken:
            yield f"{docs}/{taken[landing]} stands where the generated page {page.address} belongs (rename the file)"
    for file in built.pages.files:
        if file.address in taken:
            yield f"{docs}/{taken[file.address]} stands where the generated file {file.address} belongs (rename the file)"


def refuse_clashes(built: Built, config: MkDocsConfig, project: Project, *, in_preview: bool) -> None:
    """Reports every clash. Raises `PluginError` for them, but never in a preview."""
    found = list(clashes(built, hand_written(config), project.docs))
    for clash in found:
        log.error("%s", clash)
    if found and not in_preview:
        raise PluginError(f"{len(found)} clashes of hand-written and generated pages; nothing was built")


class Additions:
    """Adds to a site's files, and remembers what it could not add."""

    def __init__(self, files: Files, config: MkDocsConfig, project: Project, around: Around | None = None) -> None:
        self._files = files
        self._config = config
        self._project = project
        self._around = around
        self._landings = {file.dest_uri for file in files}
        self.pages: list[GeneratedPage] = []
        self.left_out: list[str] = []
        """Addresses that another plugin's files have."""

    def add_pages(
        self,
        built: Built,
        more_meta: Mapping[str, Any],
        notice: str = "",
        before: Mapping[str, GeneratedPage] = MappingProxyType({}),
    ) -> list[GeneratedPage]:
        """Every generated page but those that follow a page written by hand. Pages of the build before, by their addresses,
        become what they are now; gives those that are new or became another."""
        changed = []
        for page in built.pages.pages:
            if page.address in BEGUN_BY_HAND and f"{page.address}index.html" in self._landings:
                continue
            line = _line(built, page)
            if (known := before.get(page.address)) and self._add(known.file):
                self.pages.append(known)
                if known.become(page, self._edit_path(page, line), self._config):
                    changed.append(known)
            elif added := self.add_page(page, more_meta, notice, line=line):
                changed.append(added)
        return changed

    def add_page(
        self, page: Page, more_meta: Mapping[str, Any] | None = None, notice: str = "", line: int = 0
    ) -> GeneratedPage | None:
        """One page. `line` is where its record stands in its file of facts, for the edit button. None where another has its
        place."""
        in_navigation = (page.in_navigation and self._config.nav is None) or not page.address
        inclusion = InclusionLevel.INCLUDED if in_navigation else InclusionLevel.NOT_IN_NAV
        file = File.generated(self._config, source_path(page), content="", inclusion=inclusion)
        file.edit_uri = self._edit_path(page, line)
        if not self._add(file):
            return None
        above, below = self._around.around(page.address, page.made_from) if self._around else ("", "")
        made = GeneratedPage(page, file, self._config, more_meta=more_meta, notice=above + notice, below=below)
        self.pages.append(made)
        return self.pages[-1]

    def add_data(self, files: Iterable[DataFile]) -> None:
        """Files of data, as they are."""
        for data in files:
            self._add(File.generated(self._config, data.address, content=data.content, inclusion=InclusionLevel.INCLUDED))

    def _add(self, file: File) -> bool:
        if file.dest_uri in self._landings:
            self.left_out.append(file.url)
            return False
        self._landings.add(file.dest_uri)
        self._files.append(file)
        return True

    def _edit_path(self, page: Page, line: int) -> str | None:
        """The way from `docs/` to the record; None where there is no single file, or where no button can lead to it."""
        pattern = self._config.edit_uri_template or self._config.edit_uri or ""
        if not page.origin or not pattern or "?" in pattern or "#" in pattern:  # `../` would not be resolved there
            return None
        return posixpath.relpath(page.origin, self._project.docs) + (f"#L{line}" if line else "")


def _line(built: Built, page: Page) -> int:
    record = built.web.library.records.get(page.made_from[0]) if page.made_from else None
    return record.position.line if record and record.position.file == page.origin else 0
