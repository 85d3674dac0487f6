"""Lays out a new project: settings, an example of every kind of record, chapters, checks and settings for editors."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import explainer
from explainer.adapters.installed import Engine, engine

_SKELETON: Final = Path(explainer.__file__).parent / "assets" / "start"
_WORKFLOWS: Final = Path(explainer.__file__).parent / "assets" / "workflows"
_DOT: Final = "dot-"
"""Begins the names of files and folders that begin with a dot in a project, which tools would heed in ours."""
_ENGINES: Final = "engine"
_HOLE: Final = re.compile(r"\{\{([a-zA-Z ]+)\}\}")
_OF_MARKDOWN: Final = re.compile(r"[\\`*_{}\[\]#|]|^[-+>]")
_UNSEEN: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


class FolderNotEmpty(Exception):
    """A folder that no project is laid out in: something stands in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the owner of a new project says of it."""

    title: str
    question: str
    """What the explainer answers."""
    contact: str | None = None
    licence: str | None = None


def refuse_used(folder: Path) -> None:
    """Raises `FolderNotEmpty` for a folder in which something stands already."""
    if folder.exists() and (not folder.is_dir() or any(each.name != ".git" for each in folder.iterdir())):
        raise FolderNotEmpty(f"{folder} is not an empty folder; nothing was written")


def lay_out(folder: Path, answers: Answers) -> tuple[str, ...]:
    """Writes a new project into a folder that is empty or not there, and gives the paths. Raises `FolderNotEmpty`."""
    refuse_used(folder)
    files = dict(sorted(project_files(answers, engine()).items()))
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return tuple(files)


def project_files(answers: Answers, installed: Engine) -> dict[str, bytes]:
    """Every file of a new project, by its path."""
    words = _words(answers, installed)
    files = {path: _filled(content, words) for path, content in _skeleton()}
    if installed.wheel is not None:
        files[f"{_ENGINES}/{installed.wheel.name}"] = installed.wheel.read_bytes()
    return files


def _skeleton() -> Iterator[tuple[str, bytes]]:
    for file in sorted(_SKELETON.rglob("*")):
        if file.is_file():
            parts = file.relative_to(_SKELETON).parts
            yield "/".join(re.sub(f"^{_DOT}", ".", part) for part in parts), file.read_bytes()
    for file in sorted(_WORKFLOWS.glob("*.yml")):
        yield f".github/workflows/{file.name}", file.read_bytes()


def _words(answers: Answers, installed: Engine) -> Mapping[str, str]:
    """What stands in the holes of the skeleton."""
    if installed.wheel is not None:
        requirement = f"./{_ENGINES}/{installed.wheel.name}"
    elif installed.address:
        requirement = f"mkdocs-explainer @ {installed.address}"
    else:
        requirement = f"# Name here where yours comes from: a wheel in this repository (./{_ENGINES}/….whl) or an address."
    return {
        "title as YAML": _as_yaml(answers.title),
        "title as Markdown": _as_markdown(answers.title),
        "question as YAML": _as_yaml(answers.question),
        "question as Markdown": _as_markdown(answers.question),
        "contact as YAML": _as_yaml(answers.contact),
        "licence as YAML": _as_yaml(answers.licence),
        "engine": requirement,
    }


def _filled(content: bytes, words: Mapping[str, str]) -> bytes:
    return _HOLE.sub(lambda hole: words[hole[1]], content.decode("utf-8")).encode("utf-8")


def _line(text: str) -> str:
    return " ".join(_UNSEEN.sub(" ", text).split())


def _as_yaml(text: str | None) -> str:
    """A text in quotation marks, as YAML reads it; `null` for none."""
    return json.dumps(_line(text), ensure_ascii=False) if text else "null"


def _as_markdown(text: str) -> str:
    """A text that Markdown prints as it is."""
    plain = _line(text).replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"^(\d+)\.", r"\1\\.", _OF_MARKDOWN.sub(r"\\\g<0>", plain))
