"""Follows redirects, a bounded number of them, and remembers how far they are permanent."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urldefrag, urljoin

from explainer.adapters.links.failures import NoAnswer
from explainer.adapters.links.request import IN_PATH, Response

_PERMANENT: Final = (301, 308)
_REDIRECTS: Final = (*_PERMANENT, 302, 303, 307)
_MOST_OF_ADDRESS: Final = 2_000


@dataclass(frozen=True, slots=True)
class Trail:
    """The way from an address to what answered."""

    address: str
    """Where the way has got to."""
    moved_to: str = ""
    """The last address that is reached by permanent redirects only; empty where there is none."""
    is_permanent: bool = True
    """Whether every redirect so far was permanent."""
    seen: tuple[str, ...] = ()
    """The addresses that sent on."""
    response: Response | None = None
    """What answered at the end; None before anything was asked."""


def follow(ask: Callable[[str], Response], trail: Trail, most: int) -> Trail:
    """The trail, gone on from its end until something answers. Raises NoAnswer, and what `ask` raises."""
    while True:
        response = ask(trail.address)
        if response.status not in _REDIRECTS:
            return Trail(trail.address, trail.moved_to, trail.is_permanent, trail.seen, response)
        to = _target(trail.address, response)
        seen = (*trail.seen, trail.address)
        if to in seen:
            raise NoAnswer("it redirects in a circle")
        if len(seen) > most:
            raise NoAnswer(f"it redirects more than {most} times")
        is_permanent = trail.is_permanent and response.status in _PERMANENT
        trail = Trail(to, to if is_permanent else trail.moved_to, is_permanent, seen)


def _target(address: str, response: Response) -> str:
    """Where a redirect leads, in ASCII."""
    location = response.headers.get("location", "").strip()
    if not location:
        raise NoAnswer(f"it answers {response.status} without saying where to")
    if len(location) > _MOST_OF_ADDRESS:
        raise NoAnswer("it redirects to an address that is too long")
    with suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf-8")  # headers are read as Latin-1; many hosts write UTF-8
    try:
        return quote(urldefrag(urljoin(address, location)).url, safe=f"{IN_PATH}#")
    except ValueError:
        raise NoAnswer("it redirects to an address that cannot be read") from None
