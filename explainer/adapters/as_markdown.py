"""A generated page as a Markdown file: front matter, headings as Markdown, everything else as blocks of ready HTML."""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Final

import yaml
from markupsafe import escape

from explainer.adapters.top_level import Piece, top_level
from explainer.pages.page import Page

# what both Python-Markdown and CommonMark take for the beginning of a block of HTML
# fmt: off
_BLOCKS: Final = frozenset(
    {
        "address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "menu", "nav", "ol", "p", "pre", "section", "table", "ul",
    }
)
# fmt: on
_TAG: Final = re.compile(r"(<[^<>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^<>\"']*)*>)")
_BRACE: Final = re.compile(r"\{(?=[{%#])")
_LINE_END: Final = re.compile(r"\s*\n\s*")
_VALUE: Final = re.compile(r"\"[^\"]*\"|'[^']*'")
_DUMPER: Final = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_BEYOND: Final = re.compile("[\U00010000-\U0010ffff]")
"""Characters for which the writer in C, where PyYAML was built with it, gives escapes."""
_PLAIN_HEADING: Final = re.compile(r'<h([1-6]) id="([A-Za-z0-9_-]+)">([^<]*)</h\1>')
_RAW: Final = frozenset({"script", "style"})
_WITH_OWN_LINES: Final = re.compile(r"</?(pre|textarea|script|style)(?![a-zA-Z0-9])", re.IGNORECASE)
_SPECIAL: Final = re.compile(r"[^\w\s,?-]|_|--+", re.ASCII)


def page_as_markdown(page: Page) -> str:
    """The page as a Markdown file that gives the same article in any generator with `attr_list`."""
    return f"---\n{front_matter(page)}---\n\n{body_as_markdown(page.body)}"


def front_matter(page: Page) -> str:
    """Title, description and what to hide as YAML. Texts are HTML already, for themes print them as they are."""
    matter: dict[str, object] = {"title": _line(page.title)}
    if page.description:
        matter["description"] = _line(page.description)
    if page.is_wide:
        matter["hide"] = ["navigation", "toc"]
    is_beyond = any(_BEYOND.search(str(text)) for text in matter.values())
    dumper = yaml.SafeDumper if is_beyond else _DUMPER
    return str(yaml.dump(matter, Dumper=dumper, allow_unicode=True, sort_keys=False, width=10_000))


def body_as_markdown(body: str, *, headings_as_markdown: bool = True) -> str:
    """HTML as blocks parted by empty lines. Plain headings become Markdown, so that generators list them."""
    draw = _block if headings_as_markdown else _html_block
    return "".join(f"{draw(block)}\n\n" for block in _blocks(without_empty_lines(body)))


def without_empty_lines(html: str) -> str:
    """The same HTML without lines that Markdown could take for its own: each line begins with a tag."""
    return "".join(_on_lines(_TAG.split(html))).strip()


def _on_lines(pieces: Sequence[str]) -> Iterator[str]:
    """Texts and tags, which come in turns; most hold nothing that could be taken amiss."""
    inside = ""
    for number, piece in enumerate(pieces):
        is_plain = "\n" not in piece and "{" not in piece
        if number % 2:
            yield piece if is_plain else _tag_on_one_line(piece)
            if name := _WITH_OWN_LINES.match(piece):
                inside = "" if piece.startswith("</") else name[1].lower()
        elif is_plain:
            yield piece
        elif inside in _RAW:
            yield re.sub(r"\n\s*", " ", piece)
        elif inside:
            yield _no_braces(piece).replace("\n", "&#10;")
        else:
            yield "\n" if piece.isspace() and "\n" in piece else _LINE_END.sub(" ", _no_braces(piece))


def _tag_on_one_line(tag: str) -> str:
    return _VALUE.sub(lambda value: _no_braces(value[0]).replace("\n", "&#10;"), tag).replace("\n", " ")


def _no_braces(text: str) -> str:
    """Text that no macro language takes for its own."""
    return _BRACE.sub("&#123;", text)


def _line(text: str) -> str:
    return str(escape(" ".join(text.split())))


def _block(block: Piece) -> str:
    heading = _PLAIN_HEADING.fullmatch(block.html)
    if heading and heading[3].strip():
        words = _SPECIAL.sub(lambda special: "".join(f"&#{ord(one)};" for one in special[0]), unescape(heading[3]))
        return f"{'#' * int(heading[1])} {words} {{#{heading[2]}}}"
    return _html_block(block)


def _html_block(block: Piece) -> str:
    return block.html if block.name in _BLOCKS else f"<div>{block.html}</div>"


def _blocks(html: str) -> Iterator[Piece]:
    """The pieces in order; text and elements that are no blocks stay together."""
    loose = ""
    for piece in top_level(html):
        if piece.name in _BLOCKS:
            if loose.strip():
                yield Piece(loose.strip(), "")
            loose = ""
            yield piece
        else:
            loose += piece.html
    if loose.strip():
        yield Piece(loose.strip(), "")
