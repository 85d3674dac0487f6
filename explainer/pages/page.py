"""A page before any site generator has seen it, and a file of data."""

import hashlib
from dataclasses import dataclass, field

from markupsafe import Markup

from explainer.model.identifier import Identifier


@dataclass(frozen=True, slots=True)
class Section:
    """An entry of a page's table of contents."""

    id: str
    """ASCII, unique in the page; an element of the body has it."""
    title: str
    """Plain text."""
    level: int = 2


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """What search finds: a page (no anchor) or a place in it. Plain text throughout."""

    title: str
    text: str
    anchor: str = ""
    boost: float = 1.0
    kind: str = ""
    """What it is, in a word, with a capital; shown before the title. Empty for pages that are no record's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A generated page. Everything but `body` is plain text, not yet escaped for any host."""

    kind: str
    """The page kind, which is also its folder where there are many: `claims`, `who-said-what`."""
    address: str
    """From the site's root, without a leading slash, with a closing one; empty for the part of the front page that is
    generated, which stands after the hand-written `index.md`; the method follows `method.md` where there is one."""
    title: str
    description: str = ""
    body: Markup
    """The article's HTML, beginning with its `h1` (but for what follows a page written by hand, which has none)."""
    sections: tuple[Section, ...] = ()
    search: tuple[SearchEntry, ...] = ()
    made_from: tuple[Identifier, ...] = ()
    """The records it shows, its own first."""
    is_wide: bool = False
    """Whether it wants the window's width: matrix, timeline, disputes."""
    in_navigation: bool = False
    """Whether the story's navigation should list it."""
    origin: str = ""
    """The file of facts that holds its record, from the project's root; empty where there is no single one."""

    @property
    def digest(self) -> str:
        """SHA-256 of everything a reader gets."""
        parts = (self.address, self.title, self.description, self.body, repr(self.sections), repr(self.search))
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file that is not a page: `facts.json`, a schema, CSV, the stylesheet, the script."""

    address: str
    content: bytes = field(repr=False)
