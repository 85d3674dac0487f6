"""The extension of Python-Markdown that reads what is ours in hand-written pages."""

from collections.abc import Callable
from typing import Final

from markdown import Markdown
from markdown.extensions import Extension

from explainer.markup.drawing import Drawing
from explainer.markup.marks import MarkProcessor, NotesTreeprocessor
from explainer.markup.references import ReferenceTreeprocessor
from explainer.markup.views import ViewProcessor

_BEFORE_FOOTNOTES: Final = 178
"""After code spans (190) and backslashes (180), ahead of `footnote` (175), which would print our marks as they stand."""
_AFTER_LIST_INDENT: Final = 88
"""After list items are dedented (90), ahead of code blocks (80)."""
_AFTER_INLINE: Final = 18
"""After `inline` (20), so that marks are numbered in the order in which they are read."""
_AFTER_LINKS: Final = -10
"""After the host's own links (0): MkDocs would warn of our relative addresses, and leaves addresses with a scheme alone."""


class MarkupExtension(Extension):
    """Draws links by identifier, claim marks and views. It keeps nothing from one page to the next."""

    def __init__(self, drawing: Drawing, address: Callable[[], str]) -> None:
        super().__init__()
        self.drawing = drawing
        self.address = address
        """Gives the address of the page at hand, from the site's root."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Adds our processors."""
        md.parser.blockprocessors.register(ViewProcessor(md, self.drawing, self.address), "ex-views", _AFTER_LIST_INDENT)
        md.inlinePatterns.register(MarkProcessor(md), "ex-marks", _BEFORE_FOOTNOTES)
        md.treeprocessors.register(NotesTreeprocessor(md, self.drawing, self.address), "ex-notes", _AFTER_INLINE)
        md.treeprocessors.register(ReferenceTreeprocessor(md, self.drawing, self.address), "ex-references", _AFTER_LINKS)
