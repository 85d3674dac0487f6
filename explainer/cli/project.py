"""Finds the project a command works on, and reads its settings from `mkdocs.yml`."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

import click
import yaml

from explainer.cli.settings import SETTINGS, why_unread
from explainer.model.site import Project, Site


class _SettingsLoader(yaml.SafeLoader):
    """Reads the values we need of a MkDocs configuration; tags of Python objects become nothing."""


def _environment(loader: yaml.SafeLoader, node: yaml.Node) -> str | None:
    """What MkDocs' `!ENV` gives: the first variable that is set, else the default."""
    if isinstance(node, yaml.ScalarNode):
        return os.environ.get(node.value)
    if not isinstance(node, yaml.SequenceNode):
        return None
    names = [loader.construct_object(child) for child in node.value]
    for name in names[:-1]:
        if str(name) in os.environ:
            return os.environ[str(name)]
    return names[-1] if names else None


def _nothing(loader: yaml.SafeLoader, suffix: str, node: yaml.Node) -> None:
    """Stands for a Python object, which only MkDocs needs."""


_SettingsLoader.add_constructor("!ENV", _environment)
_SettingsLoader.add_multi_constructor("!", _nothing)
_SettingsLoader.add_multi_constructor("tag:yaml.org,2002:python/", _nothing)


def read_project(root: Path) -> tuple[Project, Site]:
    """The project at `root` and its site's settings; without `mkdocs.yml`, the defaults. Raises a click usage error."""
    _finish_cut_off_change(root)
    settings = read_settings(root)
    options = _plugin_options(settings.get("plugins"))
    theme = settings.get("theme")
    custom = theme.get("custom_dir") if isinstance(theme, Mapping) else None
    data = PurePosixPath(str(options.get("data") or "data").strip("/") or "data").as_posix()
    project = Project(root=root, data=data, docs=str(settings.get("docs_dir", "docs")))
    site = Site(
        name=str(settings.get("site_name") or "Explainer"),
        url=_text(settings.get("site_url")),
        contact=_text(options.get("contact")),
        licence=_text(options.get("licence")),
        overrides=root / str(custom) if custom else None,
    )
    return project, site


def read_settings(root: Path) -> Mapping[str, Any]:
    """What `mkdocs.yml` holds; nothing where there is none. Raises a click usage error."""
    file = root / SETTINGS
    if not file.is_file():
        if not (root / "data").is_dir():
            raise click.UsageError(f"there is neither {SETTINGS} nor a folder data/ in {root}; name the project with --root")
        return {}
    try:
        settings = yaml.load(file.read_bytes(), _SettingsLoader) or {}
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise click.UsageError(why_unread(file.read_bytes(), error)) from error
    if not isinstance(settings, Mapping):
        raise click.UsageError(f"{SETTINGS} holds no settings")
    return settings


def _finish_cut_off_change(root: Path) -> None:
    """Finishes a change of several files that was cut off half-way. Without one, this only looks into one folder."""
    cache = root / ".cache"
    if not cache.is_dir() or not any(cache.glob("explainer-edit*")):
        return
    from explainer.edit.changes import CannotEdit  # noqa: PLC0415 - needed after a crash only
    from explainer.edit.writing import recover  # noqa: PLC0415

    try:
        if recover(Project(root=root)):
            click.echo("a change that was cut off has been finished", err=True)
    except CannotEdit as fault:
        raise click.UsageError(str(fault)) from fault


def _text(value: object) -> str | None:
    return str(value) if value else None


def _plugin_options(plugins: object) -> Mapping[str, Any]:
    """The options of our plugin, in either form that MkDocs allows."""
    entries: list[object] = list(plugins) if isinstance(plugins, list) else []
    if isinstance(plugins, Mapping):
        entries = [plugins]
    for entry in entries:
        if isinstance(entry, Mapping) and isinstance(entry.get("explainer"), Mapping):
            options: Mapping[str, Any] = entry["explainer"]
            return options
    return {}


def paths_in(root: Path, files: Iterable[Path]) -> tuple[str, ...]:
    """Files and folders as the project names them. Raises a click usage error for one that is no part of it."""
    found = []
    for file in files:
        if not file.resolve().is_relative_to(root.resolve()):
            raise click.UsageError(f"{file} is no part of the project in {root}")
        found.append(file.resolve().relative_to(root.resolve()).as_posix())
    return tuple(found)


def is_among(path: str, paths: Sequence[str]) -> bool:
    """Whether a file is one of some files or stands in one of some folders; all are, where none is named."""
    return not paths or any(each in (path, ".") or path.startswith(f"{each}/") for each in paths)


def files_argument(command: Callable[..., None]) -> Callable[..., None]:
    """Adds files and folders to look at, instead of all."""
    return click.argument("files", nargs=-1, type=click.Path(exists=True, path_type=Path))(command)


def root_option(command: Callable[..., None]) -> Callable[..., None]:
    """Adds `--root DIR` to a command."""
    return click.option(
        "--root",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        default=Path(),
        show_default="the current folder",
        help="The project's folder.",
    )(command)
