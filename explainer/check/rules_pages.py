"""The pages on all rules and on all faults of form, each with what is wrong and right."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from explainer.check import all_rules
from explainer.check.explain import examples, explain
from explainer.check.form_examples import OF_CHAPTERS, OF_FACTS
from explainer.check.form_reasons import REASONS
from explainer.check.rule import Rule
from explainer.load.faults import FAULTS as FORM_FAULTS
from explainer.model.finding import Severity
from explainer.prose.faults import FAULTS as CHAPTER_FAULTS

_FILE: Final = re.compile(r"--- (\S+)")
_LANGUAGES: Final = {"yml": "yaml", "md": "markdown", "json": "json"}
_FACTS: Final = "facts.md"
_CHAPTERS: Final = "chapters.md"

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


class _FormSection(NamedTuple):
    """A fault of form."""

    code: str
    name: str
    severity: Severity
    fault: str
    examples: str


class _Form(NamedTuple):
    """The faults of form of one sort of files."""

    title: str
    lead: str
    faults: tuple[_FormSection, ...]


def rules_pages() -> dict[str, str]:
    """By file name, Markdown without front matter: an overview of all rules with the faults of form, a page for each group
    with the explanation of each of its rules, and one each for faults of form in the facts and in chapters."""
    rules = all_rules()
    forms = {_FACTS: _of_facts(), _CHAPTERS: _of_chapters()}
    pages = {"index.md": "\n".join((_HEAD, _overview(rules), *(_table_of(file, form) for file, form in forms.items())))}
    for file, form in forms.items():
        head = f"# {form.title}\n\n{form.lead} Some of [all rules](index.md).\n"
        pages[file] = "\n".join((head, *map(_form_section, form.faults)))
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
    shown = (f"{one.code}, {one.severity}. {parts.fault}\n", f"{parts.why}{ignored}\n")
    return "\n".join((f"## {one.name}\n", *shown, *_shown(parts.wrong, parts.right)))


def _shown(wrong: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    for title, found in (("Wrong", wrong), ("Right", right)):
        for example in found:
            if _FILE.match(example):
                yield f"{title}:\n"
                yield from _blocks(example)
            else:
                yield f"{title}: {' '.join(example.split())}\n"


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


def _of_facts() -> _Form:
    faults = (_FormSection(each.code, each.name, each.severity, each.explanation, OF_FACTS[each.name]) for each in FORM_FAULTS)
    return _Form("Faults of form in the facts", "Found while the files are read; they cannot be ignored.", tuple(faults))


def _of_chapters() -> _Form:
    faults = (_FormSection(code, name, severity, "", OF_CHAPTERS[name]) for name, (code, severity) in CHAPTER_FAULTS.items())
    lead = "Found while the chapters are read; they cannot be ignored."
    return _Form("Faults of form in chapters", lead, tuple(sorted(faults)))


def _table_of(file: str, form: _Form) -> str:
    rows = [
        f"| {one.code} | [{one.name}]({file}#{one.name}) | {one.severity} | {_cell(f'{one.fault} {REASONS[one.name]}')} |"
        for one in form.faults
    ]
    heads = ("code", "name", "weight", "the fault" if form.faults[0].fault else "why it matters")
    return "\n".join((f"## {form.title}\n\n{form.lead}\n", _table(heads, rows)))


def _form_section(one: _FormSection) -> str:
    shown = f"{one.code}, {one.severity}. {one.fault} {REASONS[one.name]}".replace(".  ", ". ")
    return "\n".join((f"## {one.name}\n", f"{shown}\n", *_shown(*examples(one.examples))))


def _table(heads: Sequence[str], rows: Sequence[str]) -> str:
    return "\n".join((f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}", *rows)) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
