"""What a rule's docstring says, in parts, and the pages on all rules."""

import re
from collections.abc import Iterator, Sequence
from textwrap import dedent
from typing import Final, NamedTuple

from explainer.check import all_rules
from explainer.check.form_reasons import REASONS
from explainer.check.rule import Rule
from explainer.load.faults import FAULTS as FORM_FAULTS
from explainer.prose.faults import FAULTS as CHAPTER_FAULTS
from explainer.prose.sentences import sentences

_EXAMPLE: Final = re.compile(r"^(Wrong|Right):\n((?:    .*\n|\n)+)", re.MULTILINE)
_FILE: Final = re.compile(r"--- (\S+)")
_LANGUAGES: Final = {"yml": "yaml", "md": "markdown", "json": "json"}

GROUPS: Final = {
    "R": "References",
    "S": "Sources",
    "Q": "Quotations",
    "A": "Attribution and stances",
    "C": "Claims and topics",
    "D": "Disputes and values that differ",
    "E": "Events, entities and terms",
    "T": "Times",
    "P": "Prose and chapters",
    "H": "History",
    "I": "Ignores",
}
"""What the first letter of a rule's code stands for, in the order of the pages."""

_HEAD: Final = """\
# Rules

Every problem that `explainer check` finds has a code, a name and a weight. The name names the fault.

- An **error** would mislead a reader or break a promise of the site. It stops every build.
- A **warning** is something a desk would want mended. It stops strict builds.
- A **note** is something to know. It stops nothing.

A warning or a note of a rule can be ignored with a reason, on the record that it is about:

```yaml
harbour-log:
  title: Log of the harbour office
  ignore:
    source-without-address: The log is on paper.
```

In a chapter the reason stands in the front matter, and holds for the whole chapter:

```yaml
explainer:
  ignore:
    loaded-word: The chapter is about headlines and quotes many.
```

Errors cannot be ignored; each says why. Neither can findings of form, which come from reading the files. An ignore
without a reason, of an unknown rule, of an error, or one that ignores nothing is itself a finding.
"""


class Explanation(NamedTuple):
    """The parts of a rule's docstring."""

    fault: str
    """The fault, in one sentence."""
    why: str
    """Why it matters to a reader."""
    wrong: tuple[str, ...]
    """Examples that have the fault: files, each begun by a line `--- path`."""
    right: tuple[str, ...]
    """The same without the fault."""


def explain(one: Rule) -> Explanation:
    """The parts of the rule's docstring; parts that are missing are empty."""
    first, _, rest = one.explanation.partition("\n")
    text = dedent(rest).strip() + "\n"
    examples = [(match[1], dedent(match[2]).strip() + "\n") for match in _EXAMPLE.finditer(text)]
    why = _EXAMPLE.sub("", text).strip()
    return Explanation(
        first.strip(),
        " ".join(why.split()),
        tuple(example for name, example in examples if name == "Wrong"),
        tuple(example for name, example in examples if name == "Right"),
    )


def reasons() -> dict[str, str]:
    """By the name of each rule and fault of form, why it matters, in a sentence."""
    found = dict(REASONS)
    found.update({one.name: next(iter(sentences(explain(one).why)), "") for one in all_rules()})
    return found


def rules_pages() -> dict[str, str]:
    """By file name, Markdown without front matter: an overview of all rules with the faults of form, and a page for each
    group with the explanation of each of its rules."""
    rules = all_rules()
    pages = {"index.md": "\n".join((_HEAD, _overview(rules), _form_faults(), _chapter_faults()))}
    for letter, title in GROUPS.items():
        head = f"# Rules on {title[0].lower()}{title[1:]}\n\nSome of [all rules](index.md).\n"
        sections = (_section(one) for one in rules if one.code.startswith(letter))
        pages[_file_name(letter)] = "\n".join((head, *sections))
    return pages


def _file_name(letter: str) -> str:
    """The file of a group of rules, by the first word of its title."""
    return GROUPS[letter].replace(",", " ").split()[0].lower() + ".md"


def _overview(rules: Sequence[Rule]) -> str:
    """All rules, in the order of the groups."""
    rows = [
        f"| {one.code} | [{one.name}]({_file_name(letter)}#{one.name}) | {one.severity} | {_cell(explain(one).fault)} |"
        for letter in GROUPS
        for one in rules
        if one.code.startswith(letter)
    ]
    return _table(("code", "name", "weight", "the fault"), rows)


def _section(one: Rule) -> str:
    parts = explain(one)
    ignored = f" It cannot be ignored: {one.never_ignored}." if one.never_ignored else ""
    shown = [f"{one.code}, {one.severity}. {parts.fault}\n", f"{parts.why}{ignored}\n"]
    for title, examples in (("Wrong", parts.wrong), ("Right", parts.right)):
        for example in examples:
            shown.append(f"{title}:\n")
            shown.extend(_blocks(example))
    return "\n".join((f"## {one.name}\n", *shown))


def _blocks(example: str) -> Iterator[str]:
    """The files of an example as blocks of code, each with its path as title."""
    files: list[tuple[str, list[str]]] = []
    for line in example.splitlines():
        if match := _FILE.fullmatch(line):
            files.append((match[1], []))
        elif files:
            files[-1][1].append(line)
    for path, lines in files:
        language = _LANGUAGES.get(path.rpartition(".")[2], "text")
        body = "\n".join(lines).strip("\n")
        yield f"`{path}`\n\n```{language}\n{body}\n```\n"


def _form_faults() -> str:
    rows = [
        f"| {fault.code} | {fault.name} | {fault.severity} | {_cell(f'{fault.explanation} {REASONS[fault.name]}')} |"
        for fault in FORM_FAULTS
    ]
    head = "## Faults of form in the facts\n\nFound while the files are read; they cannot be ignored.\n"
    return "\n".join((head, _table(("code", "name", "weight", "the fault"), rows)))


def _chapter_faults() -> str:
    faults = sorted((code, name, severity) for name, (code, severity) in CHAPTER_FAULTS.items())
    rows = [f"| {code} | {name} | {severity} | {REASONS[name]} |" for code, name, severity in faults]
    head = "## Faults of form in chapters\n\nFound while the chapters are read; they cannot be ignored.\n"
    return "\n".join((head, _table(("code", "name", "weight", "why it matters"), rows)))


def _table(heads: Sequence[str], rows: Sequence[str]) -> str:
    return "\n".join((f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}", *rows)) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
