"""Compiled templates of the theme are kept by name, content and language, and not without end."""

import pytest
from jinja2 import DictLoader, Environment

from explainer.adapters.mkdocs import compiled
from explainer.adapters.mkdocs.compiled import CompiledTemplates


def environment(kept: dict[str, bytes], text: str, *extensions: str) -> Environment:
    made = Environment(loader=DictLoader({"main.html": text}), extensions=extensions)
    made.bytecode_cache = CompiledTemplates(kept, made)
    return made


def drawn(made: Environment) -> str:
    return made.get_template("main.html").render()


def test_what_was_compiled_is_not_compiled_again(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: dict[str, bytes] = {}
    assert drawn(environment(kept, "one {{ 1 + 1 }}")) == "one 2"
    monkeypatch.setattr(Environment, "_compile", None)
    assert drawn(environment(kept, "one {{ 1 + 1 }}")) == "one 2"


def test_another_content_or_language_is_compiled_by_itself() -> None:
    kept: dict[str, bytes] = {}
    text = "{{ 'a' }}{% set found = 1 %}"
    assert [drawn(environment(kept, text)), drawn(environment(kept, text + "b"))] == ["a", "ab"]
    drawn(environment(kept, text, "jinja2.ext.do"))
    assert len(kept) == 3


def test_everything_is_forgotten_when_it_grows_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "_MOST", 2)
    kept: dict[str, bytes] = {}
    for number in range(3):
        drawn(environment(kept, f"{number}"))
    assert len(kept) == 1
