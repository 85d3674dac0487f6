"""Hand-written pages as they were converted before: a preview runs Markdown again only where what a page shows has changed."""

import logging
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from explainer.adapters.mkdocs.asked import Answered, Asked
from explainer.adapters.mkdocs.leads import Lead, Leads
from explainer.markup import MarkupExtension
from explainer.markup.drawing import Drawing

# fmt: off
_OF_TEXT_ALONE: Final = frozenset(
    {
        "abbr", "admonition", "attr_list", "codehilite", "def_list", "extra", "fenced_code", "footnotes", "legacy_attrs",
        "legacy_em", "md_in_html", "meta", "nl2br", "sane_lists", "smarty", "tables", "toc", "wikilinks",
        "pymdownx.arithmatex", "pymdownx.betterem", "pymdownx.caret", "pymdownx.critic", "pymdownx.details",
        "pymdownx.escapeall", "pymdownx.highlight", "pymdownx.inlinehilite", "pymdownx.keys", "pymdownx.magiclink",
        "pymdownx.mark", "pymdownx.saneheaders", "pymdownx.smartsymbols", "pymdownx.superfences", "pymdownx.tabbed",
        "pymdownx.tasklist", "pymdownx.tilde",
    }
)
"""Extensions of Markdown that look at nothing but the page's text: others may read files that nobody watches."""
# fmt: on
_LOGS: Final = ("mkdocs", "MARKDOWN")


def reason_against_keeping(config: MkDocsConfig) -> str:
    """Why no conversion may be kept: an extension of Markdown that may look at other things than the text; else empty."""
    names = [one for one in config.markdown_extensions if not isinstance(one, MarkupExtension | Leads)]
    doubtful = sorted(str(name) for name in names if str(name).removeprefix("markdown.extensions.") not in _OF_TEXT_ALONE)
    return f"{', '.join(doubtful)} may look at more than a page's text" if doubtful else ""


@dataclass(frozen=True, slots=True)
class Conversion:
    """A hand-written page as it came out, with everything that it was made of."""

    made_of: tuple[object, ...]
    answered: Sequence[Answered]
    leads: Sequence[Lead]
    content: str
    toc: TableOfContents
    heading: str | None
    anchors: set[str] | None
    links_to_anchors: dict[str, dict[str, str]] | None
    """By the path of the file that is linked to."""


class _Said(logging.Handler):
    """Counts what is said: a page that the host says something of is converted each time, so that it is said again."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.number = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.number += 1


class Conversions:
    """One build's conversions. `kept` holds those of the builds before, by the page's path. Markdown is to be run with
    `asked` as what draws, and with `leads` among the extensions."""

    def __init__(self, kept: dict[str, object], config: MkDocsConfig, drawing: Drawing) -> None:
        self._kept = kept
        self._config = config
        self.asked = Asked(drawing)
        self.leads = Leads()
        self._made_of: tuple[object, ...] = ()
        self._known: Conversion | None = None
        self._markdown = ""
        self._said = _Said()
        self._is_off = bool(reason_against_keeping(config))

    def forget_others(self, files: Files) -> None:
        """Forgets pages that there are no more."""
        for path in [path for path in self._kept if files.get_file_from_path(path) is None]:
            del self._kept[path]

    def is_current(self, page: Page, markdown: str, files: Files) -> bool:
        """Whether converting the page would give what it gave before."""
        return self._current(page, markdown, files) is not None

    def before_converting(self, page: Page, markdown: str, files: Files) -> str:
        """The Markdown that is to be converted: nothing where it was converted before."""
        self._known, self._markdown = self._current(page, markdown, files), markdown
        self._made_of = _made_of(page, markdown, self._config)
        self.asked.answered = []
        self.leads.begin(page.file.src_uri, files)
        self._said.number = 0
        self._listen(logging.Logger.addHandler)
        return "" if self._known and markdown else markdown

    def after_converting(self, page: Page, content: str, files: Files) -> str:
        """The page's content, which is set together with all else that converting gives."""
        self._listen(logging.Logger.removeHandler)
        page.markdown = self._markdown
        if self._known:
            _restore(page, self._known, files)
            return self._known.content
        self._kept.pop(page.file.src_uri, None)
        if not self._is_off and not self._said.number:
            self._kept[page.file.src_uri] = Conversion(
                made_of=self._made_of,
                answered=tuple(self.asked.answered),
                leads=tuple(self.leads.found),
                content=content,
                toc=deepcopy(page.toc),
                heading=page._title_from_render,
                anchors=page.present_anchor_ids,
                links_to_anchors={file.src_uri: dict(links) for file, links in (page.links_to_anchors or {}).items()},
            )
        return content

    def _current(self, page: Page, markdown: str, files: Files) -> Conversion | None:
        known = self._kept.get(page.file.src_uri)
        if (
            not isinstance(known, Conversion)
            or self._is_off
            or known.made_of != _made_of(page, markdown, self._config)
            or not all(lead.is_current(files) for lead in known.leads)
            or not self.asked.would_answer(known.answered)
        ):
            return None
        return known

    def _listen(self, change: Callable[[logging.Logger, logging.Handler], None]) -> None:
        for name in _LOGS:
            change(logging.getLogger(name), self._said)


def _made_of(page: Page, markdown: str, config: MkDocsConfig) -> tuple[object, ...]:
    """All that a conversion is made of, besides facts and files that it links to."""
    extensions: list[Any] = config.markdown_extensions
    names = tuple(str(one) for one in extensions if not isinstance(one, MarkupExtension | Leads))
    links = config.validation.links
    levels = (links.absolute_links, links.not_found, links.unrecognized_links, links.anchors)
    return (markdown, page.file.url, page.file.inclusion, names, config.mdx_configs, levels)


def _restore(page: Page, known: Conversion, files: Files) -> None:
    page.toc = deepcopy(known.toc)
    page._title_from_render = known.heading
    page.present_anchor_ids = known.anchors
    links = known.links_to_anchors or {}
    found = {files.get_file_from_path(path): dict(anchors) for path, anchors in links.items()}
    page.links_to_anchors = {file: anchors for file, anchors in found.items() if file is not None}
