"""The closest known name, for "did you mean"."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that `name` most probably meant, or None where none is close."""
    close = get_close_matches(name, list(known), n=1, cutoff=0.7)
    return close[0] if close else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint such as `did you mean “citations”?`, or nothing where no known name is close."""
    close = nearest(name, known)
    return f"did you mean “{close}”?" if close else ""
