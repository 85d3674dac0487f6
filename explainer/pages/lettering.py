"""How wide words are in a drawing, nearly: SVG does not wrap text, so its lines are made here."""

from typing import Final

SIZE: Final = 13
"""The size of the letters, in pixels."""
LINE: Final = 17
"""From one line to the next."""

_BROADEST: Final = 0.76
_WIDTHS: Final = {
    **{chr(code): 0.58 for code in range(0x250)},
    **dict.fromkeys("iljtfrI1.,:;'’‘|!()[]/ -·", 0.34),
    **dict.fromkeys("mwMWQO@%&ABCDEGHKNRUVXYZ—…→", _BROADEST),
}
"""Of letters, as parts of the size; of all others the broadest."""


def width(text: str) -> float:
    """The width of the text in pixels, rather too much than too little."""
    return SIZE * sum([_WIDTHS.get(letter, _BROADEST) for letter in text])


def wrapped(text: str, room: float) -> tuple[str, ...]:
    """The text in lines that fit, broken between words, and within a word only where it is too long for a line."""
    if len(text) * SIZE * _BROADEST <= room and "  " not in text and text == text.strip():
        return (text,)  # most of them
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if width(longer) <= room:
            lines[-1] = longer
            continue
        *parts, rest = _cut(word, room)
        lines = [*(line for line in lines if line), *parts, rest]
    return tuple(lines)


def _cut(word: str, room: float) -> list[str]:
    """A word in pieces that fit, each as long as it can be."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and width(pieces[-1] + letter) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces
