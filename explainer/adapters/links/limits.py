"""How far a look at addresses may go: in time, in bytes, in requests at once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The bounds of one look at all addresses. What lies beyond them is left unchecked, and said to be."""

    request_seconds: float = 20.0
    """How long one request may take in all, however slowly the other side speaks."""
    page_bytes: int = 4_000_000
    """How much of one page is read."""
    robots_bytes: int = 500_000
    """How much of a robots.txt is read (RFC 9309 asks for at least 500 KiB)."""
    redirects: int = 8
    """How many redirects of one address are followed."""
    pause_seconds: float = 1.0
    """How long one host is left alone between two requests."""
    longest_pause_seconds: float = 10.0
    """The longest pause that a host's robots.txt can ask for and be given."""
    hosts: int = 6
    """How many hosts are asked at once."""
    total_seconds: float = 900.0
    total_bytes: int = 300_000_000
    allow_private: bool = False
    """Whether addresses on this machine and in private networks are asked too."""
