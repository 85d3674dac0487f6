"""What `mkdocs serve` does when a file was saved: builds pages that show what changed again, or else the whole site."""

import time
from pathlib import Path
from typing import Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import get_plugin_logger

from explainer import build
from explainer.adapters.editor import refresh_schemas
from explainer.adapters.live.watching import signature
from explainer.adapters.live.writing import write_some
from explainer.adapters.mkdocs.finishing import finish_cut_off
from explainer.adapters.mkdocs.outside import outside, places_outside
from explainer.adapters.mkdocs.previewing import Preview
from explainer.adapters.mkdocs.refreshing import CannotRefresh, refresh
from explainer.adapters.mkdocs.settings import Options, project_of, site_of
from explainer.adapters.mkdocs.standing import Standing
from explainer.adapters.mkdocs.start import report

log = get_plugin_logger(__name__)

LATELY_SECONDS: Final = 60.0
"""The first build of a preview takes less: what is older was the same while it was read."""


class Rebuilding:
    """Stands in for MkDocs' own builder, which builds the whole site. That one is called wherever anything but facts and
    chapters may have changed, wherever the facts have errors, and in any doubt."""

    def __init__(self, server: LiveReloadServer, config: MkDocsConfig, preview: Preview, options: Options) -> None:
        """Once MkDocs has built the site for the first time."""
        self._build_whole = server.builder
        self._preview = preview
        self._options = options
        self._places = _places(config, options)
        self._docs = Path(config.docs_dir)
        self._outside = None if _changed_lately(self._places) else outside(self._places, self._docs)
        """What the places held when the site was built; None where that is not known."""
        if preview.standing and (reason := preview.standing.reason_against):
            log.info("every change will build the whole site: %s", reason)

    def __call__(self) -> None:
        """Brings the site up to date. Raises whatever MkDocs' builder raises; the site is then built as a whole next time."""
        standing = self._preview.take()
        places, now = self._places, outside(self._places, self._docs)
        chapters = now.changed_since(self._outside)
        if standing and chapters is not None and self._refreshed(standing, chapters):
            self._preview.standing, self._outside = standing, now
            return
        self._build_whole()
        if (standing := self._preview.standing) is not None:
            self._places, self._docs = _places(standing.config, self._options), Path(standing.config.docs_dir)
            self._outside = now if self._places == places else None

    def _refreshed(self, standing: Standing, chapters: frozenset[Path]) -> bool:
        began = time.monotonic()
        if standing.reason_against or standing.config.strict:
            return False
        kept = self._preview.kept
        finish_cut_off(standing.project)
        checked = build.check(standing.project, kept)
        if checked.has_errors:
            return False
        site = site_of(standing.config, self._options)
        try:
            refreshed = refresh(standing, build.draw(checked, site, kept, files_later=True), site, chapters)
            files = refreshed.pages | refreshed.rest()
        except CannotRefresh as reason:
            log.info("the whole site is built: %s", reason)
            return False
        write_some(Path(standing.config.site_dir), files, refreshed.removed)
        report(checked.findings)
        refresh_schemas(standing.project, checked.web, log.warning)
        written, removed = len(refreshed.pages), len(refreshed.removed)
        log.info("%d pages written, %d removed in %.2f seconds", written, removed, time.monotonic() - began)
        return True


def _places(config: MkDocsConfig, options: Options) -> list[Path]:
    """All that the site is made of besides the facts, the theme's templates too: MkDocs can be told to watch them."""
    project = project_of(config, options)
    outside = places_outside(Path(config.config_file_path), config, project.root / project.data)
    theme = [entry for folder in config.theme.dirs for entry in Path(folder).iterdir() if not entry.name.startswith(".")]
    return sorted({*outside, *theme})


def _changed_lately(places: list[Path]) -> bool:
    """Whether anything there may be another than what the first build read."""
    noted = signature(places).values()
    return any(max(times) > time.time_ns() - LATELY_SECONDS * 1e9 for *times, _, _ in noted)
