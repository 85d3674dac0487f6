"""Where to report a problem with an entry, made from the site's contact."""

import re
from typing import Final
from urllib.parse import quote, urlsplit

from explainer.model.identifier import Identifier
from explainer.pages.text import safe_address

_PLACES: Final = ("{identifier}", "{commit}", "{address}")
_MAIL: Final = re.compile(r"[^@\s:/?]+@[^@\s:/?]+\.[^@\s:/?]+")


def contact_address(contact: str | None) -> str:
    """The address to write to for a contact: a web address, a `mailto:` address or a bare mail address; what is to be filled
    in for an entry left out. Empty where there is none."""
    if contact and any(place in contact for place in _PLACES):
        contact = contact.partition("?")[0]
    return safe_address(f"mailto:{contact}" if contact and _MAIL.fullmatch(contact) else contact)


def report_address(contact: str | None, subject: Identifier, commit: str, address: str) -> str:
    """The same with the entry's identifier, its commit and its address.

    They stand where the contact has `{identifier}`, `{commit}` and `{address}`; else as subject and body of a mail, as title
    and body of a new issue, or as the query of any other page.
    """
    if not contact:
        return ""
    values = {"{identifier}": str(subject), "{commit}": commit, "{address}": address}
    if any(place in contact for place in _PLACES):
        for place, value in values.items():
            contact = contact.replace(place, quote(value, safe=""))
        return contact_address(contact)
    plain = contact_address(contact)
    if not plain:
        return ""
    body = "\n".join(value for value in (str(subject), address, commit) if value)
    parts = urlsplit(plain)
    if parts.scheme == "mailto":
        return _with(plain, {"subject": str(subject), "body": f"\n\n{body}"})
    if parts.path.rstrip("/").endswith("/issues/new"):
        # GitLab calls them otherwise than GitHub, Gitea and Forgejo
        names = ("issue[title]", "issue[description]") if "/-/" in parts.path else ("title", "body")
        return _with(plain, dict(zip(names, (str(subject), f"\n\n{body}"), strict=True)))
    return _with(plain, {"identifier": str(subject), "commit": commit})


def _with(address: str, values: dict[str, str]) -> str:
    before, mark, fragment = address.partition("#")
    query = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in values.items() if value)
    return f"{before}{'&' if '?' in before else '?'}{query}{mark}{fragment}"
