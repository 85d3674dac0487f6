"""A difference as Markdown for a comment on a pull request: bounded, the most consequential first, nothing in it live but
links to the pages of a preview."""

import re
from typing import Final
from urllib.parse import quote

from explainer.compare.formats.as_text import shortened
from explainer.compare.report import Item, Line, Section, report
from explainer.model.change import Difference
from explainer.pages.strings import MANNERS, Say

LIMIT: Final = 60_000
"""Characters of a comment; GitHub refuses more than 65,536."""
SUMMARY_LIMIT: Final = 500_000
"""Characters of a job's summary; GitHub refuses more than a mebibyte, and a character may take two bytes."""
_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]()#+\-.!|~>$=^])")
_BLANKS: Final = re.compile(r"\s+")
_LONGEST: Final = 1_500
"""Characters of one item; a chapter that was rewritten must not push everything else out."""


def as_markdown(difference: Difference, site: str = "", limit: int = LIMIT) -> str:
    """The report, cut between items where it grows longer than `limit` characters; what is left out is counted. With the
    address of a preview, pages are links to it."""
    made = report(difference)
    if not made.sections:
        return f"{Say.no_difference}\n"
    text = f"**{escaped(made.title)}**: {'; '.join(f'{escaped(s.title)}: {escaped(s.summary)}' for s in made.sections)}\n"
    room = limit - len(text) - 200  # the line that counts the rest
    left: dict[str, int] = {}
    for section in made.sections:
        text, room = _add(text, room, section, left, site)
    if left:
        rest = Say.difference_left.format(
            ", ".join(Say.difference_left_under.format(number, title) for title, number in left.items())
        )
        more = f" {Say.difference_in_summary}" if limit < SUMMARY_LIMIT else ""
        text += f"\n*{rest}{more}*\n"
    return text


def as_summary(difference: Difference, site: str = "") -> str:
    """The same for a job's summary, where there is room for nearly everything."""
    return as_markdown(difference, site, SUMMARY_LIMIT)


def _add(text: str, room: int, section: Section, left: dict[str, int], site: str) -> tuple[str, int]:
    """The text with as many items of a section as there is room for, and the room left."""
    head = f"\n### {escaped(section.title)}\n\n"
    items = [_item(item, site) for item in section.items]
    if not items or len(head) + len(items[0]) > room:
        left[section.title] = len(items)
        return text, room
    pieces, room = [text, head], room - len(head)
    for number, item in enumerate(items):
        if len(item) > room:
            left[section.title] = len(items) - number
            break
        pieces.append(item)
        room -= len(item)
    return "".join(pieces), room


def _item(item: Item, site: str) -> str:
    name = escaped(item.name)
    if site and item.address is not None:
        name = f"[{name}](<{site.rstrip('/')}/{quote(item.address)}>)"
    title = f" {escaped(item.title)}" if item.title else ""
    manner = f"**{MANNERS[item.manner]}** " if item.manner else ""
    text = f"- {manner}{name}{title}\n"
    for number, line in enumerate(item.lines):
        shown = f"  - {_line(line)}\n"
        if len(text) + len(shown) > _LONGEST:
            return f"{text}  - {Say.difference_and_more.format(len(item.lines) - number)}\n"
        text += shown
    return text


def _line(line: Line) -> str:
    """A line with words that went struck out and words that came in bold; both also say so in words to a screen reader."""
    number = len(line.pieces)
    shown = []
    for at, piece in enumerate(line.pieces):
        text = _BLANKS.sub(" ", piece.text)[:_LONGEST]
        if piece.manner == "gone":
            shown.append(f"<del>{escaped(text)}</del>")
        elif piece.manner == "come":
            shown.append(f"<ins>{escaped(text)}</ins>")
        else:
            shown.append(escaped(text if number == 1 else shortened(text, at, number)))
    words = "".join(shown).strip()
    return f"{escaped(line.name)}: {words}" if line.name else words


def escaped(text: str) -> str:
    """Text that Markdown, HTML and GitHub leave as it is: no markup, no mention of a person, no link made of an address."""
    plain = _BLANKS.sub(" ", text).replace("&", "&amp;").replace("<", "&lt;")
    plain = _SPECIAL.sub(r"\\\1", plain)
    return plain.replace("@", "&#64;").replace("://", ":&#47;&#47;").replace("www\\.", "www&#46;")
