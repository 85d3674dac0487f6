"""Earlier states of the story as parts of the site: each is built by itself into a folder of its own, and linked."""

import logging
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Protocol

from mkdocs.commands.build import build
from mkdocs.config.base import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger

from explainer.adapters.earlier import Earlier, earlier_states
from explainer.adapters.mkdocs.settings import Options, project_of, site_of
from explainer.build import Built
from explainer.model.correction import Correction
from explainer.model.identifier import Identifier
from explainer.pages.earlier import EarlierLinks, State, folder_of
from explainer.pages.page import Page
from explainer.weave.web import Web

log = get_plugin_logger(__name__)
_OURS: Final = "explainer"
_SEARCH: Final = "material/search"


class Around(Protocol):
    """Knows what stands above and below a page because there are earlier states."""

    def around(self, address: str, about: Sequence[Identifier]) -> tuple[str, str]:
        """HTML for above and below the page at an address, which is about these records."""


class EarlierStates:
    """The earlier states that a site of now shows."""

    def __init__(self, config: MkDocsConfig, options: Options, built: Built) -> None:
        self._options = options
        self._states = tuple(earlier_states(project_of(config, options), site_of(config, options), options.as_of))
        chapters = (chapter.address for chapter in built.web.library.chapters.values())
        addresses = frozenset((*(page.address for page in built.pages.pages), *chapters))
        states = [State(each.day, each.addresses, each.why_not) for each in self._states]
        self._links = EarlierLinks(built.web, site_of(config, options), states, addresses)
        for state in self._states:
            if state.why_not:
                log.warning("as of %s: %s", state.day.isoformat(), state.why_not)

    def page(self) -> Page:
        """The page that lists them."""
        return self._links.list_page()

    def around(self, address: str, about: Sequence[Identifier]) -> tuple[str, str]:
        """Below each page, the way to what it was."""
        return "", str(self._links.below(address))

    def build(self, config: MkDocsConfig) -> None:
        """Builds every state that can be shown into its folder of the site, with the site's settings of now."""
        for state in self._states:
            if state.built is not None:
                with tempfile.TemporaryDirectory(prefix="explainer-as-of-") as folder:
                    self._build(state, config, Path(folder) / "docs")

    def _build(self, state: Earlier, config: MkDocsConfig, docs: Path) -> None:
        for path, content in state.files.items():
            (docs / path).parent.mkdir(parents=True, exist_ok=True)
            (docs / path).write_bytes(content)
        docs.mkdir(exist_ok=True)
        place = folder_of(state.day)
        settings: dict[str, Any] = {
            "site_dir": str(Path(config.site_dir) / place),
            "site_url": f"{config.site_url.rstrip('/')}/{place}" if config.site_url else None,
            "plugins": self._plugins(config),
            "strict": False,
            "hooks": [],
            "nav": _nav_of(config.nav, state),
            "edit_uri": "",
            "edit_uri_template": None,
        }
        with _quiet():
            inner = load_config(config.config_file_path, **settings)
            inner.docs_dir = str(docs)
            inner.plugins[_OURS].then = EarlierState(state, self._links)  # type: ignore[attr-defined]  # our own plugin
            build(inner)
        log.info("as of %s: built into %s", state.day.isoformat(), place)

    def _plugins(self, config: MkDocsConfig) -> list[Any]:
        """Ours and the search: others may want what an earlier state does not have, such as its history."""
        own = {name: value for name, value in self._options.items() if name != "as_of" and value is not None}
        return [*(["search"] if _SEARCH in config.plugins or "search" in config.plugins else []), {_OURS: own}]


class EarlierState:
    """The one earlier state that a build by itself makes."""

    def __init__(self, state: Earlier, links: EarlierLinks) -> None:
        self._state, self._links = state, links

    @property
    def built(self) -> Built:
        """Its pages."""
        if self._state.built is None:
            raise ValueError(self._state.why_not)
        return self._state.built

    @property
    def web(self) -> Web:
        """The facts of then."""
        return self.built.web

    def around(self, address: str, about: Sequence[Identifier]) -> tuple[str, str]:
        """Above each page, that it is one of then."""
        known = frozenset(each.id for each in self.web.library.of(Correction))
        return str(self._links.above(self._state.day, address, about, known)), ""


def _nav_of(nav: Any, state: Earlier) -> Any:  # noqa: ANN401 - as YAML gives it
    """The navigation of now, without what was not there then; None where nothing is left."""
    if nav is None or state.built is None:
        return None
    there = {*state.files, *(f"{address}index.md" for address in state.addresses)}
    return list(_kept(nav, there)) or None


def _kept(nav: Any, there: set[str]) -> Iterator[Any]:  # noqa: ANN401 - as YAML gives it
    for item in nav if isinstance(nav, list) else []:
        if isinstance(item, str) and item in there:
            yield item
        elif isinstance(item, Mapping):
            for title, inner in item.items():
                if isinstance(inner, str) and (inner in there or "://" in inner):
                    yield {title: inner}
                elif isinstance(inner, list) and (left := list(_kept(inner, there))):
                    yield {title: left}


@contextmanager
def _quiet() -> Iterator[None]:
    """Keeps MkDocs from saying of an earlier state what it would say of the site: chapters of then are as they are."""
    host = logging.getLogger("mkdocs")
    level = host.level
    host.setLevel(logging.ERROR)
    try:
        yield
    finally:
        host.setLevel(level)
