"""How a record of ours is cited: as plain text, BibTeX and CSL-JSON."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Final

from explainer.model.dates import MONTHS
from explainer.model.identifier import Identifier
from explainer.model.site import Site
from explainer.pages.strings import Say
from explainer.pages.text import one_line, safe_address
from explainer.weave.marks import in_marks

_BIBTEX: Final = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        # not `\{`: BibTeX counts braces without looking for a backslash before them
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "^": r"\textasciicircum{}",
        "~": r"\textasciitilde{}",
        **{character: f"\\{character}" for character in "$&#%_"},
    }
)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""BibTeX's own names, which each style puts into its language."""
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False)
"""Made once: `json.dumps` with an option makes another for every value."""
_COMMIT: Final = 10
"""As much of a commit's name as tells it from all others."""


@dataclass(frozen=True, slots=True)
class Citable:
    """What is cited: an entry of ours, in the state of one commit."""

    subject: Identifier
    kind: str
    """In a word, with a capital."""
    title: str
    """Plain; where it is contested, with who says so."""
    address: str
    """From the site's root."""
    changed: date | None = None
    """The day on which its facts last changed, in UTC; None where the history does not tell."""
    commit: str = ""
    """The commit of that change; empty where that is unknown, or where the facts were changed since."""


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation in all its forms."""

    text: str
    bibtex: str
    csl_json: str
    url: str
    """Empty where the site has no address."""


def cited(what: Citable, site: Site) -> Cited:
    """The citation. Nothing is invented: no author, no date of the build, no address that was not set."""
    title, name = one_line(what.title), one_line(site.name)
    url = safe_address(f"{site.url.rstrip('/')}/{what.address}") if site.url else ""
    version = f", {Say.cite_version.format(what.commit[:_COMMIT])}" if what.commit else ""
    day = f"{what.changed.day} {MONTHS[what.changed.month]} {what.changed.year}" if what.changed else ""
    changed = f"{Say.cite_changed.format(day)}{version}." if day else ""
    where = f"{what.kind}. {Say.cite_in.format(name)}"
    text = " ".join(part for part in (in_marks(title), where, changed, url or what.subject) if part)
    return Cited(text, _bibtex(what, title, where, changed, url), _csl(what, title, name, url), url)


def _bibtex(what: Citable, title: str, where: str, changed: str, url: str) -> str:
    fields = {"title": f"{{{_escaped(title)}}}", "howpublished": _escaped(where)}
    if what.changed:
        fields["year"] = str(what.changed.year)
    if url:
        fields["url"] = url
    fields["note"] = _escaped(" ".join(part for part in (changed, what.subject) if part))
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items()]
    if what.changed:
        lines.insert(3, f"  month = {_MONTHS[what.changed.month - 1]},")
    return "\n".join((f"@misc{{{what.subject.replace(':', '-')},", *lines, "}"))


def _escaped(text: str) -> str:
    return text.translate(_BIBTEX)


def _csl(what: Citable, title: str, name: str, url: str) -> str:
    item: dict[str, object] = {"id": what.subject, "type": "webpage", "title": title, "container-title": name}
    item["genre"] = what.kind
    if what.changed:
        item["issued"] = {"date-parts": [[what.changed.year, what.changed.month, what.changed.day]]}
    if what.commit:
        item["version"] = what.commit
    if url:
        item["URL"] = url
    lines = [f"  {json.dumps(key)}: {_ENCODER.encode(value)}" for key, value in item.items()]
    return "\n".join(("[{", ",\n".join(lines), "}]"))
