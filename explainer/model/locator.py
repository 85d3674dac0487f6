"""The place inside a source."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Locator:
    """Where in a source: paragraph and sentences (counted from 1), page, section, or time. At least one is given."""

    paragraph: int | None = None
    """Paragraph of the source's text, counted from 1; headings count as paragraphs."""
    sentences: tuple[int, ...] = ()
    """Sentences of that paragraph, counted from 1. Coverage counts only the sentences listed here."""
    page: str | None = None
    """Page as printed."""
    section: str | None = None
    """Section, heading or clause, as the source names it: `Sec. 3(c)`."""
    time: str | None = None
    """Place in a recording, `h:mm:ss`."""
