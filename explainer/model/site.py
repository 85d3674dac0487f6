"""What the site's owner set, and where the project lies. Everything may be unset; nothing is invented."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """Where a project's facts and chapters lie."""

    root: Path
    """The project's folder; findings name files relative to it."""
    data: str = "data"
    """The folder of the facts, relative to the root, with forward slashes."""
    docs: str = "docs"
    """The folder of the chapters, likewise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The site's settings."""

    name: str = "Explainer"
    url: str | None = None
    """The address the site is published at, with a closing slash."""
    contact: str | None = None
    """A mail or web address for complaints and corrections."""
    licence: str | None = None
    """The licence of the data, in words."""
    overrides: Path | None = None
    """A folder whose templates and parts take the place of ours of the same name."""
