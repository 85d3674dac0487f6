"""The list of all entities, by type."""

from collections.abc import Iterator

from explainer.model.entity import Entity
from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.strings import ENTITY_TYPES, Say, counted
from explainer.weave.permalinks import ENTITIES


def entities(drawing: Drawing) -> Iterator[Page]:
    """One page; types in the order of the table of types, names in order within each."""
    web = drawing.web
    found: dict[str, list[Entity]] = {}
    for record in web.library.of(Entity):
        found.setdefault(record.type, []).append(record)
    groups = [
        (name, words, sorted(found[name], key=lambda record: (record.name.casefold(), record.id)))
        for name, words in ENTITY_TYPES.items()
        if name in found
    ]
    yield drawing.page(
        "entities",
        ENTITIES,
        Say.entities,
        template="entities",
        description=Say.entities_are,
        search=(entry(Say.entities, Say.entities_are),),
        in_navigation=True,
        groups=groups,
        jumps=[(f"part-type-{name}", words, len(records)) for name, words, records in groups],
        statements={record: counted(len(names), "statement") for record, names in web.statements_by.items() if names},
    )
