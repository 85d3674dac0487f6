"""`explainer schema`: JSON Schemas of the records, for editors and programs."""

import json
from pathlib import Path

import click

from explainer import build
from explainer.cli.project import read_project, root_option
from explainer.load.schema import schemas


@click.command()
@root_option
@click.argument("kind", required=False)
@click.option(
    "--to", "folder", type=click.Path(file_okay=False, path_type=Path), help="Write a file for each kind into this folder."
)
@click.option("--editor", is_flag=True, help="Write those that editors use, with the records that there are.")
def schema(root: Path, kind: str | None, folder: Path | None, *, editor: bool) -> None:
    """Print the JSON Schema of a KIND of records (`claims`, `sources`, …), or of all kinds.

    With --editor, writes into .cache/schema those by which editors complete identifiers and explain them; a preview does the
    same by itself.
    """
    if editor:
        if kind or folder:
            raise click.UsageError("--editor writes every kind to a place of its own")
        _write_for_editors(root)
        return
    known = schemas()
    if kind is not None and kind not in known:
        raise click.BadParameter(f"there is no kind “{kind}”; the kinds are {', '.join(sorted(known))}", param_hint="KIND")
    chosen = {kind: known[kind]} if kind else known
    if folder is None:
        click.echo(json.dumps(chosen[kind] if kind else chosen, ensure_ascii=False, indent=2))
        return
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in sorted(chosen.items()):
        (folder / f"{name}.json").write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    click.echo(f"wrote {len(chosen)} schema{'s' if len(chosen) != 1 else ''} to {folder}")


def _write_for_editors(root: Path) -> None:
    from explainer.adapters.editor import FOLDER, write_schemas  # noqa: PLC0415 - only this needs the facts

    project, _ = read_project(root)
    written = write_schemas(project, build.link(project).web)
    click.echo(f"{FOLDER}: {written} written" if written else f"{FOLDER}: as it should be")
