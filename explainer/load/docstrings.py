"""What the model's classes and their attributes are, in the words that stand in their code."""

import ast
import inspect
from itertools import pairwise


def class_words(made: type) -> str:
    """The class's docstring on one line."""
    return " ".join((inspect.getdoc(made) or "").split())


def attribute_words(made: type) -> dict[str, str]:
    """By attribute, the text that stands below it in the class or in a class it extends; without code, nothing."""
    words: dict[str, str] = {}
    for each in reversed(made.__mro__[:-1]):
        try:
            tree = ast.parse(inspect.getsource(each))
        except (OSError, TypeError):  # installed without its code
            continue
        body = tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else []
        for attribute, after in pairwise(body):
            if isinstance(attribute, ast.AnnAssign) and isinstance(attribute.target, ast.Name) and (text := _text(after)):
                words[attribute.target.id] = text
    return words


def _text(statement: ast.stmt) -> str:
    """The text that a statement is, on one line; empty where it is none."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant) and isinstance(statement.value.value, str):
        return " ".join(statement.value.value.split())
    return ""
