"""A server under many names, and a look at its addresses."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from explainer.adapters.links import Answer, Limits, Quoted, Sought
from explainer.adapters.links.asking import Asking
from explainer.adapters.links.looking import look_at
from explainer.model.citation import Words
from explainer.model.identifier import Identifier
from tests.adapters.links.server import Server, serving

DAY = date(2026, 6, 20)
LIMITS = Limits(request_seconds=0.6, page_bytes=50_000, pause_seconds=0, redirects=5, total_seconds=20, allow_private=True)

Look = Callable[..., Answer]

WORDS = "The moon is round"
"""They stand on the server's page."""


def said(answer: Answer) -> tuple[str, str]:
    """What is said of an address, and why."""
    return answer.state, answer.why


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server


def sought(address: str, *words: str) -> Sought:
    quoted = tuple(Quoted(Identifier(f"claim:c{number}"), ("words",), Words(exact=each)) for number, each in enumerate(words))
    return Sought(source=Identifier("source:s"), field="url", address=address, quoted=quoted)


@pytest.fixture
def look(server: Server) -> Look:
    """Looks at one page of the server, given as host and path."""

    def look(page: str, *words: str, limits: Limits = LIMITS) -> Answer:
        address = page if "://" in page else server.address(page)
        return look_at(Asking("explainer/test (link check)", limits), sought(address, *words), DAY)

    return look
