"""The one place where plain text is made safe for themes, whose templates do not autoescape."""

import html

from markupsafe import escape

from explainer.pages.page import SearchEntry


class ThemeText(str):
    """HTML without elements, for titles: a theme that takes out the tags gets HTML again, not what it stands for.

    `striptags` turns `&lt;` back into `<`, and some themes print what it gives as it is.
    """

    __slots__ = ()

    def __html__(self) -> str:
        return str(escape(str(self)))


def theme_text(text: str) -> ThemeText:
    """Plain text on one line, ready for element content and for attributes in quotation marks."""
    return ThemeText(contents_text(text))


def contents_text(text: str) -> str:
    """The same for tables of contents, where themes take out the tags and escape what is left."""
    return str(escape(" ".join(text.split())))


def search_fields(entry: SearchEntry) -> tuple[str, str]:
    """Title and text as the search index holds them: HTML, in which quotation marks stay as they are. The title begins with
    what is found, so that a list of results can be told apart."""
    title = f"{entry.kind} · {entry.title}" if entry.kind else entry.title
    return html.escape(title, quote=False), html.escape(entry.text, quote=False)
