"""A difference as plain text for a terminal: words that went in [-brackets-], words that came in {+braces+}."""

from collections.abc import Iterator

from explainer.compare.report import Item, Line, report
from explainer.model.change import Difference
from explainer.pages.strings import MANNERS, Say
from explainer.prose.aligned import Piece

_KEPT = 60
"""Characters of unchanged text shown on each side of a change."""


def as_text(difference: Difference) -> str:
    """The whole report, a section after the other."""
    made = report(difference)
    if not made.sections:
        return f"{Say.no_difference}\n"
    lines = [made.title]
    for section in made.sections:
        lines += ["", f"{section.title} ({section.summary})"]
        lines += [line for item in section.items for line in _item(item)]
    return "\n".join(lines) + "\n"


def _item(item: Item) -> Iterator[str]:
    yield "  " + "  ".join(part for part in (item.sign, MANNERS.get(item.manner), item.name, item.title) if part)
    for line in item.lines:
        yield f"      {line_text(line)}"


def line_text(line: Line) -> str:
    """One line with its words marked."""
    shown = "".join(_piece(piece, at, len(line.pieces)) for at, piece in enumerate(line.pieces))
    return " ".join((f"{line.name}: {shown}" if line.name else shown).split())


def _piece(piece: Piece, at: int, number: int) -> str:
    if piece.manner == "gone":
        return f"[-{piece.text}-]"
    if piece.manner == "come":
        return f"{{+{piece.text}+}}"
    return piece.text if number == 1 else shortened(piece.text, at, number)


def shortened(text: str, at: int, number: int) -> str:
    """Unchanged words between changes, cut to what stands next to a change."""
    room = _KEPT if at in (0, number - 1) else 2 * _KEPT
    if len(text) <= room:
        return text
    if at == 0:
        return f"… {text[-_KEPT:].partition(' ')[2]}"
    if at == number - 1:
        return f"{text[:_KEPT].rpartition(' ')[0]} …"
    return f"{text[:_KEPT].rpartition(' ')[0]} … {text[-_KEPT:].partition(' ')[2]}"
