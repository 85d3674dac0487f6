"""Tests mirror the house: each module is tried in the file of its name, or with others that one file tries together."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.files import ROOT

TOGETHER: Final = {
    "adapters/test_mkdocs.py": "adapters/mkdocs/articles adapters/mkdocs/chapters adapters/mkdocs/plugin",
    "adapters/test_mkdocs_findings.py": "adapters/mkdocs/files adapters/mkdocs/preview adapters/mkdocs/start",
    "adapters/test_search_again.py": "adapters/mkdocs/search",
    "adapters/test_shell.py": "adapters/mkdocs/shells",
    "adapters/test_refreshing.py": "adapters/mkdocs/sitemap",
    "adapters/forms/test_writing.py": "cli/forms",
    "check/test_explain.py": "check/rule",
    "cli/test_commands.py": "cli/render",
    "cli/test_coverage.py": "cli/coverage_lines",
    "cli/test_edits.py": "cli/rename cli/retire",
    "cli/test_verify.py": "cli/verify_lines",
    "compare/formats/test_formats.py": "compare/formats/as_html compare/formats/as_json compare/formats/as_markdown"
    " compare/formats/as_page compare/formats/as_text",
    "compare/test_kept.py": "compare/sides",
    "edit/test_fixes.py": "edit/proposals",
    "load/test_cases.py": "load/anchors load/syntax",
    "markup/test_agreement.py": "markup/drawing",
    "pages/test_strings.py": "pages/strings/kinds pages/strings/table",
    "prose/test_chapter.py": "prose/blocks prose/openings prose/passages prose/runs",
    "test_build_again.py": "build",
    "weave/test_attribution.py": "weave/sentences",
}
"""By test file, the modules that it tries as one: each is too small to be told apart, or is met by cases of the whole."""
RULES: Final = ("check", "rules")
"""Each has cases under its name, which `check/test_rules.py` counts."""


def modules() -> Iterator[Path]:
    """Every module that does something, by its path in the engine; those that only hold values need no test."""
    for file in sorted((ROOT / "explainer").rglob("*.py")):
        path = file.relative_to(ROOT / "explainer")
        does = any(isinstance(node, ast.FunctionDef) for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
        if does and path.name != "__init__.py" and path.parts[:2] != RULES:
            yield path


def own_file(module: Path) -> Path:
    """Where the tests of a module stand. The folder of the host's adapters has its tests one folder up."""
    folder = module.parent.parent if module.parent.parts == ("adapters", "mkdocs") else module.parent
    return folder / f"test_{module.name}"


def test_each_module_is_tried_in_a_file_of_its_name_or_with_others() -> None:
    without = {module.with_suffix("").as_posix() for module in modules() if not (ROOT / "tests" / own_file(module)).is_file()}
    assert without == {module for tried in TOGETHER.values() for module in tried.split()}


def test_the_files_that_try_several_are_there() -> None:
    assert [file for file in TOGETHER if not (ROOT / "tests" / file).is_file()] == []
