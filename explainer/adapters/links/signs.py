"""Signs by which a page shows that it is not the page asked for: a test for robots, a parked name, a page not found."""

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from explainer.adapters.links.domains import registered_domain
from explainer.adapters.links.reading import PageText

MOST_WORDS: Final = 300
"""Pages with more words than this are taken for what they say: an article may well speak of names that are for sale."""

_CHALLENGES: Final = re.compile(
    "|".join(
        (
            r"just a moment\.\.\.",
            r"just a moment…",
            r"attention required! \| cloudflare",
            r"checking (?:if the site connection is secure|your browser)",
            r"verify(?:ing)? (?:that )?you are (?:a )?human",
            r"confirm (?:that )?you(?:’|')?(?: a)?re (?:a )?human",
            r"are you a robot\?",
            r"enable javascript and cookies to continue",
            r"pardon our interruption",
            r"access to this page has been denied",
            r"unusual (?:traffic|activity) from your",
            r"complete the (?:security check|captcha)",
            r"sorry, you have been blocked",
            r"request unsuccessful\. incapsula",
        )
    )
)
_PARKED: Final = re.compile(
    "|".join(
        (
            r"(?:this|the) domain(?: name)?(?: [\w.-]{3,80})? (?:is|may be|might be|could be) (?:for sale|available)",
            r"[\w-]+\.[a-z]{2,12} is (?:for sale|parked)",
            r"buy this domain",
            r"domain (?:is|has been) (?:parked|expired|registered, but)",
            r"parked (?:free|domain|for free)",
            r"this domain has (?:recently )?(?:been registered|expired)",
            r"make an offer (?:on|for) this domain",
        )
    )
)
_NOT_FOUND: Final = re.compile(
    r"^(?:error )?404\b|\b404 (?:error|not found)|page (?:was |is |could )?not (?:be )?found"
    r"|page (?:does ?n[o’']t|cannot) (?:exist|be found)"
)
_SALESROOMS: Final = frozenset(
    (
        "afternic.com",
        "bodis.com",
        "buydomains.com",
        "dan.com",
        "hugedomains.com",
        "parkingcrew.net",
        "sedo.com",
        "sedoparking.com",
    )
)
_SIGN_IN_WORDS: Final = (
    "login log-in signin sign-in register subscribe consent captcha challenge blocked auth authenticate sso accounts"
)
_SIGN_IN: Final = frozenset(_SIGN_IN_WORDS.split())
_MITIGATED: Final = "cf-mitigated"


def is_challenge(page: PageText | None, headers: Mapping[str, str]) -> bool:
    """Whether the page is a test that only readers with a browser are meant to pass."""
    return headers.get(_MITIGATED) == "challenge" or _speaks(page, _CHALLENGES)


def is_parked(page: PageText | None, address: str) -> bool:
    """Whether the name of the page's host is for sale or parked."""
    return registered_domain(urlsplit(address).hostname or "") in _SALESROOMS or _speaks(page, _PARKED)


def is_not_found(page: PageText | None) -> bool:
    """Whether the page's title says that there is no such page, though its status does not."""
    return page is not None and bool(_NOT_FOUND.search(page.title.lower()))


def is_sign_in(address: str) -> bool:
    """Whether an address is that of a page where readers sign in, subscribe or consent."""
    parts = urlsplit(address)
    names = {*parts.path.lower().split("/"), (parts.hostname or "").partition(".")[0]}
    return not _SIGN_IN.isdisjoint(names)


def _speaks(page: PageText | None, signs: re.Pattern[str]) -> bool:
    if page is None or page.words > MOST_WORDS:
        return False
    return bool(signs.search(" ".join((page.title, *page.paragraphs)).lower()))
