"""Tests of the engine's own words."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

from explainer.pages import strings
from explainer.pages.strings import Say, all_said

FOLDER = Path(strings.__file__).parent.parent
TEMPLATES = {file.relative_to(FOLDER).as_posix(): file.read_text(encoding="utf-8") for file in sorted(FOLDER.rglob("*.jinja"))}
COMPARING = FOLDER.parent / "compare"
"""Reports of what differs have their words in the same table."""
HOSTS = FOLDER.parent / "adapters" / "mkdocs"
"""So have notes above the pages of previews."""
NOTES = "".join(file.read_text(encoding="utf-8") for file in sorted(HOSTS.rglob("*.html")))
CODE = "".join(
    file.read_text(encoding="utf-8") for folder in (FOLDER, COMPARING, HOSTS) for file in sorted(folder.rglob("*.py"))
)
FINDINGS = (HOSTS / "theme" / "explainer" / "findings.html").read_text(encoding="utf-8")
NOT_SHOWN = {"corrections.py", "render.py", "verbs.py", "schema.py", "script.py"}
"""What they hold is said to editors and whoever writes templates, counted, or for programs."""
SPEAKING = [
    HOSTS / "preview.py",
    *(
        file
        for folder in (FOLDER, COMPARING)
        for file in sorted(folder.rglob("*.py"))
        if "strings" not in file.parts and file.name not in NOT_SHOWN
    ),
]
SAID = all_said()


def test_each_name_stands_in_one_part_once() -> None:
    """A name given twice would take the earlier one's words away wherever they are shown."""
    text = "\n".join(file.read_text(encoding="utf-8") for file in sorted(Path(strings.__file__).parent.glob("*.py")))
    times = Counter(re.findall(r"^    (\w+) = ", text, re.MULTILINE))
    assert sorted(times) == sorted(SAID)
    assert [name for name, number in times.items() if number > 1] == []
    assert Say.__dict__.keys() & SAID.keys() == set()


def test_templates_say_nothing_that_is_not_in_the_table() -> None:
    named = {name for text in TEMPLATES.values() for name in re.findall(r"\bsay\.(\w+)", text)}
    assert sorted(named - set(SAID)) == []


def test_nothing_in_the_table_is_said_nowhere() -> None:
    used = {name for text in [*TEMPLATES.values(), CODE, NOTES] for name in re.findall(r"\b[sS]ay\.(\w+)", text)}
    assert sorted(set(SAID) - used) == []


def test_templates_hold_no_words_of_their_own() -> None:
    found = []
    for name, text in {**TEMPLATES, "findings.html": FINDINGS}.items():
        bare = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>", " ", text, flags=re.DOTALL)
        found += [f"{name}: {word}" for word in re.findall(r"[A-Za-z]{2,}", bare)]
        found += [f"{name}: {words}" for words in re.findall(r'(?:aria-label|title)="([^"{}]*)"', text)]
    assert found == []


def test_code_that_speaks_to_readers_holds_no_words_of_its_own() -> None:
    found = []
    for file in SPEAKING:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        explained = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
        raised = {id(part) for one in ast.walk(tree) if isinstance(one, ast.Raise) for part in ast.walk(one)}
        for one in ast.walk(tree):
            if isinstance(one, ast.Constant) and isinstance(one.value, str) and id(one) not in explained | raised:
                bare = re.sub(r"<code>.*?</code>|<[^>]*>?|\w+=\"[^\"]*\"", "", one.value)
                found += [f"{file.name}:{one.lineno}: {words}" for words in re.findall(r"[A-Za-z]{2,},? [a-z]{2,}", bare)]
    assert found == []


@pytest.mark.parametrize("word", ["true", "verified", "confirmed", "proven", "claimed", "independent"])
def test_words_that_readers_never_see(word: str) -> None:
    texts = [str(value) for value in SAID.values()]
    tables = [str(value) for name, value in vars(strings).items() if name.isupper()]
    assert [text for text in [*texts, *tables] if re.search(rf"\b{word}\b", text, re.IGNORECASE)] == []


def test_counted() -> None:
    assert [strings.counted(1, "entity"), strings.counted(2, "entity"), strings.counted(1200, "claim")] == [
        *("1 entry", "2 entries", "1,200 claims"),
    ]


def test_every_stance_has_a_sign_of_its_own_and_a_meaning() -> None:
    signs = [sign for name, (sign, _) in strings.STANCES.items() if name not in ("none-found", "no-record")]
    assert signs == ["▲", "▼", "◆", "●", "○"]
    assert set(strings.STANCES) == set(strings.STANCE_MEANINGS)
