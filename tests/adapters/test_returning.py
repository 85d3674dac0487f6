"""The folder of facts goes and comes while a preview runs."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from explainer.adapters.mkdocs import returning
from explainer.adapters.mkdocs.returning import Returning


class Server:
    """Notes what it is told to watch."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []

    def watch(self, path: str) -> None:
        self.told.append(("watch", path))

    def unwatch(self, path: str) -> None:
        self.told.append(("unwatch", path))


class Looking:
    """A folder of facts, and who looks for it."""

    def __init__(self, facts: Path) -> None:
        self.facts, self.server = facts, Server()
        server: Any = self.server
        self.returning = Returning(server, facts)
        self.returning.begin()
        ((_, bell),) = self.server.told
        self.bell = Path(bell)
        self.server.told.clear()

    def rings(self, after: Callable[[], object]) -> bool:
        """Whether the site is to be built, by what is done."""
        before = self.bell.read_text()
        after()
        end = time.monotonic() + 10
        while self.bell.read_text() == before and time.monotonic() < end:
            time.sleep(0.01)
        return self.bell.read_text() != before


@pytest.fixture
def looking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Looking]:
    monkeypatch.setattr(returning, "_PAUSE", 0.01)
    (tmp_path / "data").mkdir()
    made = Looking(tmp_path / "data")
    yield made
    made.returning.end()


def test_a_folder_that_went_has_the_site_built_and_is_watched_again_when_it_came(looking: Looking) -> None:
    facts = looking.facts
    assert looking.rings(facts.rmdir)
    assert looking.server.told == []
    assert looking.rings(facts.mkdir)
    assert looking.server.told == [("unwatch", str(facts)), ("watch", str(facts))]


def test_another_folder_of_the_same_name_is_another(looking: Looking) -> None:
    facts = looking.facts
    (facts.parent / "other").mkdir()
    facts.rename(facts.parent / "gone")
    assert looking.rings(lambda: (facts.parent / "other").rename(facts))


def test_a_folder_that_was_never_there_is_watched_when_it_comes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(returning, "_PAUSE", 0.01)
    looking = Looking(tmp_path / "data")
    assert looking.rings(looking.facts.mkdir)
    assert looking.server.told == [("watch", str(looking.facts))]
    looking.returning.end()


def test_nothing_is_left_behind(looking: Looking) -> None:
    looking.returning.end()
    assert not looking.bell.parent.exists()
    assert not looking.returning._thread.is_alive()
    looking.returning.end()
