"""`links.json`: what the addresses of sources did when they were asked last, and when each was last seen working."""

from collections.abc import Mapping
from datetime import date
from typing import Final, cast, get_args

from explainer.load.ledger.entries import Value, write_file, written_entries
from explainer.load.ledger.fields import Fields
from explainer.model.ledger import LinkEntry, LinkState
from explainer.model.site import Project

LINKS: Final = "links.json"
NEVER: Final = "never"


def read_link(key: str, fields: Fields) -> LinkEntry:
    """The entry under a key. Raises NotAnEntry."""
    return LinkEntry(
        state=cast(LinkState, fields.choice("state", get_args(LinkState))), on=fields.day("on"), worked=_worked(fields)
    )


def write_links(project: Project, entries: Mapping[str, LinkEntry]) -> None:
    """Writes all entries in place of what stood there. Raises OSError."""
    write_file(project, LINKS, written_entries({key: _value(entry) for key, entry in entries.items()}))


def _worked(fields: Fields) -> date | None:
    return None if fields.holds("worked", NEVER) else fields.day("worked")


def _value(entry: LinkEntry) -> Value:
    return {
        "state": entry.state,
        "on": entry.on.isoformat(),
        "worked": entry.worked.isoformat() if entry.worked else NEVER,
    }
