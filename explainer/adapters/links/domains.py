"""Whose a host is: the domain that somebody registered, as far as a short table can tell."""

import ipaddress
from typing import Final

_SECOND_LEVEL_WORDS: Final = (
    "ac asn co com csiro edu gob gouv gov go gv id lg ltd me mil mod ne net nhs nom or org plc police sch web"
)
_SECOND_LEVEL: Final = frozenset(_SECOND_LEVEL_WORDS.split())
"""Second-level names below which countries let people register."""
_COUNTRY_LETTERS: Final = 2
_SHARED: Final = frozenset(
    (
        "blogspot.com",
        "github.io",
        "gitlab.io",
        "herokuapp.com",
        "netlify.app",
        "pages.dev",
        "substack.com",
        "tumblr.com",
        "vercel.app",
        "web.app",
        "wordpress.com",
    )
)
"""Domains that lend names to anybody."""


def registered_domain(host: str) -> str:
    """The part of a host's name that one owner registered: `example.co.uk` of `www.example.co.uk`.

    A table of all such suffixes is long and ages; a host of a suffix that is not in ours counts as its neighbours' kin,
    so a take-over between two of them goes unseen, and none is reported that did not happen.
    """
    labels = host.lower().rstrip(".").split(".")
    if len(labels) <= 2 or _is_number(host):
        return ".".join(labels)
    is_below_country = len(labels[-1]) == _COUNTRY_LETTERS and labels[-2] in _SECOND_LEVEL
    is_shared = ".".join(labels[-2:]) in _SHARED
    return ".".join(labels[-3:] if is_below_country or is_shared else labels[-2:])


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
