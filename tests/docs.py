"""Writes the parts of `docs/` that are made from the code: `python -m tests.docs`; a test compares them."""

import ast
from collections.abc import Mapping
from pathlib import Path

from explainer.adapters.forms.configuration import Owner, configuration
from explainer.check.rules_pages import rules_pages
from explainer.load.reference import records_page
from explainer.model.site import Project, Site
from tests.files import ROOT

BEGIN = "<!-- made from the modules' first lines by `make docs` -->"
END = "<!-- end -->"
FRONT_MATTER = "---\nexplainer:\n  story: no\n---\n\n"


def module_lines() -> str:
    """Every module with its first line, folder by folder, as Markdown tables."""
    parts: list[str] = []
    for folder in sorted({file.parent for file in ROOT.glob("explainer/**/*.py")}):
        rows = [f"| `{file.name}` | {first_line(file)} |" for file in sorted(folder.glob("*.py"))]
        parts.append(
            "\n".join([f"### `{folder.relative_to(ROOT).as_posix()}/`", "", "| file | what it is for |", "|---|---|", *rows])
        )
    return "\n\n".join(parts)


def first_line(file: Path) -> str:
    """The first line of a module's docstring."""
    return (
        (ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or "")
        .partition("\n\n")[0]
        .replace("\n", " ")
        .replace("|", "\\|")
    )


def made() -> Mapping[Path, str]:
    """Every page that is made from the code, whole or in part, as it should be."""
    architecture = ROOT / "docs" / "architecture.md"
    text = architecture.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return {
        architecture: f"{before}{BEGIN}\n\n{module_lines()}\n\n{END}{after}",
        ROOT / "tests" / "adapters" / "forms" / "config.yml": configuration(
            Project(root=ROOT), Site(url="https://example.org/"), Owner(repository="https://github.com/example/story")
        ),
        ROOT / "docs" / "records.md": FRONT_MATTER + records_page(),
        **{ROOT / "docs" / "rules" / name: FRONT_MATTER + page for name, page in rules_pages().items()},
    }


if __name__ == "__main__":
    for path, content in made().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
