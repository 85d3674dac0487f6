"""Asks for pages as hosts want to be asked: by their robots.txt, in turn, and not again once they want to rest."""

from typing import Final
from urllib.parse import urlsplit

from explainer.adapters.links.failures import NoAnswer, NotAsked, Unwelcome
from explainer.adapters.links.following import Trail, follow
from explainer.adapters.links.limits import Limits
from explainer.adapters.links.request import Agent, Method, Response
from explainer.adapters.links.robots import ALL, Robots, read_robots
from explainer.adapters.links.turns import Turns

TOO_MANY: Final = 429
_SERVER_FAULT: Final = 500
_GOOD: Final = range(200, 300)


class Asking:
    """One look at many addresses: what hosts asked for is remembered from one address to the next."""

    def __init__(self, name: str, limits: Limits) -> None:
        self.limits = limits
        self._agent = Agent(name, limits)
        self._turns = Turns(limits)
        self._robots: dict[str, Robots | NoAnswer] = {}

    @property
    def seconds_left(self) -> float:
        """How much of the time for all addresses is left."""
        return self._turns.seconds_left

    def follow(self, method: Method, trail: Trail, largest: int) -> Trail:
        """Where a trail goes on to from its end, and what answers there. Raises NoAnswer, NotAsked and Unwelcome."""

        def ask(address: str) -> Response:
            return self._ask(method, address, largest)

        return follow(ask, trail, self.limits.redirects)

    def _ask(self, method: Method, address: str, largest: int) -> Response:
        parts = urlsplit(address)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        if not self._robots_of(f"{parts.scheme}://{parts.netloc}").allows(path):
            raise Unwelcome("its robots.txt asks tools to leave the page alone")
        return self._in_turn(method, address, largest)

    def _in_turn(self, method: Method, address: str, largest: int) -> Response:
        host = _host(address)
        with self._turns.turn(host):
            if self._turns.wants_rest(host):
                raise NotAsked("the host asked to be left alone")
            response = self._agent.ask(method, address, largest)
        self._turns.used(len(response.body))
        if response.status == TOO_MANY or ("retry-after" in response.headers and response.status >= _SERVER_FAULT):
            self._turns.rest(host)
        return response

    def _robots_of(self, site: str) -> Robots:
        """What the site asks of tools. Where its robots.txt fails, no page is asked for, and the reason is the same."""
        known = self._robots.get(site)
        if known is None:
            try:
                known = self._ask_robots(site)
                self._turns.slow_down(_host(site), known.delay)
            except NoAnswer as none:
                known = none
            self._robots[site] = known
        if isinstance(known, NoAnswer):
            raise type(known)(str(known))
        return known

    def _ask_robots(self, site: str) -> Robots:
        """What the robots.txt says; where there is none, everything may be asked for. Raises NoAnswer."""
        size = self.limits.robots_bytes
        trail = follow(lambda address: self._in_turn("GET", address, size), Trail(f"{site}/robots.txt"), self.limits.redirects)
        response = trail.response
        if response is None or response.status >= _SERVER_FAULT or response.status == TOO_MANY:
            raise NoAnswer(f"its robots.txt answers {response.status if response else 'nothing'}")
        return read_robots(response.body.decode("utf-8-sig", "replace")) if response.status in _GOOD else ALL


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        raise NoAnswer("the address cannot be read") from None
