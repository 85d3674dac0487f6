"""A generated page as MkDocs knows pages: with ready HTML, so that Markdown is not run on it."""

import re
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any, Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as HostPage
from mkdocs.structure.toc import AnchorLink

from explainer.adapters.mkdocs.contents import contents
from explainer.adapters.mkdocs.escape import contents_text, theme_text
from explainer.pages.page import Page

_HEADING: Final = re.compile(r'\s*<h1\b[^>]*?\sid="([^"]*)"')


class GeneratedPage(HostPage):
    """A page made from facts. `more_meta` is front matter besides title and description; `notice` is HTML that stands
    above the article in a preview, `below` what stands under it where there are earlier states."""

    def __init__(  # noqa: PLR0913 - all by name but what every page has
        self,
        made: Page,
        file: File,
        config: MkDocsConfig,
        *,
        more_meta: Mapping[str, Any] | None = None,
        notice: str = "",
        below: str = "",
    ) -> None:
        self.made = made
        self.more_meta = more_meta or {}
        self._notice, self._below = notice, below
        self._changed_content: str | None = None
        self._is_withheld = False
        super().__init__(None, file, config)

    def become(self, made: Page, edit_path: str | None, config: MkDocsConfig) -> bool:
        """Makes this the page of facts that changed; whether anything is another. It is to be populated again then."""
        edit_url, self.file.edit_uri = self.edit_url, edit_path
        self._set_edit_url(config.repo_url, config.edit_uri, config.edit_uri_template)
        if (self.made is made or self.made == made) and self.edit_url == edit_url:
            return False
        self.made, self._changed_content = made, None
        return True

    def read_source(self, config: MkDocsConfig) -> None:
        """Sets the front matter. There is no Markdown: an empty text, since MkDocs insists on one."""
        self.markdown = ""
        made = self.made
        meta: dict[str, Any] = {"title": theme_text(made.title)}
        if made.description:
            meta["description"] = theme_text(made.description)
        if made.is_wide:
            meta["hide"] = ["navigation", "toc"]
        self.meta = {**meta, **self.more_meta}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Sets the table of contents; the content is there already."""
        heading = _HEADING.match(self.made.body)
        above = AnchorLink(contents_text(self.made.title), heading[1], 1) if heading else None
        self.toc = contents(self.made.sections, above)
        self.links_to_anchors = {}  # links of generated pages come from one place and are checked by us

    @property
    def content(self) -> str | None:
        """The article's HTML. Not stored: ten thousand pages would be in memory twice."""
        if self._is_withheld:
            return ""
        if self._changed_content is not None:
            return self._changed_content
        return f"{self._notice}{self.made.body}{self._below}"

    @content.setter
    def content(self, value: str | None) -> None:
        if value is None or self._is_withheld:  # MkDocs begins with None; what was withheld was not seen
            return
        self._changed_content = None
        if value != self.content:
            self._changed_content = value

    @property
    def present_anchor_ids(self) -> set[str]:  # type: ignore[override]
        """Every id in the page; asked for only where a hand-written page links into it."""
        ids = _Ids()
        ids.feed(self.content or "")
        return ids.found

    def withhold(self, *, withheld: bool) -> None:
        """Keeps the content from plugins that would read through all of it for nothing."""
        self._is_withheld = withheld


class _Ids(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.update(value for name, value in attrs if name == "id" and value)
