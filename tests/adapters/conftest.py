"""Makes builds in this process quicker; the tests of finished sites build theirs as anybody would."""

from collections.abc import Iterator
from typing import Final

import pytest
from jinja2 import FileSystemLoader
from mkdocs.utils import get_theme_dir

_THEME: Final = get_theme_dir("material")


@pytest.fixture(scope="session", autouse=True)
def theme_listed_once() -> Iterator[None]:
    """Lists the theme's 14,000 files once, and without its pictures, which no site has: MkDocs does so in each build, and it
    takes a third of the time."""
    listing = FileSystemLoader.list_templates
    found = [name for name in listing(FileSystemLoader(_THEME)) if not name.startswith(".")]

    def listed(loader: FileSystemLoader) -> list[str]:
        others = [path for path in loader.searchpath if path != _THEME]
        known = found if len(others) < len(loader.searchpath) else []
        return sorted({*known, *listing(FileSystemLoader(others))})

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FileSystemLoader, "list_templates", listed)
        yield
