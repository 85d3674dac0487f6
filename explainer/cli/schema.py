"""`explainer schema`: JSON Schemas of the records, for editors and programs."""

import json
from pathlib import Path

import click

from explainer.load.schema import schemas


@click.command()
@click.argument("kind", required=False)
@click.option(
    "--to", "folder", type=click.Path(file_okay=False, path_type=Path), help="Write a file for each kind into this folder."
)
def schema(kind: str | None, folder: Path | None) -> None:
    """Print the JSON Schema of a KIND of records (`claims`, `sources`, …), or of all kinds."""
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
