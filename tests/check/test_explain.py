"""Docstrings in parts."""

from collections.abc import Iterator

from explainer.check import Fault
from explainer.check.explain import examples, explain
from explainer.check.rule import rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("X101", Severity.ERROR, never_ignored="it is a test")
def moon_of_cheese(web: Web) -> Iterator[Fault]:
    """The moon is of cheese.

    Readers would
    be hungry.

    Wrong:
        --- data/claims.yml
        moon:
          text: Cheese.

        --- docs/index.md
        # The moon

    Wrong:
        --- data/claims.yml
        cheddar: {text: Cheese.}

    Right:
        --- data/claims.yml
        moon: {text: Rock.}
    """
    yield from ()


def test_a_docstring_in_parts() -> None:
    explanation = explain(moon_of_cheese)
    assert moon_of_cheese.name == "moon-of-cheese"
    assert explanation.fault == "The moon is of cheese."
    assert explanation.why == "Readers would be hungry."
    assert explanation.wrong == (
        "--- data/claims.yml\nmoon:\n  text: Cheese.\n\n--- docs/index.md\n# The moon\n",
        "--- data/claims.yml\ncheddar: {text: Cheese.}\n",
    )
    assert explanation.right == ("--- data/claims.yml\nmoon: {text: Rock.}\n",)


def test_examples_alone() -> None:
    text = """
        Wrong:
            One.

        Right:
            Two.
        """
    assert examples(text) == (("One.\n",), ("Two.\n",))
    assert examples("") == ((), ())
