"""Claim marks: `[^claim:name]`, `[^statement:name]` and the editors' own `[^own]`."""

import re
from dataclasses import dataclass
from typing import Final

from explainer.model.identifier import KINDS, Identifier, is_name
from explainer.model.nearest import nearest

MARKED: Final = ("claim", "statement")
"""The kinds of records that a mark may name."""
OWN: Final = "own"
"""The label of a mark for a sentence of the editors' own."""
LABEL: Final = r"\[\^(?:claim:[^\]\[\s]*|statement:[^\]\[\s]*|own)\]"
"""Pattern of one mark, well-formed or not."""
_LOOSE: Final = re.compile(r"\s*([A-Za-z_-]+)\s*(?::\s*(.*))?\Z", re.DOTALL)


_LIKE_OWN: Final = frozenset((OWN, "ours", "our", "editor", "editors", "own words", "our own"))
_OTHER_SIGN: Final = re.compile(rf"[\"'“*_]?({'|'.join(MARKED)})[-/=.:|_]([a-z0-9]+(?:-[a-z0-9]+)*)[\"'”*_.]?")
"""A mark whose kind and name are parted by another sign than a colon, or with signs round it."""


@dataclass(frozen=True, slots=True)
class Label:
    """What the label of a mark says."""

    is_ours: bool
    """Whether it is a mark of ours, well-formed or not; else it is an ordinary footnote's."""
    target: Identifier | None = None
    """What it names; None for `[^own]` and for one that is malformed."""
    message: str = ""
    """What is wrong with it, if anything."""
    hint: str = ""


def read_label(label: str) -> Label:
    """What the words between `[^` and `]` say."""
    if label == OWN:
        return Label(is_ours=True)
    kind, colon, name = label.partition(":")
    if colon and kind in MARKED and is_name(name):
        return Label(is_ours=True, target=Identifier(label))
    return _faulty(label)


def _faulty(label: str) -> Label:
    match = _LOOSE.match(label)
    if match is None or (match[2] is None and match[1].lower() != OWN):
        return Label(is_ours=False)
    written, name = match[1], match[2]
    kind = written.lower()
    if name is None:
        return _wrong(f"“[^{label}]” is no mark", f"did you mean “[^{OWN}]”?")
    if kind in KINDS and kind not in MARKED:
        return _wrong(f"a mark names a claim or a statement, not “{label}”", f"write “[words]({label})”")
    if kind not in MARKED:
        close = nearest(kind, MARKED)
        hint = f"did you mean “[^{close}:{name}]”?" if close else "write “[^claim:name]” or “[^statement:name]”"
        return _wrong(f"“{written}” is no kind that a mark can name", hint)
    several = [part.partition(":")[2] or part for part in re.split(r"[,;\s]+", label) if part]
    if len(several) > 1 and all(is_name(part) for part in several):
        marks = "".join(f"[^{kind}:{part}]" for part in several)
        return _wrong(f"“[^{label}]” is no mark", f"did you mean “{marks}”?")
    meant = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    plain = "names are lower-case letters and digits, parted by single hyphens"
    return _wrong(f"“[^{label}]” is no mark", f"did you mean “[^{kind}:{meant}]”?" if is_name(meant) else plain)


def _wrong(message: str, hint: str) -> Label:
    return Label(is_ours=True, message=message, hint=hint)


def known_label(label: str, known: frozenset[str]) -> str:
    """A hint to the footnote that `label` probably meant: one of the page's, or a mark of a claim."""
    close = nearest(label, known)
    if close:
        return f"did you mean “[^{close}]”?"
    if label.strip(" .,;:!?*_\"'“”").lower() in _LIKE_OWN:
        return f"did you mean “[^{OWN}]”?"
    if match := _OTHER_SIGN.fullmatch(label):
        return f"did you mean “[^{match[1]}:{match[2]}]”?"
    return f"did you mean “[^claim:{label}]”?" if is_name(label) and not label.isdigit() else ""
