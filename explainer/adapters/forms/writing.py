"""Writes the page of forms into a folder: its configuration, its script, and the names of all records for its pickers."""

import json
from html import escape
from pathlib import Path
from typing import Final

import explainer
from explainer.adapters.editor import living
from explainer.adapters.forms.bundle import PACKAGES
from explainer.adapters.forms.configuration import Owner, configuration
from explainer.model.site import Project, Site
from explainer.weave.web import Web

_ASSETS: Final = Path(explainer.__file__).parent / "assets" / "forms"
_LINES: Final = ",\n"


def form_files(project: Project, site: Site, owner: Owner, web: Web) -> dict[str, str]:
    """Every file of the page of forms that is ours, by its name. Only `records.json` depends on the facts."""
    return {
        "config.yml": configuration(project, site, owner),
        "forms.js": (_ASSETS / "forms.js").read_text(encoding="utf-8"),
        "index.html": _page(site),
        "records.json": _names(web),
    }


def is_other_page(folder: Path) -> bool:
    """Whether a folder holds a page of its own, which the page of forms would take the place of."""
    index = folder / "index.html"
    is_other = index.is_file() and 'src="forms.js"' not in index.read_text(encoding="utf-8", errors="replace")
    return is_other or any((folder / name).exists() for name in ("index.md", "README.md", "mkdocs.yml"))


def write_forms(folder: Path, files: dict[str, str]) -> tuple[str, ...]:
    """Writes what is not yet so, and gives the names of what was written."""
    folder.mkdir(parents=True, exist_ok=True)
    changed = outdated(folder, files)
    for name in changed:
        (folder / name).write_bytes(files[name].encode())
    return changed


def outdated(folder: Path, files: dict[str, str]) -> tuple[str, ...]:
    """The names of the files that the folder does not hold as they should be."""
    return tuple(
        name for name, text in files.items() if not (folder / name).is_file() or (folder / name).read_bytes() != text.encode()
    )


def _page(site: Site) -> str:
    scripts = "\n".join(
        f'  <script defer src="{package.script}" integrity="{package.script_integrity}"></script>' for package in PACKAGES
    )
    page = (_ASSETS / "index.html").read_text(encoding="utf-8")
    return page.replace("{{site}}", escape(site.name)).replace("{{scripts}}", scripts)


def _names(web: Web) -> str:
    """The name of every record with its title, one a line: what a picker offers."""
    kinds = []
    for kind, hints in living(web).items():
        titles = {name: hint.partition("\n")[0] for name, hint in hints.items()}
        pairs = (f"{json.dumps(name)}: {json.dumps(title, ensure_ascii=False)}" for name, title in titles.items())
        kinds.append(f"{json.dumps(kind)}: {{\n{_LINES.join(pairs)}\n}}")
    return f"{{\n{_LINES.join(kinds)}\n}}\n"
