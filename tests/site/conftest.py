"""The example site and the real one, each built once a worker: looking takes long, so there are two groups of tests."""

from pathlib import Path

import pytest

from tests.site.building import EXAMPLE, ROOT, mkdocs_build


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
