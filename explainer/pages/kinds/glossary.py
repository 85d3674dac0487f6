"""The glossary: how this site uses certain words."""

from collections.abc import Iterator

from explainer.model.term import Term
from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.retired import retired_at
from explainer.pages.strings import Say
from explainer.pages.wording import kind_word
from explainer.weave.permalinks import GLOSSARY


def glossary(drawing: Drawing) -> Iterator[Page]:
    """One page, by word; retired terms at its end."""
    web = drawing.web
    terms = sorted(web.library.of(Term), key=lambda term: (term.title.casefold(), term.id))
    yield drawing.page(
        "glossary",
        GLOSSARY,
        Say.glossary,
        template="glossary",
        description=Say.glossary_is,
        search=(
            entry(Say.glossary, Say.glossary_is),
            *(
                entry(
                    term.title,
                    web.inline(term.id, "text").plain,
                    *term.forms,
                    anchor=web.permalinks[term.id].anchor,
                    boost=2.0,
                    kind=kind_word(term),
                )
                for term in terms
            ),
        ),
        in_navigation=True,
        about=tuple(term.id for term in terms),
        terms=[(term, web.permalinks[term.id].anchor, _telling(term)) for term in terms],
        retired=retired_at(web).get(GLOSSARY, ()),
    )


def _telling(term: Term) -> list[str]:
    """The term's other forms that a reader would not expect: no plurals, no hyphens for spaces, each once."""
    found = {_plain(form): form for form in reversed(term.forms)}
    found.pop(_plain(term.title), None)
    return [form for form in term.forms if form in found.values()]


def _plain(form: str) -> str:
    bare = "".join(letter for letter in form.casefold() if letter.isalnum())
    return bare.replace("ies", "y").removesuffix("s")
