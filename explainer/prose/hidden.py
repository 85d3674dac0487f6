"""The stretches of a chapter's text that Markdown does not read as prose: fenced code and raw HTML."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_BLOCK_TAGS: Final = (
    "address article aside blockquote body canvas center colgroup dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li link main map math menu "
    "menuitem nav noframes noscript object ol optgroup option output p param pre progress script section search source style "
    "summary svg table tbody td template tfoot th thead title tr track ul video"
)
BLOCK_TAGS: Final = frozenset(_BLOCK_TAGS.split())
"""Tags that begin raw HTML at the start of a line."""
_FENCE: Final = re.compile(
    r"^(?P<lead>[> ]*)(?P<fence>`{3,}|~{3,})"
    r"""[ \t]*(?:\.?[\w#.+-]+)?(?:[ \t]*\{[^\n]*\}|(?:[ \t]+[A-Za-z]\w*=(?P<quote>["']).*?(?P=quote))*)[ \t]*$""",
    re.MULTILINE,
)
_HTML: Final = re.compile(r"^ {0,3}(?=</?(?:!--|[a-zA-Z!?]))", re.MULTILINE)
_TAG: Final = re.compile(
    r"""<!--.*?--!?>|<(?P<slash>/?)(?P<name>[a-zA-Z][^\s/>`]*)(?P<rest>(?:[^>"'`]|"[^"]*"|'[^']*')*)>""", re.DOTALL
)
_MARKDOWN: Final = re.compile(r"""\smarkdown(?=[\s=/]|\Z)(?!\s*=\s*["']?(?:0|false|off))""")
_VERBATIM: Final = ("script", "style")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a text, as offsets, that is no prose."""

    start: int
    end: int
    is_html: bool


def hidden_stretches(text: str) -> tuple[Stretch, ...]:
    """The stretches of fenced code and raw HTML, in order. Inside an element with `markdown` only the tags are hidden."""
    code = tuple(_fences(text))
    masked = text
    for stretch in code:
        inside = re.sub(r"[^\n]", " ", text[stretch.start : stretch.end])
        masked = masked[: stretch.start] + inside + masked[stretch.end :]
    return tuple(sorted((*code, *_raw_html(masked)), key=lambda stretch: stretch.start))


def _fences(text: str) -> Iterator[Stretch]:
    at = 0
    while match := _FENCE.search(text, at):
        end = _fence_end(text, match)
        at = match.end() if end is None else end
        if end is not None:
            yield Stretch(match.start(), end, is_html=False)


def _fence_end(text: str, opening: re.Match[str]) -> int | None:
    """Where the fence closes; None where it never does, or where a line stands further out than its first."""
    at, lead = opening.end() + 1, len(opening["lead"])
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        if line.strip() and line[:lead].strip(" >"):
            return None
        if line[lead:].rstrip() == opening["fence"] or line.strip(" >") == opening["fence"]:
            return end
        at = end + 1
    return None


def _raw_html(text: str) -> Iterator[Stretch]:
    at = 0
    opened: list[str] = []
    while match := _HTML.search(text, at):
        start = match.end()
        end = _html_end(text, start, opened)
        at = start + 1 if end is None else end
        if end is not None:
            yield Stretch(start, end, is_html=True)


def _html_end(text: str, start: int, opened: list[str]) -> int | None:
    """Where the raw HTML that begins at `start` ends; None where it is none of its own.

    `opened` are the elements with `markdown` that are open there; of these only the tags are raw HTML.
    """
    tag = _TAG.match(text, start)
    if tag is None:
        closing = {"<?": "?>", "<!": ">"}.get(text[start : start + 2])
        found = text.find(closing, start) if closing and not text.startswith("<!--", start) else -1
        return found + len(closing or "") if found >= 0 else None
    if tag["name"] is None:
        return tag.end()
    return _tag_end(text, tag, opened)


def _tag_end(text: str, tag: re.Match[str], opened: list[str]) -> int | None:
    """Where the raw HTML ends that begins with this tag."""
    name = tag["name"].lower()
    if tag["slash"]:
        is_ours = opened[-1:] == [name]
        del opened[len(opened) - is_ours :]
        return tag.end() if is_ours else None
    if name not in BLOCK_TAGS:
        return None
    if _MARKDOWN.search(tag["rest"]):
        opened.append(name)
        return tag.end()
    return tag.end() if name == "hr" or tag["rest"].endswith("/") else _element_end(text, name, tag.end())


def _element_end(text: str, name: str, at: int) -> int:
    """Where the element ends whose first tag ended at `at`; the end of the text if it never does."""
    opened = [name]
    while opened:
        if opened[-1] in _VERBATIM:
            closing = re.compile(rf"</{opened[-1]}\b", re.IGNORECASE).search(text, at)
            at = closing.start() if closing else len(text)
        tag = _TAG.search(text, at)
        if tag is None:
            return len(text)
        at = tag.end()
        if tag["name"] is None or tag["rest"].endswith("/"):
            continue
        inner = tag["name"].lower()
        if not tag["slash"]:
            opened.append(inner)
        elif inner in opened:
            while opened.pop() != inner:
                pass
    return at
