"""Words of an editor's text, made fit for a message."""

from typing import Final

_LONGEST: Final = 60


def shortened(text: str) -> str:
    """The text on one line, of 60 characters at most, with “�” for what cannot be seen."""
    line = "".join(sign if sign.isprintable() else "\ufffd" for sign in " ".join(text.split()))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
