"""Our few templates among the theme's: after the site's own, before the theme's."""

from pathlib import Path
from typing import Final

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PrefixLoader
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig

from explainer.pages.strings import Say
from explainer.weave.permalinks import CHANGES, CLAIMS, DATA, ENTITIES, METHOD, QUESTIONS, SOURCES

FOLDER: Final = Path(__file__).parent / "theme"
ABOUT: Final = ((METHOD, Say.method), (CHANGES, Say.changes), (DATA, Say.data))
"""Pages that the foot of every page leads to, each with its title."""
MISSING: Final = {
    "heading": Say.missing,
    "why": Say.missing_why,
    "ways": (
        ("", Say.missing_home),
        *((QUESTIONS, Say.questions), (ENTITIES, Say.entities), (CLAIMS, Say.claims), (SOURCES, Say.sources)),
    ),
}
"""What stands at an address that no page has."""


def add_templates(config: MkDocsConfig) -> None:
    """Puts our folder of templates after the site's own, so that a site can override ours too."""
    dirs = config.theme.dirs
    if str(FOLDER) not in dirs:
        dirs.insert(1 if config.theme.custom_dir else 0, str(FOLDER))


def reach_stock(env: Environment, config: MkDocsConfig) -> None:
    """Makes the theme's own templates available to ours of the same name, as `explainer-stock/NAME`, and what ours say."""
    env.globals.update(explainer_about=ABOUT, explainer_about_name=Say.about_site, explainer_missing=MISSING)
    dirs = config.theme.dirs
    stock = FileSystemLoader(dirs[dirs.index(str(FOLDER)) + 1 :])
    if env.loader is not None:
        env.loader = ChoiceLoader([env.loader, PrefixLoader({"explainer-stock": stock})])


def add_assets(config: MkDocsConfig, addresses: list[str]) -> None:
    """Links our style sheets and scripts from every page, before the site's own, which may change them. Scripts are loaded
    without keeping the page waiting."""
    styles = [address for address in addresses if address.endswith(".css")]
    config.extra_css[:0] = [address for address in styles if address not in config.extra_css]
    named = {str(script) for script in config.extra_javascript}
    config.extra_javascript[:0] = [
        _deferred(address) for address in addresses if address.endswith(".js") and address not in named
    ]


def _deferred(address: str) -> ExtraScriptValue:
    script = ExtraScriptValue(address)
    script.defer = True
    return script
