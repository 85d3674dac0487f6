"""Numbers, lists and cuts in words; no word that judges is shown to readers."""

import ast
import re
from pathlib import Path

import explainer.weave
from explainer.weave.words import capitalised, listed, number_words, shortened


def test_number_words() -> None:
    assert [number_words(number) for number in (0, 1, 5, 10, 11)] == ["no", "one", "five", "ten", "11"]


def test_listed() -> None:
    assert [listed([]), listed(["A"]), listed(["A", "B"]), listed(["A", "B", "C"])] == ["", "A", "A and B", "A, B and C"]


def test_capitalised() -> None:
    assert [capitalised("an official"), capitalised(""), capitalised("iOS")] == ["An official", "", "IOS"]


def test_shortened_between_words() -> None:
    assert shortened("short", 10) == "short"
    assert shortened("exactly ten", 11) == "exactly ten"
    assert shortened("several words, and more", 15) == "several words…"
    assert shortened("one verylongword", 10) == "one veryl…"
    assert shortened("a" * 20, 10) == "aaaaaaaaa…"


def test_no_word_of_judgement_is_shown_to_readers() -> None:
    judging = re.compile(r"\b(true|verified|confirmed|proven|independent|claimed)\b", re.IGNORECASE)
    texts = [text for module in sorted(Path(explainer.weave.__file__).parent.glob("*.py")) for text in _texts(module)]
    assert len(texts) > 200
    assert [text for text in texts if judging.search(text)] == []


def _texts(module: Path) -> list[str]:
    """Every text in a module's code; docstrings, which stand alone, are not among them."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    constants = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in alone]
    return [node.value for node in constants if isinstance(node.value, str)]
