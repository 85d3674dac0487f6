"""A page for each entity: what they were, what they said in order of time, what was said of them, claims about them."""

from collections.abc import Iterable, Iterator, Sequence

from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.model.statement import Statement
from explainer.pages.drawing import Drawing, entry
from explainer.pages.foot import foot
from explainer.pages.page import Page, SearchEntry
from explainer.pages.retired import retired_at
from explainer.pages.strings import ENTITY_HEADS, ENTITY_TYPE, Say, counted
from explainer.pages.text import safe_address
from explainer.pages.uses import mentions_of
from explainer.pages.wording import kind_word, same_occasion, statement_plain
from explainer.weave.web import Web


def entity(drawing: Drawing) -> Iterator[Page]:
    """One page an entity, in order of identifier."""
    web = drawing.web
    inverse = drawing.inverse
    retired = retired_at(web)
    for record, address in drawing.each(web.library.of(Entity)):
        at = drawing.at(address)
        said = [found for name in web.statements_by.get(record.id, ()) if (found := web.library.get(name, Statement))]
        said_of = [name for name in _naming(web, record.id, "statement") if record.id not in _speakers(web, name)]
        about = _naming(web, record.id, "claim")
        mentions = mentions_of(web, record.id)
        claims_from = [claim for claim in inverse.claims_from.get(record.id, ()) if claim not in about]
        of_others = [found.get(record.id, ()) for found in (inverse.sources_by, inverse.members_of, inverse.made_by)]
        summary = web.inline(record.id, "summary").plain if record.summary is not None else ""
        yield drawing.page(
            "entities",
            address,
            record.name,
            template="entity",
            description=summary or Say.entity_is.format(record.name),
            search=(_own(record, summary), *_spoken(web, record.id, said)),
            about=(record.id, *(statement.id for statement in said)),
            entity=record,
            type=ENTITY_TYPE[record.type],
            anchors={statement.id: web.permalinks[statement.id].anchor for statement in said},
            said=_headed(said),
            said_of=said_of,
            claims_about=about,
            claims_from=claims_from,
            published=of_others[0],
            members=of_others[1],
            made=of_others[2],
            mentions=mentions,
            is_bare=not (said or said_of or about or mentions or claims_from or any(of_others)),
            heads={name: words[record.type not in ("person", "group")] for name, words in ENTITY_HEADS.items()},
            same_as=[address for each in record.same_as if (address := safe_address(each))],
            counts=[counted(len(all_), kind) for all_, kind in ((said, "statement"), (about, "claim")) if all_],
            retired=retired.get(address, ()),
            foot=foot(drawing, at, record),
        )


def _headed(said: Sequence[Statement]) -> list[tuple[Identifier, bool]]:
    """The statements, each with whether it needs a head of its own: those of one occasion share the first one's."""
    before = [None, *said[:-1]]
    return [(one.id, last is None or not same_occasion(last, one)) for last, one in zip(before, said, strict=False)]


def _naming(web: Web, subject: Identifier, kind: str) -> list[Identifier]:
    """The statements or claims that name the entity, but for those that only pass its word on."""
    names = {
        reference.by: None
        for reference in web.backlinks.get(subject, ())
        if reference.by.kind == kind and (reference.manner == "prose" or reference.path[0] in ("about", "value"))
    }
    return list(names)


def _speakers(web: Web, name: Identifier) -> Iterable[Identifier]:
    statement = web.library.get(name, Statement)
    return statement.speaker if statement else ()


def _own(record: Entity, summary: str) -> SearchEntry:
    return entry(
        record.name, summary, *record.aliases, *(role.title for role in record.roles), boost=2.0, kind=kind_word(record)
    )


def _spoken(web: Web, speaker: Identifier, said: Iterable[Statement]) -> Iterator[SearchEntry]:
    """An entry for each statement, on the page that is its address."""
    for statement in said:
        if statement.speaker[0] == speaker:
            yield entry(
                web.titles[statement.id],
                statement_plain(web, statement),
                statement.channel,
                anchor=web.permalinks[statement.id].anchor,
                kind=kind_word(statement),
            )
