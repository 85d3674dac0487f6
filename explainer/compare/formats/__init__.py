"""A difference laid out: as text, as Markdown for a comment, as a page of HTML, and as JSON."""

from collections.abc import Callable, Mapping
from typing import Final

from explainer.compare.formats.as_html import as_html
from explainer.compare.formats.as_json import as_json
from explainer.compare.formats.as_markdown import as_markdown, as_summary
from explainer.compare.formats.as_page import difference_page
from explainer.compare.formats.as_text import as_text
from explainer.model.change import Difference

__all__ = ["FORMATS", "LINKING", "difference_page"]

LINKING: Final[Mapping[str, Callable[[Difference, str], str]]] = {"markdown": as_markdown, "summary": as_summary}
"""Those that can link to the pages of a preview, given its address."""

FORMATS: Final[Mapping[str, Callable[[Difference], str]]] = {
    "text": as_text,
    "markdown": as_markdown,
    "summary": as_summary,
    "html": as_html,
    "json": as_json,
}
"""By name, what lays a difference out. Each ends with a line end."""
