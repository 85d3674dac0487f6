"""One thing found: where, what is wrong, why it matters and what was probably meant."""

from dataclasses import dataclass
from enum import IntEnum

from explainer.model.identifier import Identifier
from explainer.model.position import Position


class Severity(IntEnum):
    """How much a finding weighs. An error stops every build; a warning stops strict ones; a note stops none."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A fault at a place. Findings of one run are sorted by file, line, column, then rule."""

    code: str
    """The rule's short code, such as `Q102`."""
    rule: str
    """The rule's name, which names the fault: `quotation-without-locator`. `ignore` uses it."""
    severity: Severity
    message: str
    """What is wrong, in one clause without a full stop, naming the thing."""
    position: Position
    hint: str = ""
    """What was probably meant or how to mend it, in one clause."""
    line: str = ""
    """The line at the position, as it stands in the file; empty where there is none."""
    subject: Identifier | None = None
    """The record that the finding is about; its `ignore` may silence the finding."""

    @property
    def key(self) -> tuple[str, int, int, str, str]:
        """What findings are sorted by."""
        return (*self.position, self.code, self.message)

    @property
    def pointed(self) -> tuple[str, str]:
        """The line, shortened round the column, and a caret to stand below it; both empty where there is no line."""
        if not self.line.strip():
            return "", ""
        before = self.position.column - 1
        start = max(0, before - 59)
        mark = "…" if start else ""
        shown = self.line.replace("\t", " ")[start : start + 110]
        return mark + shown, " " * (before - start + len(mark)) + "^"

    def __str__(self) -> str:
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.position} {self.severity} {self.code} {self.rule}: {self.message}{hint}"
