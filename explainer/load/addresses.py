"""Texts of YAML into web addresses; what is wrong with those that are none, and what was probably meant."""

import re
from typing import Final

from explainer.load.faults import BAD_ADDRESS, Faults
from explainer.load.wording import shortened
from explainer.model.position import FieldPath
from explainer.model.text import Address
from explainer.prose.detours import without_sentence

LAST_PORT: Final = 65_535
_SPACE_OR_CONTROL: Final = re.compile(r"[\s\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]")
_UNSAFE: Final = re.compile(r"[\\<>\"`^{}|]")
_ADDRESS: Final = re.compile(
    r"(?P<scheme>https?)://(?P<user>[^/?#]*@)?(?P<host>\[[0-9A-Fa-f:.]+\]|[^/?#@:\[\]%]+)(?P<port>:[0-9]{1,5})?(?P<rest>[/?#].*)?",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(r"(?!-)(?:[A-Za-z0-9_-]|[^\x00-\x7f])+(?<!-)")
_WRAPPED: Final = re.compile(r"<(https?://[^<>\s]+)>|\[[^\]]*\]\((https?://[^()\s]+)\)|[“‘«\"](https?://[^”’»\"\s]+)[”’»\"]")
_OWN_MACHINE: Final = re.compile(r"file:|[a-z]:\\|\\\\|/(?:home|users)/", re.IGNORECASE)
_MISSPELT: Final = re.compile(r"(?:https?[:;]?/+)?(h?t{1,3}p(s?)[:;]?/+|https?[:;]/*)(?=[a-z0-9])", re.IGNORECASE)
_NOTHING_KNOWN: Final = frozenset(("unknown", "none", "n/a", "na", "no", "null", "-", "?", "tbd", "offline"))


def read_address(text: str, path: FieldPath, faults: Faults) -> Address | None:
    """The web address, or None with a fault."""
    wrong, hint = _wrong_with(text)
    if not wrong:
        return Address(text)
    faults.add(BAD_ADDRESS, path, f"“{shortened(text)}” is not a web address: {wrong}", hint)
    return None


def _wrong_with(text: str) -> tuple[str, str]:  # noqa: PLR0911 - one return for each sort of fault
    """What is wrong with an address, and how to mend it; two empty texts where nothing is."""
    if text.lower() in _NOTHING_KNOWN:
        return "it is a word", "leave the key out where no address is known; the page then says so"
    if match := _WRAPPED.fullmatch(text):
        return "it stands between brackets or quotation marks", f"perhaps {shortened(next(filter(None, match.groups())))}"
    if _OWN_MACHINE.match(text):
        return "it leads to a file on one machine", "write the address at which readers find it, or leave the key out"
    if found := _SPACE_OR_CONTROL.search(text):
        return _wrong_with_space(text, found[0])
    if text != (meant := without_sentence(text)) and _ADDRESS.fullmatch(meant):
        return _wrong_end(text, meant)
    if found := _UNSAFE.search(text):
        return f"it holds {found[0]}", f"write %{ord(found[0]):02X} for it"
    match = _ADDRESS.fullmatch(text)
    if match is None:
        return _wrong_beginning(text)
    return _wrong_with_host(match["user"] or "", match["host"], match["port"] or ":0")


def _wrong_with_space(text: str, found: str) -> tuple[str, str]:
    if not found.isspace():
        return f"it holds the character U+{ord(found):04X}", "delete it"
    if any(part.lstrip(",;").startswith(("http:", "https:", "www.")) for part in text.split()[1:]):
        return "it is more than one", "keep one; another page is a source of its own"
    hint = "write %20 for a space, or delete it where the address went on in the next line"
    return "it holds a space", hint if found == " " else "delete it"


def _wrong_end(text: str, meant: str) -> tuple[str, str]:
    """Signs at the end that belong to the sentence the address was taken from; a full stop may belong to the address."""
    hint = f"perhaps {shortened(meant)}"
    if text[len(meant) :] == ".":
        hint += "; where the full stop belongs to it, write %2E"
    return f"it ends with “{text[len(meant) :]}”", hint


def _wrong_with_host(user: str, host: str, port: str) -> tuple[str, str]:
    if user:
        return "it holds a user name", f"leave out “{shortened(user)}”"
    if int(port[1:]) > LAST_PORT:
        return f"there is no port {port[1:]}", ""
    if not host.startswith("[") and not all(_LABEL.fullmatch(label) for label in host.rstrip(".").split(".")):
        return f"“{shortened(host)}” is no host", ""
    return "", ""


def _wrong_beginning(text: str) -> tuple[str, str]:
    wrong = "it does not begin with https:// or http://"
    lowered = text.lower()
    if match := re.match(r"(?:doi:\s*)?(10\.\d{4,9}/\S+)", lowered):
        return wrong, f"perhaps https://doi.org/{shortened(match[1])}"
    if re.match(r"https?://(?!h?ttp)", lowered):
        return "it names no host", ""
    if match := _MISSPELT.match(lowered):
        scheme = "https" if "s" in match[1] else "http"
        return "its beginning is misspelt", f"perhaps {scheme}://{shortened(text[match.end() :])}"
    if re.match(r"[a-z0-9-]+(\.[a-z0-9-]+)+(/|$)", lowered):
        return wrong, f"perhaps https://{shortened(text)}"
    return wrong, ""
