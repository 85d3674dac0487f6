"""Pages as Markdown, as they were laid out in a folder before: only pages that changed since are converted again."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import yaml

from explainer.adapters import as_markdown, top_level
from explainer.adapters.as_markdown import page_as_markdown
from explainer.load.cached import read_cached, write_cached
from explainer.model.site import Project
from explainer.pages.page import Page

_SORT: Final = "folders"
_CONVERTER: Final = (as_markdown.__file__, top_level.__file__)


class Converted:
    """The pages of one folder. What is known of them lies with the project, not in the folder, which others may write to."""

    def __init__(self, project: Project, folder: Path) -> None:
        self._project, self._folder = project, folder
        parts = [str(folder.resolve()), yaml.__version__, *(Path(file).read_text(encoding="utf-8") for file in _CONVERTER)]
        self._key = hashlib.sha256("\0".join(parts).encode(errors="surrogateescape")).hexdigest()
        found = read_cached(project, _SORT, self._key)
        self._known: Mapping[str, object] = found if isinstance(found, dict) else {}
        self._now: dict[str, object] = {}

    def markdown(self, page: Page, path: str) -> bytes:
        """The page as Markdown: the file of that path in the folder, where it is this very page, else converted."""
        made_of = _digest(page)
        content = self._as_it_lies(path, made_of)
        if content is None:
            content = page_as_markdown(page).encode()
        self._now[path] = [made_of, hashlib.sha256(content).hexdigest()]
        return content

    def keep(self) -> None:
        """Remembers the pages that were asked for."""
        if self._now != self._known:
            write_cached(self._project, _SORT, self._key, self._now)

    def _as_it_lies(self, path: str, made_of: str) -> bytes | None:
        known = self._known.get(path)
        file = self._folder / path
        if not isinstance(known, list) or known[:1] != [made_of] or file.is_symlink() or not file.is_file():
            return None
        content = file.read_bytes()
        return content if known[1:] == [hashlib.sha256(content).hexdigest()] else None


def _digest(page: Page) -> str:
    """SHA-256 of everything that the file is made of."""
    return hashlib.sha256("\0".join((page.title, page.description, str(page.is_wide), page.body)).encode()).hexdigest()
