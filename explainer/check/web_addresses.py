"""Web addresses of records, of their prose and of chapters, in which something is not their page's."""

from collections.abc import Iterator

from explainer.check.inline_faults import inline_faults
from explainer.check.rule import Fault
from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath, Position
from explainer.model.source import Source
from explainer.prose.detours import detours
from explainer.weave.web import Web


def detoured(web: Web, name: str, message: str) -> Iterator[Fault]:
    """A fault for each address of which the rule of that name is broken; `{}` in the message stands for the part at fault."""
    for subject, path, position, address in _addresses(web):
        for detour in detours(address):
            if detour.rule == name:
                message_of = message.format(detour.what)
                yield Fault(subject=subject, path=path, position=position, message=message_of, hint=detour.hint)
    yield from inline_faults(web, name, message, "")


def _addresses(web: Web) -> Iterator[tuple[Identifier, FieldPath, Position | None, str]]:
    """The addresses that stand in fields of their own, and those of links in chapters."""
    for source in web.library.of(Source):
        if source.url:
            yield source.id, ("url",), None, source.url
    for entity in web.library.of(Entity):
        for number, address in enumerate(entity.same_as):
            yield entity.id, ("same_as", number), None, address
    for chapter in web.library.chapters.values():
        for link in chapter.web_links:
            yield chapter.id, (), link.position, link.target
