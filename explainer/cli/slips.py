"""What was probably meant by a command line that cannot be understood: other words, other dashes, one word too many."""

import re
from collections.abc import Collection, Sequence
from types import MappingProxyType
from typing import Final

import click

from explainer.model.identifier import KINDS, PLURALS
from explainer.model.nearest import did_you_mean

_COMMANDS: Final = MappingProxyType(
    {
        "check": "validate lint test verify-all errors",
        "new": "add create insert make write",
        "retire": "delete remove rm drop tombstone",
        "rename": "move mv",
        "show": "find search get view print list ls info",
        "serve": "start run preview watch dev server",
        "fmt": "format tidy clean",
        "render": "export generate",
        "verify": "quotes quotations",
        "links": "urls addresses deadlinks",
        "diff": "compare changes",
        "init": "setup begin scaffold",
        "schema": "schemas json",
    }
)
"""By command, what is typed for it."""
_KINDS: Final = MappingProxyType(
    {
        "entity": "person people organisation organization company outlet place group",
        "statement": "quote quotation said position",
        "claim": "fact",
        "source": "article report link url document",
        "question": "faq",
        "term": "definition glossary",
        "dispute": "discrepancy conflict",
        "topic": "issue theme",
    }
)
"""By kind of record, what is typed for it."""
_DASHED: Final = re.compile(r"(?:[\u2010-\u2015\u2212]+|-)([a-z][a-z-]+)(?:=.*)?")


def instead_of(name: str, rest: Sequence[str], commands: Collection[str]) -> str:
    """What to type in place of a command that there is not."""
    if name == "help":
        return f"write explainer {rest[0]} --help" if rest and rest[0] in commands else "write explainer --help"
    if name == "version":
        return "write explainer --version"
    if name == "build":
        return "mkdocs build makes the site, and explainer render a folder for another generator"
    first, *others = name.split()
    if others and first in commands:
        return f"leave out the quotation marks: explainer {name}"
    meant = _meant(name, _COMMANDS)
    return f"perhaps explainer {meant}" if meant in commands else did_you_mean(name, commands) or "explainer --help lists them"


def instead_of_kind(name: str) -> str:
    """Which kind of record was meant by a word that is none."""
    plural = {plural: kind for kind, plural in PLURALS.items()}
    meant = plural.get(name.lower()) or _meant(name, _KINDS)
    if meant in KINDS:
        return f"perhaps explainer new {meant}"
    return did_you_mean(name, KINDS) or f"the kinds are {', '.join(KINDS)}"


def other_dashes(words: Sequence[str], options: Collection[str]) -> str:
    """What is wrong with an option that begins with one hyphen or with a typographic dash; empty where none does."""
    for word in words:
        match = _DASHED.fullmatch(word)
        if match and f"--{match[1]}" in options:
            return f"“{word}” does not begin with two hyphens; write --{match[1]}"
    return ""


def better_words(fault: click.UsageError) -> str:
    """What to say of a word too many; empty where nothing better is known than what is said already."""
    context = fault.ctx
    if context is None:
        return ""
    if match := re.fullmatch(r"Got unexpected extra arguments? \((.*)\)", fault.message):
        takes = [each for each in context.command.params if isinstance(each, click.Argument)]
        return f"“{match[1]}” is too much" + ("" if takes else f": explainer {context.info_name} works on the whole project")
    return ""


def _meant(word: str, others: MappingProxyType[str, str]) -> str:
    return next((each for each, words in others.items() if word.lower() in words.split()), "")
