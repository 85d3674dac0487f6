"""What shapes pages besides the facts: the engine itself, what it stands on, the settings, a site's own templates."""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import jinja2
import yaml

import explainer
from explainer.model.site import Project, Site

_ENGINE: Final = Path(explainer.__file__).parent
_SHAPING: Final = (".py", ".jinja", ".html", ".css", ".js")


def shaping(project: Project, site: Site) -> str:
    """A digest of all that shapes pages besides the facts. Contents count, never the times of files."""
    told = (sys.version, yaml.__version__, jinja2.__version__, project.data, project.docs, site)
    made = hashlib.sha256(repr(told).encode(errors="surrogateescape"))
    for folder in (_ENGINE, *([site.overrides] if site.overrides else [])):
        for file in sorted(_files(folder)):
            made.update(f"{file.relative_to(folder).as_posix()}\0".encode(errors="surrogateescape"))
            made.update(hashlib.sha256(file.read_bytes()).digest())
    return made.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    """The files of the engine that shape pages; all of a site's own folder, for its templates may include any."""
    return (file for file in folder.rglob("*") if file.is_file() and (folder != _ENGINE or file.suffix in _SHAPING))
