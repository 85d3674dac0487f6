"""What a host's robots.txt asks of tools, read as RFC 9309 says."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

TOKEN: Final = "explainer"
"""The name by which a robots.txt can speak to this tool."""
_MOST_RULES: Final = 5_000
_LONGEST_RULE: Final = 2_000
_MOST_STARS: Final = 20
_SECONDS: Final = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6})?")


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules for this tool."""

    rules: Sequence[tuple[str, bool]] = ()
    """Beginnings of paths, with whether they may be asked for."""
    delay: float = 0.0
    """How many seconds the host wants between two requests; no part of the RFC, but widely written."""

    def allows(self, path: str) -> bool:
        """Whether the path (with its query) may be asked for: the longest rule that fits decides, and a yes before a no."""
        fitting = [(len(rule), may) for rule, may in self.rules if _fits(rule, path)]
        return max(fitting)[1] if fitting else True


ALL: Final = Robots()


def read_robots(text: str, token: str = TOKEN) -> Robots:
    """The rules of a robots.txt for a tool of this name; those for all where none names it."""
    mine: list[tuple[str, str]] = []
    everybody: list[tuple[str, str]] = []
    names: list[str] = []
    is_named = False
    in_rules = True
    for line in text.splitlines()[:_MOST_RULES]:
        key, colon, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if not colon:
            continue
        if key == "user-agent":
            names = [value.lower()] if in_rules else [*names, value.lower()]
            in_rules = False
            is_named = is_named or token in names
        elif key in ("allow", "disallow", "crawl-delay"):
            in_rules = True
            for name, rules in ((token, mine), ("*", everybody)):
                if name in names:
                    rules.append((key, value))
    return _robots(mine if is_named else everybody)


def _robots(lines: Sequence[tuple[str, str]]) -> Robots:
    rules = [
        (value, key == "allow")
        for key, value in lines
        if key != "crawl-delay" and value and len(value) <= _LONGEST_RULE and value.count("*") <= _MOST_STARS
    ]
    delays = [float(value) for key, value in lines if key == "crawl-delay" and _SECONDS.fullmatch(value)]
    return Robots(tuple(rules), max(delays, default=0.0))


def _fits(rule: str, path: str) -> bool:
    """Whether a rule fits a path; `*` stands for anything, `$` for the end. Linear, unlike a regular expression."""
    first, *others = rule.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    if not others:
        return not rule.endswith("$") or path == first
    *middle, last = others
    at = len(first)
    for part in middle:
        found = path.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return path.endswith(last) and len(path) - len(last) >= at if rule.endswith("$") else path.find(last, at) >= 0
