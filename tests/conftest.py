"""Fixtures that load and weave the docstring of the test that asks for them."""

import inspect
import socket
from collections.abc import Iterator

import pytest
from hypothesis import settings

from explainer.load import Loaded
from explainer.model.library import Library
from explainer.weave.web import Web
from tests.make import load_text, weave_text

settings.register_profile("untimed", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("untimed")


class AskedAnotherHost(Exception):
    """A test that would have left this machine."""


@pytest.fixture(scope="session", autouse=True)
def only_this_machine() -> Iterator[None]:
    """Lets no test connect to another host than this machine."""
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else ""
        if host and not (host.startswith("127.") or host in ("::1", "localhost")):
            raise AskedAnotherHost(host)
        connect(self, address)  # type: ignore[arg-type]  # what is an address depends on the family

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_here)
        yield


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts tests that share a browser first: each group of them keeps one worker busy for minutes, while others do the rest."""
    items.sort(key=lambda item: item.get_closest_marker("xdist_group") is None)


def _docstring(request: pytest.FixtureRequest) -> str:
    text = inspect.getdoc(request.function)
    assert text, "this fixture needs a test whose docstring holds the files"
    return text


@pytest.fixture
def loaded(request: pytest.FixtureRequest) -> Loaded:
    """The test's docstring, loaded, with its findings."""
    return load_text(_docstring(request))


@pytest.fixture
def library(loaded: Loaded) -> Library:
    """The test's docstring, loaded."""
    return loaded.library


@pytest.fixture
def web(request: pytest.FixtureRequest) -> Web:
    """The test's docstring, loaded and woven; it must load without errors."""
    return weave_text(_docstring(request))
