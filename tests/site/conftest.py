"""The example site and the real one, each built once for all workers."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from explainer.edit.one_at_a_time import one_at_a_time
from tests.files import EXAMPLE, ROOT
from tests.site.browsing import serve
from tests.site.building import mkdocs_build
from tests.site.kinds import page_kinds


def _built(project: Path, name: str, folder: Path) -> Path:
    """The project's site, built strictly by whoever needs it first; the others wait for it."""
    home = folder / name
    with one_at_a_time(home):
        site = home / "site"
        if not site.is_dir():
            result = mkdocs_build(project, home / "unfinished")
            assert result.returncode == 0, result.stdout + result.stderr
            (home / "unfinished").rename(site)
    return site


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of a run have, and no other run."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def real_site(shared: Path) -> Path:
    """The real story's site."""
    return _built(ROOT, "real", shared)


@pytest.fixture(scope="session")
def example_site(shared: Path) -> Path:
    """The example story's site."""
    return _built(EXAMPLE, "example", shared)


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
