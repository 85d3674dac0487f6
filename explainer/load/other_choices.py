"""Words that are none of a list, and what was meant: other words of everyday speech for what a field may hold."""

from collections.abc import Collection
from types import MappingProxyType
from typing import Final

_MEANT: Final = MappingProxyType(
    {
        "organisation": "company firm corporation agency ministry department government university court party ngo institute "
        "institution association business",
        "outlet": "newspaper magazine website broadcaster journal blog publisher media news publication",
        "place": "country city state region town location",
        "person": "man woman politician official journalist human people",
        "group": "signatories alliance coalition committee",
        "instrument": "law act treaty bill lawsuit contract statute regulation directive",
        "model": "ai software",
        "programme": "program project scheme",
        "whole": "yes full fully complete completely all entire entirely everything true",
        "part": "partial partially partly excerpt some half abstract summary",
        "not-read": "no none unread never false",
        "relayed": "second-hand secondhand quoted hearsay",
        "reports": "paraphrase paraphrased paraphrases indirect summary summarises mentions reported",
        "quotes": "direct verbatim citation",
        "asserts": "says states claims own",
        "supports": "agree agrees for pro yes favours favors positive approves endorses",
        "opposes": "against disagree disagrees contra no con negative rejects denies",
        "mixed": "neutral both unclear ambivalent",
        "declined": "no-comment refused",
        "article": "news story report newspaper blog column op-ed",
        "post": "tweet toot x twitter thread",
        "statement": "press-release speech interview",
        "filing": "lawsuit complaint brief motion",
        "page": "website webpage web",
        "settled": "closed resolved done decided",
        "open": "unresolved ongoing disputed",
        "republication": "copy reprint syndicated translation",
        "original": "primary first",
        "correction": "erratum fix mistake error",
        "inferred": "guess guessed estimated assumed deduced",
        "printed": "source stated given",
        "computed": "calculated derived",
        "count": "number integer",
        "yes": "true",
        "no": "false",
    }
)
"""By what a field may hold, what is written for it."""


def other_choice(word: str, allowed: Collection[str]) -> str:
    """A hint at the word that was probably meant, of those that are allowed; empty where nothing can be said."""
    plain = word.strip().lower().replace(" ", "-").replace("_", "-")
    meant = next((each for each, others in _MEANT.items() if each in allowed and plain in others.split()), "")
    return f"perhaps “{meant}”" if meant else ""
