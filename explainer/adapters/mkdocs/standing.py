"""A site that MkDocs has built for a preview, with all that is needed to build some of its pages again."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from explainer.adapters.mkdocs import search
from explainer.adapters.mkdocs.conversions import Conversions, reason_against_keeping
from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.adapters.mkdocs.shells import Shells
from explainer.build import Built, Kept
from explainer.model.site import Project

BeginAgain = Callable[[Built, MkDocsConfig], tuple[Conversions, search.Searched]]
"""Is told which facts pages show from now on; gives what is known of hand-written pages."""

_KNOWN: Final = frozenset({"explainer", "search", "material/search"})
"""Plugins whose work on a page depends on nothing but the page."""


@dataclass(slots=True)
class Standing:
    """One build of the site, and the facts it shows."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    built: Built
    project: Project
    kept: Kept
    begin_again: BeginAgain
    """Has the plugin's hooks work with other facts."""
    env: Environment = field(default_factory=Environment)
    shells: Shells = field(default_factory=lambda: Shells([]))
    pages: list[GeneratedPage] = field(default_factory=list)

    @property
    def reason_against(self) -> str:
        """Why none of its pages may be built by itself, because pages may depend on something that is not looked at here;
        empty where nothing is in the way."""
        config = self.config
        others = sorted(set(config.plugins) - _KNOWN)
        if others:
            return f"{', '.join(others)} may do something of its own to any page"
        if config.theme.name != "material" or config.theme.custom_dir:
            return "templates that are not Material's own may show anything on any page"
        if config.extra_templates:
            return f"{', '.join(config.extra_templates)} may show anything"
        if search.ready_index(config) is None:
            return "the search is not Material's"
        return reason_against_keeping(config)
