"""The example site and the real one, each built once a worker: looking takes long, so there are two groups of tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.files import EXAMPLE, ROOT
from tests.site.browsing import open_browser, serve
from tests.site.building import mkdocs_build
from tests.site.kinds import page_kinds


def _built(project: Path, into: Path) -> Path:
    result = mkdocs_build(project, into)
    assert result.returncode == 0, result.stdout + result.stderr
    return into


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real story, built strictly."""
    return _built(ROOT, tmp_path_factory.mktemp("real") / "site")


@pytest.fixture(scope="session")
def example_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example story, built strictly."""
    return _built(EXAMPLE, tmp_path_factory.mktemp("example") / "site")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser for the tests of one file: two at once in one process would be in each other's way."""
    with open_browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def root(real_site: Path) -> Iterator[str]:
    """The address at which the real story's site is served."""
    with serve(real_site) as address:
        yield address


@pytest.fixture(scope="module")
def example_root(example_site: Path) -> Iterator[str]:
    """The address at which the example story's site is served."""
    with serve(example_site) as address:
        yield address


@pytest.fixture(scope="session")
def kinds(real_site: Path) -> dict[str, str]:
    """A page of each kind of the real story's site."""
    return page_kinds(real_site)
