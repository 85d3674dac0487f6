"""The pages of a state as digests: generated ones by their bytes, chapters by their text and what is drawn into them."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from markupsafe import Markup, escape

from explainer.compare.state import PageState
from explainer.model.chapter import Chapter
from explainer.model.identifier import Identifier
from explainer.model.note import Note
from explainer.pages.page import Page
from explainer.pages.views import Views
from explainer.weave.web import Web


def generated_states(pages: Sequence[Page]) -> dict[str, PageState]:
    """Generated pages by address."""
    return {page.address: PageState(page.title, _digest(page), page.made_from) for page in pages}


def page_states(web: Web, generated: Mapping[str, PageState], views: Views) -> dict[str, PageState]:
    """Every page of the site by address, sorted. The front page is one page, though half of it is generated."""
    found = dict(generated)
    for chapter in web.library.chapters.values():
        state = _chapter(chapter, views)
        other = generated.get(chapter.address)
        if other is not None:
            both = hashlib.sha256(f"{state.digest}\0{other.digest}".encode()).hexdigest()
            state = PageState(chapter.title, both, (*state.made_from, *other.made_from))
        found[chapter.address] = state
    return dict(sorted(found.items()))


def _digest(page: Page) -> str:
    """The page's digest without the file that its foot names: a record that moves to another file stays the same."""
    return replace(page, body=Markup(page.body.replace(f"<code>{escape(page.origin)}</code>", ""))).digest


def _chapter(chapter: Chapter, views: Views) -> PageState:
    shown = tuple(dict.fromkeys(_named(chapter)))
    marked = _marked(chapter)
    notes = [Note(number, target, (), f"note-{number}") for number, target in enumerate(marked, 1)]
    drawn = (
        chapter.digest,
        str(views.notes(notes, chapter.address)) if notes else "",
        *(str(views.mark("", [target], chapter.address, "", "")) for target in marked),
        *(link[0] if (link := views.link(target, chapter.address)) else "" for target in shown),
        *(str(views.view(view.name, view.options, chapter.address)) for view in chapter.views),
    )
    return PageState(chapter.title, hashlib.sha256("\0".join(drawn).encode()).hexdigest(), (chapter.id, *shown))


def _marked(chapter: Chapter) -> list[Identifier]:
    marks = (mark.target for sentence in chapter.sentences for mark in sentence.marks)
    return list(dict.fromkeys(target for target in marks if target))


def _named(chapter: Chapter) -> Iterator[Identifier]:
    yield from _marked(chapter)
    for sentence in chapter.sentences:
        yield from (reference.target for reference in sentence.references)
    yield from (reference.target for reference in chapter.references)
