"""The faults that reading a chapter can find: their codes, names and weights, and the report they are gathered in."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from explainer.model.finding import Finding, Severity
from explainer.model.identifier import Identifier
from explainer.model.position import Position

FAULTS: Final[Mapping[str, tuple[str, Severity]]] = MappingProxyType(
    {
        "chapter-not-utf-8": ("P001", Severity.ERROR),
        "chapter-too-big": ("P002", Severity.ERROR),
        "control-character": ("P003", Severity.ERROR),
        "bad-front-matter": ("P004", Severity.ERROR),
        "unknown-setting": ("P005", Severity.ERROR),
        "first-lines-hidden": ("P006", Severity.ERROR),
        "unknown-block": ("P010", Severity.ERROR),
        "unknown-option": ("P011", Severity.ERROR),
        "option-missing": ("P012", Severity.ERROR),
        "bad-option": ("P013", Severity.ERROR),
        "block-not-closed": ("P014", Severity.ERROR),
        "option-not-indented": ("P015", Severity.ERROR),
        "block-as-text": ("P016", Severity.ERROR),
        "words-in-block": ("P017", Severity.ERROR),
        "unsafe-html": ("P020", Severity.ERROR),
        "unsafe-link": ("P021", Severity.ERROR),
        "unknown-kind": ("P022", Severity.ERROR),
        "malformed-reference": ("P023", Severity.ERROR),
        "malformed-mark": ("P024", Severity.ERROR),
        "mark-in-heading": ("P025", Severity.ERROR),
        "mark-in-link": ("P026", Severity.ERROR),
        "mark-in-html": ("P027", Severity.ERROR),
        "mark-without-sentence": ("P028", Severity.ERROR),
        "mark-defined": ("P029", Severity.ERROR),
        "footnote-without-text": ("P030", Severity.ERROR),
        "file-included": ("P031", Severity.ERROR),
        "footnote-defined-twice": ("P033", Severity.ERROR),
        "loaded-from-elsewhere": ("P032", Severity.ERROR),
        "link-as-html": ("P034", Severity.WARNING),
    }
)
"""Name of the fault to its code and severity."""


class Report:
    """The findings of one chapter, as they are found."""

    def __init__(self, file: str, lines: Sequence[str], subject: Identifier) -> None:
        self.file = file
        self.lines = lines
        """The chapter's lines as they stand in the file."""
        self.subject = subject
        self._findings: list[Finding] = []

    def position(self, line: int, column: int) -> Position:
        """The position of a character, counted in the line with its tabs read as spaces up to every fourth column."""
        written = self.lines[line - 1] if line <= len(self.lines) else ""
        if "\t" in written:
            column = next((at for at in range(1, len(written) + 1) if len(written[:at].expandtabs(4)) >= column), column)
        return Position(self.file, line, max(column, 1))

    def add(self, fault: str, position: Position, message: str, hint: str = "") -> None:
        """Adds a finding of the fault of that name."""
        code, severity = FAULTS[fault]
        line = self.lines[position.line - 1] if position.line <= len(self.lines) else ""
        self._findings.append(
            Finding(
                code=code,
                rule=fault,
                severity=severity,
                message=message,
                position=position,
                hint=hint,
                line=line,
                subject=self.subject,
            )
        )

    def findings(self) -> tuple[Finding, ...]:
        """All findings so far, in order of place."""
        return tuple(sorted(self._findings, key=lambda finding: finding.key))
