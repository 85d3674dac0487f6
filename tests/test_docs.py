"""The docs say what the code does: modules, rules, page kinds, commands, options."""

import pkgutil
import re

from click import Context

from explainer import pages as page_kinds
from explainer.cli import main
from tests import docs
from tests.files import ROOT


def test_made_pages_are_as_the_code_makes_them() -> None:
    made = docs.made()
    files = {path: path.read_text(encoding="utf-8") if path.is_file() else "" for path in made}
    assert [path.name for path, text in files.items() if text != made[path]] == [], "run `make docs`"
    assert set((ROOT / "docs" / "rules").iterdir()) <= set(made)


def test_every_module_says_in_one_sentence_what_it_is_for() -> None:
    lines = {file: docs.first_line(file) for file in ROOT.glob("explainer/**/*.py")}
    assert [str(file) for file, line in lines.items() if not line.endswith(".")] == []


def test_every_command_and_option_is_in_the_readme_or_the_docs() -> None:
    text = "".join(
        (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "docs/contributing.md", "docs/commands.md")
    )
    context = Context(main)
    commands = {name: main.get_command(context, name) for name in main.list_commands(context)}
    names = [f"explainer {name}" for name in commands]
    options = [
        option
        for command in commands.values()
        if command is not None
        for one in command.params
        for option in one.opts
        if option.startswith("--")
    ]
    assert [name for name in [*names, *options] if name not in text] == []


def test_every_page_kind_is_in_the_docs() -> None:
    text = (ROOT / "docs" / "page-kinds.md").read_text(encoding="utf-8")
    assert [kind.__name__ for kind in page_kinds.page_kinds() if f"`{kind.__name__}`" not in text] == []


def test_the_docs_name_no_file_that_is_not_there() -> None:
    named = re.compile(r"`((?:explainer|tests|docs|data)/[\w./-]+\.(?:py|md|yml|jinja|css|js|json))`")
    missing = []
    pages = [
        page for page in sorted((ROOT / "docs").glob("*.md")) if page.name not in ("handbook.md", "records.md")
    ]  # their examples name files of others
    for page in [ROOT / "README.md", *pages]:
        for name in named.findall(page.read_text(encoding="utf-8")):
            if not (ROOT / name).exists() and "ledger" not in name:
                missing.append(f"{page.name}: {name}")
    assert missing == []


def test_every_rule_folder_entry_is_a_rule() -> None:
    from explainer.check import rules  # noqa: PLC0415 - only this test lists the folder

    names = [module.name for module in pkgutil.iter_modules(rules.__path__)]
    assert len(names) >= 20
