"""What a rule's docstring says, in parts; and why each finding matters."""

import re
from textwrap import dedent
from typing import Final, NamedTuple

from explainer.check import all_rules
from explainer.check.form_reasons import REASONS
from explainer.check.rule import Rule
from explainer.prose.sentences import sentences

_EXAMPLE: Final = re.compile(r"^(Wrong|Right):\n((?:    .*\n|\n)+)", re.MULTILINE)


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
    why = _EXAMPLE.sub("", text).strip()
    return Explanation(first.strip(), " ".join(why.split()), *examples(rest))


def examples(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The examples in a text like a rule's docstring: the wrong ones, and the right ones."""
    found = [(match[1], dedent(match[2]).strip() + "\n") for match in _EXAMPLE.finditer(dedent(text).strip() + "\n")]
    wrong, right = (tuple(example for name, example in found if name == which) for which in ("Wrong", "Right"))
    return wrong, right


def reasons() -> dict[str, str]:
    """By the name of each rule and fault of form, why it matters, in a sentence."""
    found = dict(REASONS)
    found.update({one.name: next(iter(sentences(explain(one).why)), "") for one in all_rules()})
    return found
