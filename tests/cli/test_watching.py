"""Looking again whenever a file has changed."""

from pathlib import Path

from explainer.cli.watching import states
from explainer.model.site import Project
from tests.files import with_files


def test_a_state_comes_at_first_and_then_each_time_that_something_changed(tmp_path: Path) -> None:
    steps = iter(
        [
            {},
            {"data/claims.yml": b"moon: {text: The moon.}\n"},
            {"README.md": b"no facts\n"},
            {"docs/index.md": b"# Sky\n"},
            {"mkdocs.yml": b"site_name: Sky\n"},
            {"data/claims.yml": b""},
        ]
    )

    def pause(_: float) -> None:
        try:
            with_files(tmp_path, next(steps))
        except StopIteration:
            raise KeyboardInterrupt from None

    with_files(tmp_path, {"data/claims.yml": b""})
    seen = []
    try:
        for state in states(Project(root=tmp_path), pause):
            seen.append(state)
    except KeyboardInterrupt:
        pass
    assert len(seen) == len(set(seen)) == 5
