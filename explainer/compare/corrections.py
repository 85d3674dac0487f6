"""Published facts that changed and of which no correction tells, and corrections that tell less than happened."""

import shlex
from collections.abc import Iterator
from typing import Final

from explainer.check.meaning import meaning_altered
from explainer.compare.sides import Side
from explainer.model.change import FieldChange, RecordChange
from explainer.model.correction import Correction
from explainer.model.finding import Finding, Severity
from explainer.model.identifier import Identifier

BESIDE_THE_FACTS: Final = frozenset(
    {
        *("note", "ignore", "copy", "topics", "about", "see_also", "aliases", "same_as", "order", "title"),
        *("url", "archive", "read", "relayed_by", "set_aside", "faults", "locator", "reach", "searched", "claims", "needs"),
    }
)
"""Fields whose change alters nothing that readers were told about the story: where a record is listed, where a source can be
found, how far it was read."""
WORDED: Final = frozenset({"text", "gist", "short", "answer", "question", "summary", "explanation", "agreed", "would_settle"})
"""Fields in our own words, where a slip of the keyboard can be just that."""
FREE: Final = frozenset({"correction", "measure", "chapter"})
"""Kinds that hold no published facts by themselves."""


_WORDS_BEFORE: Final = 2
_WORDS_AFTER: Final = 1
_MOST_WORDS: Final = 12
"""How many words a correction shows as they were and are, and how many of these tell the place."""


def corrections_wanted(base: Side, head: Side, changes: tuple[RecordChange, ...]) -> Iterator[Finding]:
    """A finding for each fact that was published at the base, reads otherwise now, and is named by no correction that came
    with the change; and for each such correction that is called a typo although the change alters what is said."""
    published = base.web.library.ledger.published
    new = [record for record in head.web.library.of(Correction) if base.web.library.records.get(record.id) != record]
    for change in changes:
        if change.subject not in published or change.subject.kind in FREE:
            continue
        told = [record for record in new if {change.subject, change.now} & set(record.about)]
        fields = [each for each in change.fields if is_fact(each)]
        if _needs_telling(change, fields) and not told:
            hint = f"write one; this asks for the rest: {command_for(change, fields)}"
            yield _finding(head, change, "H132", "changed-without-correction", _silent(change, fields), hint)
        for record in told:
            if record.kind == "typo" and (what := _altered(fields)):
                message = f"the correction “{record.id.name}” calls a typo what alters {what} of {change.subject}"
                yield _finding(
                    head, change, "H133", "more-than-a-typo", message, "call it a clarification or a correction", record.id
                )


def command_for(change: RecordChange, fields: list[FieldChange]) -> str:
    """The command that begins the correction of a change, with the words before and after where these are few."""
    begun = ["explainer", "new", "correction", "--about", str(change.now or change.subject)]
    worded = [each for each in fields if each.before and each.after]
    was, now = _differing(worded[0].before, worded[0].after) if len(worded) == 1 else ("", "")
    if was and now:
        begun += ["--was", was, "--now", now]
    return shlex.join(begun)


def _differing(before: str, after: str) -> tuple[str, str]:
    """The words that differ, with a few round them; nothing where these are many."""
    old, new = before.split(), after.split()
    fewer = min(len(old), len(new))
    first = next((number for number in range(fewer) if old[number] != new[number]), fewer)
    last = next((number for number in range(fewer - first) if old[-1 - number] != new[-1 - number]), fewer - first)
    begin, end = max(0, first - _WORDS_BEFORE), max(0, last - _WORDS_AFTER)
    was, now = old[begin : len(old) - end], new[begin : len(new) - end]
    return (" ".join(was), " ".join(now)) if max(len(was), len(now)) <= _MOST_WORDS else ("", "")


def _needs_telling(change: RecordChange, fields: list[FieldChange]) -> bool:
    """A record that was retired must be told of; one that went without a tombstone is a finding by itself."""
    return change.manner == "retired" or (change.manner in ("changed", "renamed") and bool(fields))


def is_fact(field: FieldChange) -> bool:
    """Whether a changed field alters what readers were told. A citation that was added only tells more."""
    if BESIDE_THE_FACTS & set(field.path):
        return False
    return not (field.path == ("citations",) and not field.before)


def _silent(change: RecordChange, fields: list[FieldChange]) -> str:
    if change.manner != "changed":
        return f"{change.subject} was published and is {change.manner}, and no correction says so"
    more = f" and {len(fields) - 1} more" if len(fields) > 1 else ""
    return f"{change.subject} was published and reads otherwise (“{fields[0].name}”{more}), and no correction says so"


def _altered(fields: list[FieldChange]) -> str:
    """What the changed fields alter, in words; empty where it may have been a slip."""
    for field in fields:
        if field.path[-1] not in WORDED:
            return f"“{field.name}”"
        if what := meaning_altered(field.before, field.after):
            return what
    return ""


def _finding(  # noqa: PLR0913, PLR0917 - the parts of a finding
    head: Side, change: RecordChange, code: str, rule: str, message: str, hint: str, at: Identifier | None = None
) -> Finding:
    library = head.web.library
    subject = at or change.now or change.subject
    position = library.find(subject, ())
    line = library.line(position)
    return Finding(
        code=code, rule=rule, severity=Severity.ERROR, message=message, position=position, hint=hint, line=line, subject=subject
    )
