"""What the site's owner set in `mkdocs.yml`, as the engine knows it."""

import os
from datetime import date
from pathlib import Path, PurePosixPath

from mkdocs.config import config_options as option
from mkdocs.config.base import Config, ValidationError
from mkdocs.config.defaults import MkDocsConfig

from explainer.model.site import Project, Site


class Day(option.OptionallyRequired[date]):
    """A day of the calendar, as YAML gives it or as a text."""

    def run_validation(self, value: object) -> date:
        """The day. Raises `ValidationError`."""
        try:
            return value if type(value) is date else date.fromisoformat(str(value))
        except ValueError:
            raise ValidationError(f"“{value}” is no day; write it as 2026-06-30") from None


class Options(Config):  # type: ignore[no-untyped-call]
    """The plugin's options. At most six: what describes a thing goes into the facts."""

    data_ = option.Type(str, default="data")
    """`data`: the folder of the facts, from the folder of `mkdocs.yml`. MkDocs takes the underscore off, which is there
    because its `Config` has an attribute of that name."""
    contact = option.Optional(option.Type(str))
    """A mail or web address for complaints and corrections. `{identifier}`, `{commit}` and `{address}` in it are filled in
    where an entry's fault is reported; without them they go into the mail, the issue or the query."""
    licence = option.Optional(option.Type(str))
    """The licence of the facts, in words."""
    shells = option.Choice(("auto", "never"), default="auto")
    """`never`: the theme's template is rendered anew for every generated page. The pages are the same."""
    as_of = option.ListOfItems(Day(), default=[])
    """Days (`2026-06-30`) of which the site shows the story as it was known then, below `as-of/`."""


def project_of(config: MkDocsConfig, options: Options) -> Project:
    """Where the facts and chapters lie."""
    root = Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
    docs = os.path.relpath(config.docs_dir, root)
    return Project(root=root, data=PurePosixPath(options.data_.strip("/") or "data").as_posix(), docs=Path(docs).as_posix())


def site_of(config: MkDocsConfig, options: Options) -> Site:
    """The site's name, address and the rest; nothing is invented."""
    url = config.site_url
    custom = config.theme.custom_dir
    return Site(
        name=config.site_name,
        url=f"{url.rstrip('/')}/" if url else None,
        contact=options.contact,
        licence=options.licence,
        overrides=Path(custom) if custom else None,
    )
