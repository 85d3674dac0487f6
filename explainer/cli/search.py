"""What somebody means who names a record by its name alone, by its page, by its title, or by words that stand in it."""

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from explainer.model.identifier import Identifier
from explainer.model.position import Position
from explainer.model.statement import Statement
from explainer.quoting.normal import normal
from explainer.weave.web import Web


def named(web: Web, what: str) -> tuple[Identifier, ...]:
    """The records and chapters called so: by identifier, by name alone, or by the address of their page."""
    known = sorted({*web.library.records, *web.library.tombstones, *web.library.chapters})
    if (exact := Identifier(what)) in known:
        return (exact,)
    address = urlsplit(what)
    wanted = unquote(address.path).strip("/") + (f"#{address.fragment}" if address.fragment else "")
    pages = {str(web.permalinks[each]).replace("/#", "#").strip("/"): each for each in known if each in web.permalinks}
    parts = wanted.split("/")
    for begin in range(len(parts) if wanted else 0):  # a site may stand below another address
        if found := pages.get("/".join(parts[begin:])):
            return (found,)
    return tuple(each for each in known if each.name == what)


def holding(web: Web, words: str) -> tuple[tuple[Identifier, Position, str], ...]:
    """Where these words stand, one after another: the record or chapter, the line, and the text; each record once."""
    wanted = normal(words).casefold()
    found: dict[Identifier, tuple[Identifier, Position, str]] = {}
    for each, position, text in _texts(web):
        if each not in found and wanted in normal(text).casefold():
            found[each] = (each, position, text)
    return tuple(found.values())


def _texts(web: Web) -> Iterator[tuple[Identifier, Position, str]]:
    """Every text of records and chapters that readers see, as plain words: first what each says, then what it is called."""
    library = web.library
    for chapter in (each for each in library.chapters.values() if each.is_story):
        for sentence in chapter.sentences:
            yield chapter.id, sentence.position, sentence.plain
    for (subject, path), inline in web.inlines.items():
        yield subject, library.find(subject, path), inline.plain
    for statement in library.of(Statement):
        if statement.words:
            yield statement.id, library.find(statement.id, ("words",)), statement.words.exact
    for subject, path, citation in web.citations:
        if citation.words:
            yield subject, library.find(subject, (*path, "words")), citation.words.exact
    for record in library.records.values():
        yield record.id, record.position, web.titles.get(record.id, "")
