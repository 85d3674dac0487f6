"""Keeps a previewed site as its files are: built as a whole at first and in doubt, else only the pages that changed."""

import logging
import shutil
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from explainer.adapters.editor import writing_schemas
from explainer.adapters.live.shown import Shown
from explainer.adapters.mkdocs.outside import Outside, outside, places_outside
from explainer.adapters.mkdocs.plugin import ExplainerPlugin
from explainer.adapters.mkdocs.preview import failure, panel
from explainer.adapters.mkdocs.refreshing import CannotRefresh, refresh
from explainer.adapters.mkdocs.settings import project_of, site_of
from explainer.adapters.mkdocs.standing import Standing
from explainer.adapters.mkdocs.start import start

log = logging.getLogger("explainer.serve")

SETTINGS: Final = "mkdocs.yml"
_ERRORS: Final = "errors found"


class NoSite(Exception):
    """There is nothing to serve; the message says why."""


class KeepingUp:
    """One project's site in `shown`. Its builds lie in folders below `home`."""

    def __init__(self, config: MkDocsConfig, url: str, shown: Shown, home: Path) -> None:
        """With the settings as they are before the first build."""
        self._settings = Path(config.config_file_path)
        self._url = url
        self._shown = shown
        self._home = home
        self._number = 0
        self._folder: Path | None = None
        self._is_good = False
        """Whether the site that is shown shows facts without errors."""
        self._outside: Outside | None = None
        self._plugin = plugin_of(config)
        self._has_started = False
        self._steps: Iterator[object] = iter(())
        """What nobody waits for, and is still to be done."""
        self.done = ""
        """What was done last, in words."""
        self._facts = facts_of(config, self._plugin)
        self.places = [*places_outside(self._settings, config, self._facts), self._facts]
        """All files and folders of which the site is made."""

    def bring_up_to_date(self) -> None:
        """Shows the site as its files are now; where something is wrong, the last good one with a panel that says what. Never
        raises: whatever goes wrong is shown and logged."""
        began = time.perf_counter()
        self.done, failed = _attempted(self._bring_up_to_date)
        if failed is None:
            log.info("%s in %.2f s", self.done, time.perf_counter() - began)
            return
        self._plugin.preview.standing = None
        log.error("the site could not be built: %s", failed)
        self._shown.finish({})
        self._shown.notify(failure(failed))

    def go_on(self) -> bool:
        """Takes a step of what nobody waits for; whether there was one."""
        try:
            next(self._steps)
        except StopIteration:
            return False
        except OSError as error:
            log.warning("the schemas for editors could not be written: %s", error)
        return True

    def stop(self) -> None:
        """Leaves the site."""
        self._plugin.on_shutdown()

    def _bring_up_to_date(self) -> str:
        plugin, preview = self._plugin, self._plugin.preview
        standing = preview.take()
        now = self._look(standing.config) if standing else None
        chapters = now.changed_since(self._outside) if now else None
        if standing and not standing.reason_against and chapters is not None:
            try:
                words = self._refresh(plugin, standing, chapters)
            except CannotRefresh as reason:
                log.info("the whole site is built: %s", reason)
            else:
                preview.standing = standing
                if words != _ERRORS:
                    self._outside = now
                return words
        return self._build()

    def _look(self, config: MkDocsConfig) -> Outside:
        return outside(places_outside(self._settings, config, self._facts), Path(config.docs_dir))

    def _refresh(self, plugin: ExplainerPlugin, standing: Standing, chapters: frozenset[Path]) -> str:
        site = site_of(standing.config, plugin.config)
        begun = start(standing.project, site, plugin.preview.kept, in_preview=True, files_later=True)
        if begun.is_stale or begun.built is None:
            self._shown.notify(panel(begun))
            return _ERRORS
        refreshed = refresh(standing, begun.built, site, chapters)
        self._shown.change(refreshed.pages, refreshed.removed, refreshed.later)
        self._shown.finish(refreshed.rest())
        self._steps = writing_schemas(standing.project, begun.built.web)
        return f"{len(refreshed.pages)} pages written, {len(refreshed.removed)} removed"

    def _build(self) -> str:
        """Has MkDocs build the site into a folder of its own, so that the last good one stays if this one fails."""
        self._number += 1
        folder = self._home / str(self._number)
        self._steps = iter(())  # the plugin does the same when the site is built
        config = self._load(folder)
        self._plugin = plugin = plugin_of(config)
        self._facts = facts_of(config, plugin)
        self.places = [*places_outside(self._settings, config, self._facts), self._facts]
        self._outside = self._look(config)
        build(config, serve_url=self._url)
        if plugin.is_stale and self._is_good:
            plugin.preview.standing = None
            shutil.rmtree(folder)
            self._shown.notify(plugin.panel)
            return _ERRORS
        before, self._folder, self._is_good = self._folder, folder, not plugin.is_stale
        self._shown.show(folder)
        if before is not None:
            shutil.rmtree(before)
        standing = plugin.preview.standing
        if reason := standing.reason_against if standing else "":
            log.info("every change will build the whole site: %s", reason)
        return "the whole site built"

    def _load(self, folder: Path) -> MkDocsConfig:
        config = load_config(str(self._settings), site_dir=str(folder))
        config.site_url = self._url
        if not self._has_started:
            self._has_started = True
            config.plugins.on_startup(command="serve", dirty=False)
        return config


def plugin_of(config: MkDocsConfig) -> ExplainerPlugin:
    """Our plugin of these settings. Raises `NoSite`."""
    for plugin in config.plugins.values():
        if isinstance(plugin, ExplainerPlugin):
            return plugin
    raise NoSite(f"explainer is not among the plugins of {SETTINGS}")


def facts_of(config: MkDocsConfig, plugin: ExplainerPlugin) -> Path:
    """The folder of the facts."""
    project = project_of(config, plugin.config)
    return project.root / project.data


def _attempted(work: Callable[[], str]) -> tuple[str, str | None]:
    """What the work gives, and what is wrong where it fails in whatever way: templates and plugins of a site may raise
    anything, and errors of MkDocs end the program. What it said of errors goes before."""
    heard = _Errors()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(heard)
    try:
        with ThreadPoolExecutor(1) as thread:
            result = thread.submit(work)
            fault = result.exception()
    finally:
        logger.removeHandler(heard)
    if fault is None:
        return result.result(), None
    log.debug("%s", "".join(traceback.format_exception(fault)))
    said = [*heard.messages, str(fault) or type(fault).__name__]
    return "", "; ".join(dict.fromkeys(said))


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())
