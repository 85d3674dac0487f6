"""Fixtures that load and weave the docstring of the test that asks for them."""

import inspect

import pytest

from explainer.load import Loaded
from explainer.model.library import Library
from explainer.weave.web import Web
from tests.make import load_text, weave_text


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
