"""Finds instruments that do not name their text."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.entity import Entity
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("E104", Severity.NOTE)
def instrument_without_document(web: Web) -> Iterator[Fault]:
    """A law, order, letter or lawsuit does not name the source that holds its text.

    A reader who wants to know what it says has to rely on what others say of it. A text that was not read may be named too.

    Wrong:
        --- data/entities.yml
        moon-treaty: {name: Moon Treaty, type: instrument}

    Right:
        --- data/entities.yml
        moon-treaty: {name: Moon Treaty, type: instrument, document: treaty-text}
        --- data/sources.yml
        treaty-text: {title: Agreement on the Moon, publisher: unknown, medium: order, read: not-read}
    """
    for entity in web.library.of(Entity):
        if entity.type == "instrument" and not entity.document:
            yield Fault(
                subject=entity.id,
                message=f"{called(entity.id)} does not name its text",
                hint="name the source in `document`",
            )
