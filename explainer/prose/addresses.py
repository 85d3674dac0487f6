"""Where a link leads: to a record of ours, to the web, to another page, or nowhere that we would send a reader."""

import re
from dataclasses import dataclass
from html import unescape
from typing import Final, Literal

from explainer.model.identifier import CHAPTER, KINDS, NAME_PATTERN, PLURALS, is_name
from explainer.model.nearest import nearest

Destination = Literal["record", "malformed", "web", "mail", "page", "unknown", "unsafe"]

LINKABLE: Final = (*KINDS, CHAPTER)
"""The kinds that a link by identifier may name."""
_KIND_OF: Final = {**{kind: kind for kind in KINDS}, **{plural: kind for kind, plural in PLURALS.items()}}
_OF_RECORD: Final = re.compile(rf"(?:\.{{0,2}}/)*({'|'.join(_KIND_OF)})/({NAME_PATTERN.pattern})(?:/|\.md|\.html)?(?:#.*)?")
"""The address of a record's own page, or of a file that would be called so."""
_SIGNED: Final = re.compile(rf"[\"'“”‘’<]*({'|'.join(LINKABLE)})(?:(?<=[a-z]):|[.=|])({NAME_PATTERN.pattern})[\"'“”‘’>]*")
"""A reference between marks, or with another sign than a colon."""
_WEB: Final = frozenset(("http", "https"))
_MAIL: Final = frozenset(("mailto", "tel"))
_UNSAFE: Final = frozenset(("javascript", "data", "vbscript", "livescript", "mocha", "file", "blob", "filesystem", "about"))
_HOST: Final = re.compile(r"https?://[^/?#\s]", re.IGNORECASE)
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_IGNORED: Final = re.compile(r"[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+")


@dataclass(frozen=True, slots=True)
class Target:
    """What an address as written comes to."""

    kind: Destination
    address: str
    """The address without outer space; for unsafe ones as a browser would read it."""
    hint: str = ""
    """For malformed and unknown ones, and for pages of records: what was probably meant."""


def read_address(written: str) -> Target:
    """What an address comes to, entity codes and hidden characters seen through."""
    address = written.strip()
    kind, colon, name = address.partition(":")
    if colon and kind in LINKABLE:
        return _record(kind, name, address)
    if meant := _SIGNED.fullmatch(address):
        return Target("malformed", address, f"did you mean “{meant[1]}:{meant[2]}”?")
    bare = _IGNORED.sub("", _unescaped(address))
    match = _SCHEME.match(bare)
    if match is None:
        is_host = bare.replace("\\", "/").startswith("//") or bare.lower().startswith("www.")
        page = _OF_RECORD.fullmatch(address)
        hint = f"did you mean “{_KIND_OF[page[1]]}:{page[2]}”?" if page else ""
        return Target("unsafe", address) if is_host else Target("page", address, hint)
    return _with_scheme(match[1].lower(), address, bare)


def _with_scheme(scheme: str, address: str, bare: str) -> Target:
    if scheme in _WEB:
        is_plain = _HOST.match(address) and not _IGNORED.search(address)
        return Target("web" if is_plain else "unsafe", address if is_plain else bare)
    if scheme in _MAIL:
        return Target("mail", address)
    if scheme in _UNSAFE:
        return Target("unsafe", bare)
    name = bare.partition(":")[2]
    if scheme in LINKABLE:
        return _record(scheme, name, bare, is_sure=False)
    close = nearest(scheme, (*LINKABLE, *_WEB))
    return Target("unknown", address, f"did you mean “{close}:{name}”?" if close else "")


def _record(kind: str, name: str, address: str, *, is_sure: bool = True) -> Target:
    if re.search(r"[,;|]|\s.*:", name):
        return Target("malformed", address, "a link leads to one record; write one for each")
    fits = all(NAME_PATTERN.fullmatch(part) for part in name.split("/")) if kind == CHAPTER else is_name(name)
    if fits and is_sure:
        return Target("record", address)
    return Target("malformed", address, _hint(kind, name))


def _hint(kind: str, name: str) -> str:
    meant = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    if not meant or not is_name(meant):
        return "names are lower-case letters and digits, parted by single hyphens"
    return f"did you mean “{kind}:{meant}”?"


def _unescaped(text: str) -> str:
    """The text with entity codes read, nested ones too."""
    for _ in range(3):
        again = unescape(text)
        if again == text:
            break
        text = again
    return text
