"""`explainer new`: a new record, asked for field by field or given in options, in the right file."""

import sys
from collections.abc import Mapping
from pathlib import Path

import click

from explainer import build
from explainer.adapters.links.reading import likeliest_text
from explainer.cli.asking import RESTING, Asking, read_answer
from explainer.cli.edits import carry_out, dry_run_option
from explainer.cli.fetching import fetched
from explainer.cli.new_options import citation_of, field_options, name_options, options_beside, parted, stances_of, title_of
from explainer.cli.project import read_project, root_option
from explainer.cli.slips import instead_of_kind
from explainer.edit.changes import CannotEdit
from explainer.edit.drafting import Drafted, drafted, nearest_file, proposed, why_not_called
from explainer.edit.metadata import read_metadata
from explainer.edit.sourcing import fields_from
from explainer.load import read_files
from explainer.load.scalars import with_article
from explainer.load.shapes import Listed, Named, Shape, WebAddress, shape_of
from explainer.model.identifier import KINDS, identifier, is_name
from explainer.model.library import CLASSES, Library
from explainer.model.site import Site


class _Kinds(click.Group):
    """A command for each kind of records."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """The command for the kind that is named; for a word that names none, the kind that was probably meant."""
        if not args[0].startswith("-") and args[0] not in self.commands:
            ctx.fail(f"there is no kind of record “{args[0]}”; {instead_of_kind(args[0])}")
        return super().resolve_command(ctx, args)


@click.group(cls=_Kinds)
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
        web = build.check_files(files, project).web
        library = web.library
        fields = _fields(kind, given, library, site)
        name = str(given["_name"] or "")
        if is_terminal() and _is_missing(kind, fields, name):
            asking = Asking(web)
            fields = asking.fields(kind, fields)
            name = name or asking.name(kind, proposed(library, kind, title_of(fields)).name)
        _refuse_unasked(kind, fields, name)
        fields = _with_basis(fields)
        name = name or proposed(library, kind, title_of(fields)).name
        subject = identifier(kind, name)
        if why_not := why_not_called(library, subject):
            another = f"; give another name with {name_options(kind)[0]}" if is_name(name) else ""
            raise click.UsageError(f"{why_not}{another}")
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
        metadata = read_metadata(page)
        if given.get("url"):
            metadata.stated.pop("url", None)
        fields.update(fields_from(metadata, library))
    for key, shape in ((name, each.shape) for name, each in shape_of(CLASSES[kind]).keys.items()):
        value = given.get(key)
        if isinstance(value, tuple) and value:
            value = _several(value, shape)
            fields[key] = str(value[0]) if key == "speaker" and len(value) == 1 else [str(each) for each in value]
        elif isinstance(value, str):
            fields[key] = value
    if stances := stances_of(given):
        fields["stances"] = stances
    if citation := citation_of(given):
        fields["citations"] = [citation]
    return fields


def _with_basis(fields: Mapping[str, Drafted]) -> dict[str, Drafted]:
    """The fields, with each stance's basis: words only where the source prints them or speaks for itself, else a report."""
    stances, citations = fields.get("stances"), fields.get("citations")
    if not isinstance(stances, Mapping):
        return dict(fields)
    forms = [each.get("form") for each in citations if isinstance(each, Mapping)] if isinstance(citations, list) else []
    made: dict[str, Drafted] = {}
    for topic, stance in stances.items():
        of = dict(stance) if isinstance(stance, Mapping) else {}
        of["basis"] = "report" if "reports" in forms or of.get("stance") == "declined" else "words"
        made[topic] = of
    return {**fields, "stances": made}


def _several(values: tuple[object, ...], shape: Shape) -> tuple[str, ...]:
    """The values of an option that may be given more than once; names of records may also stand in one, with commas."""
    if isinstance(shape, Listed) and isinstance(shape.of, Named):
        return tuple(parted(values))
    return tuple(str(each) for each in values)


def _page(given: Mapping[str, object], site: Site) -> str:
    """The page of a new source: the file that was saved, or what its address answers."""
    if saved := given.get("_page"):
        return likeliest_text(Path(str(saved)).read_bytes())
    url = given.get("url")
    if url and (wrong := read_answer("url", str(url), WebAddress())[0]):
        raise click.BadParameter(wrong, param_hint="--url")
    return fetched(str(url), site, allow_private=bool(given.get("_private"))) if url else ""


def _is_missing(kind: str, fields: Mapping[str, Drafted], name: str) -> bool:
    """Whether something is left out without which the record would be an error."""
    rests = "citations" in fields or (kind == "event" and "claims" in fields)
    return bool(_needed(kind, fields, name)) or (kind in RESTING and not rests)


def _refuse_unasked(kind: str, fields: Mapping[str, Drafted], name: str) -> None:
    """Says what is missing where nobody can be asked. Raises a click usage error."""
    if needed := _needed(kind, fields, name):
        raise click.UsageError(f"{with_article(kind)} needs {', '.join(f'--{name}' for name in needed)}")


def _needed(kind: str, fields: Mapping[str, Drafted], name: str) -> list[str]:
    """The fields without which the record cannot be read and which are left out; of a loaded word, the word itself too."""
    word = ["title"] if kind == "loaded-word" and not name and "title" not in fields else []
    return word + [name for name, key in shape_of(CLASSES[kind]).keys.items() if key.is_needed and name not in fields]


def is_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin.isatty()


def _ordered(kind: str, fields: Mapping[str, Drafted]) -> dict[str, Drafted]:
    """The fields in the order of the model."""
    return {name: fields[name] for name in shape_of(CLASSES[kind]).keys if name in fields}


for _kind in KINDS:
    new.add_command(_command(_kind))
