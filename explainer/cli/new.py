"""`explainer new`: a new record, asked for field by field or given in options, in the right file."""

import sys
from collections.abc import Mapping
from pathlib import Path

import click

from explainer import build
from explainer.cli.edits import carry_out, dry_run_option
from explainer.cli.fetching import fetched
from explainer.cli.new_options import citation_of, field_options, labels, name_options, options_beside, title_of
from explainer.cli.project import read_project, root_option
from explainer.edit.changes import CannotEdit
from explainer.edit.drafting import Drafted, drafted, nearest_file, proposed
from explainer.edit.metadata import read_metadata
from explainer.edit.sourcing import fields_from
from explainer.load import read_files
from explainer.load.names import hint_for_name
from explainer.load.scalars import with_article
from explainer.load.shapes import Listed, Named, Shape, shape_of
from explainer.model.identifier import KINDS, identifier, is_name
from explainer.model.library import CLASSES, Library
from explainer.model.site import Site


@click.group()
def new() -> None:
    """Write a new record of a kind: `explainer new claim`.

    On a terminal, asks for what is needed and not given in options. Proposes an identifier and the file where the most
    alike records stand; `--name` (of an entity, `--identifier`) and `--file` set others. Nothing is written that would be
    an error.
    """


def _command(kind: str) -> click.Command:
    """The command for one kind, with an option for each of its fields that is written on one line."""

    def run(root: Path, *, dry_run: bool, **given: object) -> None:
        project, site = read_project(root)
        files = read_files(project).contents
        library = build.check_files(files, project).library
        fields = _fields(kind, given, library, site)
        _ask(kind, fields)
        name = str(given["_name"] or "") or proposed(library, kind, title_of(fields)).name
        if not is_name(name):
            raise click.UsageError(f"“{name}” cannot be a record's name; {hint_for_name(name)}")
        subject = identifier(kind, name)
        if subject in library.tombstones:
            raise click.UsageError(
                f"{subject} was retired, and a name is never used again; give another with {name_options(kind)[0]}"
            )
        if subject in library.records or subject in library.broken:
            raise click.UsageError(f"there is a {subject} already; give another name with {name_options(kind)[0]}")
        file = str(given["_file"] or "") or nearest_file(project, library, subject, fields)
        try:
            changes = drafted(project, files, subject, _ordered(kind, fields), file)
        except CannotEdit as fault:
            raise click.UsageError(str(fault)) from fault
        carry_out(project, files, changes, f"{subject} stands in {file}", dry_run=dry_run)

    made = click.command(kind, help=f"Write a new {kind}.")(root_option(dry_run_option(run)))
    made.params.extend((*field_options(kind), *options_beside(kind)))
    return made


def _fields(kind: str, given: Mapping[str, object], library: Library, site: Site) -> dict[str, Drafted]:
    """The fields that options and a page's metadata give; options count for more."""
    fields: dict[str, Drafted] = {}
    if kind == "source" and (page := _page(given, site)):
        fields.update(fields_from(read_metadata(page), library))
    for key, shape in ((name, each.shape) for name, each in shape_of(CLASSES[kind]).keys.items()):
        value = given.get(key)
        if isinstance(value, tuple) and value:
            value = _several(value, shape)
            fields[key] = str(value[0]) if key == "speaker" and len(value) == 1 else [str(each) for each in value]
        elif isinstance(value, str):
            fields[key] = value
    if citation := citation_of(given):
        fields["citations"] = [citation]
    return fields


def _several(values: tuple[object, ...], shape: Shape) -> tuple[str, ...]:
    """The values of an option that may be given more than once; names of records may also stand in one, with commas."""
    texts = tuple(str(each) for each in values)
    if not (isinstance(shape, Listed) and isinstance(shape.of, Named)):
        return texts
    return tuple(part.strip() for each in texts for part in each.split(",") if part.strip())


def _page(given: Mapping[str, object], site: Site) -> str:
    """The page of a new source: the file that was saved, or what its address answers."""
    if saved := given.get("_page"):
        return Path(str(saved)).read_bytes().decode("utf-8", "replace")
    url = given.get("url")
    if url and "://" not in str(url):
        raise click.BadParameter(f"“{url}” is no whole address; write https://{url}", param_hint="--url")
    return fetched(str(url), site, allow_private=bool(given.get("_private"))) if url else ""


def _ask(kind: str, fields: dict[str, Drafted]) -> None:
    """Asks on a terminal for what is needed and not given; elsewhere says what is missing."""
    needed = [name for name, key in shape_of(CLASSES[kind]).keys.items() if key.is_needed and name not in fields]
    if not needed:
        return
    if not is_terminal():
        raise click.UsageError(f"{with_article(kind)} needs {', '.join(f'--{name}' for name in needed)}")
    for name in needed:
        fields[name] = str(click.prompt(labels(kind)[name].rstrip(".")))
    if "citations" in shape_of(CLASSES[kind]).keys and "citations" not in fields:
        source = str(click.prompt("The source that says so (its name)", default="", show_default=False))
        paragraph = str(click.prompt("In which paragraph", default="", show_default=False)) if source else ""
        if citation := citation_of({"_source": source, "_paragraph": paragraph}):
            fields["citations"] = [citation]


def is_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin.isatty()


def _ordered(kind: str, fields: Mapping[str, Drafted]) -> dict[str, Drafted]:
    """The fields in the order of the model."""
    return {name: fields[name] for name in shape_of(CLASSES[kind]).keys if name in fields}


for _kind in KINDS:
    new.add_command(_command(_kind))
