"""Runs these tests only when they are asked for: they install other hosts."""

from pathlib import Path

import pytest

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skips them, with the reason, unless `-m more` was given."""
    if "more" in str(config.getoption("markexpr")):
        return
    reason = "other hosts are NOT tested here: `make test-more` installs and tests them"
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.skip(reason=reason))
