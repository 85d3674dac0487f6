"""Fixtures that load and weave the docstring of the test that asks for them."""

import inspect
import os
import socket
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from explainer.load import Loaded
from explainer.model.library import Library
from explainer.weave.web import Web
from tests.make import load_text, weave_text

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.site.browsing import Launch

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


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One worker more than there are processors: where a test waits for a browser or a server, another goes on."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts files that look at pages in a browser first: they take longest, and workers take whole files in this order."""
    slow = {item.path for item in items if item.get_closest_marker("browser")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(scope="session")
def launch() -> "Iterator[Launch]":
    """Opens browsers with flags of their own. One for all tests of a worker, for two would be in each other's way."""
    from tests.site.browsing import launching  # noqa: PLC0415 - so that other tests need no Chromium

    with launching() as opening:
        yield opening


@pytest.fixture(scope="session")
def shared_browser(launch: "Launch") -> "Iterator[Browser]":
    """The browser of a worker."""
    browser = launch()
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def browser(shared_browser: "Browser") -> "Iterator[Browser]":
    """A browser, whose windows are closed when the tests of the file end."""
    yield shared_browser
    for context in shared_browser.contexts:
        context.close()


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
