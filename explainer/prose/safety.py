"""HTML in a chapter that could run, or that would make a reader's browser ask another host."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape
from typing import Final

from explainer.prose.addresses import LINKABLE, read_address
from explainer.prose.wording import shortened

_TAG: Final = re.compile(r"<(?P<name>[a-zA-Z][^\s/>]*)(?P<rest>(?:[^>\"']|\"[^\"]*\"|'[^']*')*)>?", re.DOTALL)
_ATTRIBUTE: Final = re.compile(r"""(?P<name>[^\s"'<>/=]+)(?:\s*=\s*(?P<value>"[^"]*"|'[^']*'|[^\s"'<>]+))?""")
_LINKED: Final = re.compile(r"""<a\s(?:[^>]*?\s)?href\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+)""", re.IGNORECASE)
_NAMED: Final = re.compile(rf"<((?:{'|'.join(LINKABLE)}):[a-z0-9-]+)/?>")
"""A reference written as addresses can be."""
_COMMENT: Final = re.compile(r"<!--.*?--!?>", re.DOTALL)
_REFUSED: Final = frozenset(
    ("applet", "base", "embed", "frame", "frameset", "iframe", "link", "meta", "object", "portal", "script", "style")
)
_LOADED: Final = frozenset(("src", "srcset", "poster", "background", "data", "xlink:href"))
_ELSEWHERE: Final = re.compile(r"\s*(?:https?:)?//", re.IGNORECASE)
_STYLED: Final = re.compile(r"""(?:url\(|@import)\s*["']?\s*((?:https?:)?//[^"')\s]*)""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Danger:
    """A place in HTML that no chapter may hold."""

    fault: str
    """Its name in `faults`."""
    message: str
    hint: str = ""
    offset: int = 0


def dangers(html: str) -> Iterator[Danger]:
    """What is wrong with the tags in a stretch of HTML, in order."""
    masked = _COMMENT.sub(lambda match: " " * len(match[0]), html)
    for tag in _TAG.finditer(masked):
        name = tag["name"].lower()
        if name in _REFUSED:
            yield Danger("unsafe-html", f"a chapter may not hold “<{name}>”", "take it out", tag.start())
            continue
        for attribute in _ATTRIBUTE.finditer(tag["rest"]):
            offset = tag.start("rest") + attribute.start()
            for danger in attribute_dangers(attribute["name"], attribute["value"] or ""):
                yield replace(danger, offset=offset)


def attribute_dangers(name: str, written: str) -> Iterator[Danger]:
    """What is wrong with one attribute of a tag."""
    name = name.lower()
    value = unescape(written.strip("\"'"))
    if (name.startswith("on") and name[2:].isalpha()) or name in ("srcdoc", "formaction"):
        yield Danger("unsafe-html", f"a chapter may not hold the attribute “{name}”", "take it out")
    elif name in _LOADED and any(map(is_elsewhere, value.split(","))):
        yield loaded_from(value)
    elif name == "href" and (target := read_address(value)).kind in ("record", "malformed", "unknown"):
        message = f"“{shortened(value)}” leads nowhere in HTML"
        yield Danger("malformed-reference", message, target.hint or f"write “[words]({shortened(value)})”")
    elif name in (*_LOADED, "href", "action") and read_address(value).kind == "unsafe" and not is_elsewhere(value):
        yield Danger("unsafe-link", f"“{shortened(value)}” is no address that a reader may be sent to")
    elif name == "style":
        yield from (loaded_from(match[1]) for match in _STYLED.finditer(value))


def linked_in(tag: str) -> str:
    """The address that a tag of HTML links words to; empty where it links none."""
    match = _LINKED.match(tag) if tag[:2].lower() == "<a" else _NAMED.fullmatch(tag)
    return unescape(match[1].strip("\"'")).strip() if match else ""


def is_elsewhere(address: str) -> bool:
    """Whether a browser would ask another host for it."""
    return _ELSEWHERE.match(address) is not None


def loaded_from(address: str) -> Danger:
    """The danger of something that would be loaded from another host."""
    return Danger(
        "loaded-from-elsewhere", f"“{shortened(address)}” would be loaded from another host", "keep the file below docs/"
    )
