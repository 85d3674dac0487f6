"""What an editor is shown of a record while typing its identifier: its title and its first words, as plain text."""

from typing import Final

from explainer.model.entity import Entity
from explainer.model.event import Event
from explainer.model.identifier import Identifier
from explainer.model.loaded_word import LoadedWord
from explainer.model.measure import Measure
from explainer.model.question import Question
from explainer.model.record import Record
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.weave.web import Web
from explainer.weave.words import shortened

_LONGEST: Final = 240
_OWN_TEXT: Final = ("text", "question", "gist")


def hint(identifier: Identifier, web: Web) -> str:
    """The title of a record or chapter and, on a second line, its first words, where they say more."""
    title = web.titles.get(identifier, "")
    record = web.library.records.get(identifier)
    more = shortened(" · ".join(part for part in _parts(record, web) if part), _LONGEST) if record else ""
    says_more = more.rstrip(".") != title.rstrip(".")
    return "\n".join(part for part in (title, more if says_more else "") if part)


def _parts(record: Record, web: Web) -> tuple[str, ...]:  # noqa: PLR0911 - one return for each kind
    """What a record is beyond its title."""
    if isinstance(record, Source):
        publisher = "publisher unknown" if record.publisher == "unknown" else web.titles.get(record.publisher, "")
        return (
            record.medium,
            publisher,
            record.published.edtf.words if record.published else "",
            _plain(record, web, "summary"),
        )
    if isinstance(record, Statement):
        said = record.words.exact if record.words else _plain(record, web, "gist")
        return (record.when.edtf.words if record.when else "", said)
    if isinstance(record, Event):
        return (record.when.edtf.words, _plain(record, web, "text"))
    if isinstance(record, Entity):
        return (record.type, _plain(record, web, "summary"))
    if isinstance(record, Measure):
        return (record.type, record.unit or "", _plain(record, web, "summary"))
    if isinstance(record, Question):
        return (_plain(record, web, "short"),)
    if isinstance(record, LoadedWord):
        return (record.why,)
    return tuple(_plain(record, web, field) for field in _OWN_TEXT)


def _plain(record: Record, web: Web, field: str) -> str:
    """A field of prose without its markup; nothing where the record has none."""
    inline = web.inlines.get((record.id, (field,)))
    return inline.plain if inline else ""
