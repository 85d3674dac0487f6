"""The faults of form that loading can find: code, name, weight and explanation of each, in one table."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.nearest import did_you_mean
from explainer.model.position import FieldPath

MOST_LISTED: Final = 500
"""How many findings of one file are listed."""

LONGEST_MEANT: Final = 80
"""How much of a name is compared with known ones, which is slow."""

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


@dataclass(frozen=True, slots=True)
class FormFault:
    """A fault of form. Its name names the fault; the explanation is one sentence for editors."""

    code: str
    name: str
    severity: Severity
    explanation: str


NO_FACTS: Final = FormFault("L001", "no-facts", ERROR, "The folder of the facts is missing, so there is nothing to show.")
UNREADABLE_FILE: Final = FormFault("L002", "unreadable-file", ERROR, "A file is there but cannot be opened.")
LINK_REFUSED: Final = FormFault(
    "L003", "link-refused", ERROR, "A symbolic link leads out of its folder, to a folder, or nowhere; it is not followed."
)
UNKNOWN_PLACE: Final = FormFault(
    "L004", "unknown-place", ERROR, "A file of facts stands where no kind of record is kept, so it is not read."
)
OTHER_FILE: Final = FormFault("L005", "other-file", NOTE, "A file in the folder of the facts is no YAML and is not read.")
BAD_FILE_NAME: Final = FormFault(
    "L006", "bad-file-name", ERROR, "A file's name holds control characters or is not UTF-8, so it cannot be printed."
)
FILE_TOO_LARGE: Final = FormFault("L007", "file-too-large", ERROR, "A file is over 5 MB and is not read.")
NOT_UTF8: Final = FormFault("L008", "not-utf-8", ERROR, "A file is not written in UTF-8 and is not read.")
CONTROL_CHARACTER: Final = FormFault(
    "L009", "control-character", ERROR, "A file holds a control character, which no page can show."
)
DIRECTION_CHARACTER: Final = FormFault(
    "L010",
    "direction-character",
    WARNING,
    "An invisible character turns the direction of text, so that it reads otherwise than it is.",
)
MERGE_CONFLICT: Final = FormFault("L011", "merge-conflict", ERROR, "A file still holds the marks of an unfinished merge.")
EMPTY_FILE: Final = FormFault("L012", "empty-file", WARNING, "A file of facts holds no records.")
BROKEN_YAML: Final = FormFault("L013", "broken-yaml", ERROR, "A file is no valid YAML and none of its records is read.")
DUPLICATE_KEY: Final = FormFault("L014", "duplicate-key", ERROR, "A key stands twice in one mapping; the first is kept.")
KEY_NOT_TEXT: Final = FormFault("L015", "key-not-text", ERROR, "A key is empty, a list or a mapping.")
TAG: Final = FormFault("L016", "tag", ERROR, "A value has a YAML tag; every value is read as text, list or mapping.")
MERGE_KEY: Final = FormFault("L017", "merge-key", ERROR, "The key `<<` merges mappings elsewhere; it does nothing here.")
BAD_ALIAS: Final = FormFault("L018", "bad-alias", ERROR, "An alias names nothing, or the very thing that holds it.")
ALIASES_TOO_LARGE: Final = FormFault(
    "L019", "aliases-too-large", ERROR, "Aliases stand for more than 10,000 values in all; the file is not read."
)
TOO_DEEP: Final = FormFault("L020", "too-deep", ERROR, "Lists and mappings are nested over 20 deep; the file is not read.")
SEVERAL_DOCUMENTS: Final = FormFault(
    "L021", "several-documents", ERROR, "A file holds several YAML documents; only the first is read."
)
UNUSED_ANCHOR: Final = FormFault(
    "L026", "unused-anchor", ERROR, "A text begins with &, so that its first word is read as a name for it and not as text."
)
TYPOGRAPHIC_DELIMITERS: Final = FormFault(
    "L025", "typographic-delimiters", ERROR, "A text stands in typographic quotation marks, which YAML reads as part of it."
)
NOT_PLAIN_TEXT: Final = FormFault("L027", "not-plain-text", ERROR, "A file of facts is in the format of some other program.")
GARBLED_LETTERS: Final = FormFault(
    "L028", "garbled-letters", WARNING, "Letters stand there as another program garbled them, or as web pages write them."
)
INVISIBLE_CHARACTER: Final = FormFault(
    "L029", "invisible-character", WARNING, "A character that nobody sees stands within a text."
)
NULL_WORD: Final = FormFault("L022", "null-word", WARNING, "`null` or `~` is read as a word; an unknown value is left out.")
TEXT_IN_COMMENT: Final = FormFault(
    "L023", "text-in-comment", WARNING, "A hash sign within plain text makes a comment of the rest of the line."
)
TOO_MANY_FAULTS: Final = FormFault("L024", "too-many-faults", ERROR, "A file has more faults than are listed.")

NO_RECORDS: Final = FormFault("L030", "no-mapping-of-records", ERROR, "A file of facts is no mapping of names to records.")
RECORD_NOT_MAPPING: Final = FormFault("L031", "record-not-mapping", ERROR, "A record is empty, a text or a list.")
BAD_NAME: Final = FormFault("L032", "bad-name", ERROR, "A record's name is not made of lower-case letters, digits and hyphens.")
SAME_IDENTIFIER: Final = FormFault("L033", "same-identifier", ERROR, "Two records have one identifier; the first is kept.")
NAME_UNLIKE_FILE: Final = FormFault(
    "L034", "name-unlike-file", NOTE, "A file that is one record is called otherwise than the record."
)
TOMBSTONE_WITH_FIELDS: Final = FormFault(
    "L035", "tombstone-with-fields", ERROR, "A retired record still has other fields, which are not shown."
)
DERIVED_KEY: Final = FormFault("L036", "derived-key", ERROR, "A key is typed that follows from the record's place.")

MISNAMED_FILE: Final = FormFault("L038", "misnamed-file", ERROR, "A file of facts has not the ending .yml, so it is not read.")
OTHER_KIND: Final = FormFault("L037", "record-of-other-kind", ERROR, "A record has the keys of another kind than its file's.")

UNKNOWN_KEY: Final = FormFault("L040", "unknown-key", ERROR, "A record has a key that its kind does not know.")
MISSING_KEY: Final = FormFault("L041", "missing-key", ERROR, "A record lacks a key that its kind needs.")
WRONG_TYPE: Final = FormFault("L042", "wrong-type", ERROR, "A value is a text, list or mapping where another is needed.")
EMPTY_VALUE: Final = FormFault("L043", "empty-value", ERROR, "A key has no value, or an empty one.")
UNKNOWN_CHOICE: Final = FormFault("L044", "unknown-choice", ERROR, "A value is none of the words that its key allows.")
BAD_IDENTIFIER: Final = FormFault("L045", "bad-identifier", ERROR, "A reference is not written as an identifier.")
UNKNOWN_KIND: Final = FormFault("L046", "unknown-kind", ERROR, "A reference names a kind of record that does not exist.")
WRONG_KIND: Final = FormFault("L047", "wrong-kind", ERROR, "A reference names another kind of record than its key takes.")
BAD_DATE: Final = FormFault("L048", "bad-date", ERROR, "A date is not written as one.")
BAD_AMOUNT: Final = FormFault("L049", "bad-amount", ERROR, "An amount is not written as one.")
BAD_ADDRESS: Final = FormFault("L050", "bad-address", ERROR, "An address is no plain web address.")
BAD_LOCATOR: Final = FormFault("L051", "bad-locator", ERROR, "A place in a source is empty or cannot exist.")
NOT_A_NUMBER: Final = FormFault("L052", "not-a-number", ERROR, "A value that counts is not written in plain digits.")
NOT_YES_OR_NO: Final = FormFault("L053", "not-yes-or-no", ERROR, "A value that is yes or no is neither.")
BAD_CITATION: Final = FormFault("L054", "bad-citation", ERROR, "A citation names neither a source nor a statement, or both.")
BAD_HOP: Final = FormFault("L055", "bad-hop", ERROR, "A hop says neither which entity nor who it was.")
IGNORE_WITHOUT_REASON: Final = FormFault("L056", "ignore-without-reason", ERROR, "A finding is ignored without a reason.")
PLACEHOLDER: Final = FormFault("L057", "placeholder", WARNING, "A field of prose holds a word that stands for nothing yet.")

BAD_LEDGER: Final = FormFault("L060", "bad-ledger", ERROR, "A file that tools write cannot be read.")
COPY_NOT_READ: Final = FormFault(
    "L061", "copy-not-read", WARNING, "A working copy that a source names is not at hand, or cannot be read as UTF-8."
)
COPY_CHANGED: Final = FormFault(
    "L062", "copy-changed", NOTE, "A working copy is not what it was when quotations were looked up in it."
)
LOOK_UP_NOT_REPEATED: Final = FormFault(
    "L063", "look-up-not-repeated", ERROR, "The ledger says of a quotation what the same copy and the same rule do not give."
)
LINK_LEADS_ELSEWHERE: Final = FormFault(
    "L064", "link-leads-elsewhere", NOTE, "Quoted words stand earlier in a copy too, and a link to them leads there."
)
BAD_SETTING: Final = FormFault(
    "L070", "bad-setting", ERROR, "A setting of the plugin in `mkdocs.yml` is none, or cannot be what is written there."
)

FAULTS: Final[tuple[FormFault, ...]] = tuple(
    sorted((value for value in globals().values() if isinstance(value, FormFault)), key=lambda fault: fault.code)
)
"""Every fault of form, in order of code."""


class Slip(NamedTuple):
    """A fault of form at a known line and column (counted from 1) of a file at hand."""

    fault: FormFault
    line: int
    column: int
    message: str
    hint: str = ""
    subject: Identifier | None = None
    """The record that it is about."""


class FieldFault(NamedTuple):
    """A fault of form at a path, before its place has been looked up."""

    fault: FormFault
    path: FieldPath
    message: str
    hint: str
    subject: Identifier | None
    at_key: bool
    """Whether it is the key that is at fault, and not its value."""


@dataclass(slots=True)
class Faults:
    """The faults of one file's records, as they are found; the first of them, if there are very many."""

    found: list[FieldFault] = field(default_factory=list)
    unlisted: int = 0
    """How many were found after those."""
    subject: Identifier | None = None
    """The record being read."""

    def add(self, fault: FormFault, path: FieldPath, message: str, hint: str = "") -> None:
        """Notes a fault of the value at a path."""
        self._add(FieldFault(fault, path, message, hint, self.subject, at_key=False))

    def add_at_key(self, fault: FormFault, path: FieldPath, message: str, hint: str = "") -> None:
        """Notes a fault of the key that ends the path."""
        self._add(FieldFault(fault, path, message, hint, self.subject, at_key=True))

    def _add(self, fault: FieldFault) -> None:
        if len(self.found) <= MOST_LISTED:  # one more than are listed, so that its place can be named
            self.found.append(fault)
        else:
            self.unlisted += 1

    def meant(self, name: str, known: Iterable[str]) -> str:
        """A hint at the known name that was probably meant; none once there are more faults than will be listed."""
        return did_you_mean(name[:LONGEST_MEANT], known) if len(self.found) <= MOST_LISTED else ""
