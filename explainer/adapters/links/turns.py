"""One request a host at a time, with a pause between, and no more time or bytes in all than were given."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from explainer.adapters.links.failures import NotAsked
from explainer.adapters.links.limits import Limits


class _Turn:
    """When one host may be asked next."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.free_at = 0.0
        self.pause = 0.0
        self.wants_rest = False


class Turns:
    """Hands out turns to ask hosts, and counts what was used of the time and the bytes."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._until = time.monotonic() + limits.total_seconds
        self._bytes = 0
        self._guard = threading.Lock()
        self._turns: dict[str, _Turn] = {}

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """A turn to ask a host once; waits until it is free. Raises NotAsked where that is too late."""
        turn = self._turn(host)
        if not turn.lock.acquire(timeout=max(0.0, self.seconds_left)):
            raise NotAsked("the time was up")
        try:
            wait = turn.free_at - time.monotonic()
            if wait > self.seconds_left:
                raise NotAsked("the time was up")
            if wait > 0:
                time.sleep(wait)
            if self.seconds_left <= 0:
                raise NotAsked("the time was up")
            if self._bytes >= self._limits.total_bytes:
                raise NotAsked("as much was read as may be")
            try:
                yield
            finally:
                turn.free_at = time.monotonic() + max(self._limits.pause_seconds, turn.pause)
        finally:
            turn.lock.release()

    def slow_down(self, host: str, seconds: float) -> None:
        """Leaves a host alone for longer between requests, as long as it asks for and as may be given."""
        self._turn(host).pause = min(seconds, self._limits.longest_pause_seconds)

    def rest(self, host: str) -> None:
        """Notes that a host asked to be left alone."""
        self._turn(host).wants_rest = True

    def wants_rest(self, host: str) -> bool:
        """Whether the host asked to be left alone."""
        return self._turn(host).wants_rest

    def used(self, size: int) -> None:
        """Notes bytes that were read."""
        with self._guard:
            self._bytes += size

    @property
    def seconds_left(self) -> float:
        """How much of the time is left."""
        return self._until - time.monotonic()

    def _turn(self, host: str) -> _Turn:
        with self._guard:
            return self._turns.setdefault(host, _Turn())
