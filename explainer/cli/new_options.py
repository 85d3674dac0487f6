"""The options of `explainer new`, made from the fields of the model."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, get_args

import click

from explainer.edit.drafting import Drafted
from explainer.load.docstrings import attribute_words
from explainer.load.shapes import Choice, Listed, Shape, is_scalar_like, shape_of
from explainer.model.citation import Form
from explainer.model.library import CLASSES
from explainer.model.statement import StanceName

_TITLES: Final = ("title", "name", "question", "gist", "words", "text", "url")


def labels(kind: str) -> Mapping[str, str]:
    """What each field of a kind is, in a sentence; its key where the model says nothing."""
    words = attribute_words(CLASSES[kind])
    keys = shape_of(CLASSES[kind]).keys
    said = {name: words.get(key.attribute) or f"{name.replace('_', ' ').capitalize()}." for name, key in keys.items()}
    return {name: text.partition("\n")[0] for name, text in said.items()}


def field_options(kind: str) -> Iterator[click.Option]:
    """An option for each field that is written on one line; lists may be given several times."""
    for name, key in shape_of(CLASSES[kind]).keys.items():
        if is_scalar_like(key.shape) or (isinstance(key.shape, Listed) and is_scalar_like(key.shape.of)):
            more: dict[str, Any] = {"multiple": True} if isinstance(key.shape, Listed) else {}
            yield click.Option([_option(name), name], help=labels(kind)[name], type=_type(key.shape), **more)


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _type(shape: Shape) -> "click.ParamType[Any]":
    return click.Choice(shape.values) if isinstance(shape, Choice) else click.STRING


def name_options(kind: str) -> tuple[str, ...]:
    """How a record's identifier is set: where `name` is one of its fields, by `--identifier` alone."""
    return ("--identifier",) if "name" in shape_of(CLASSES[kind]).keys else ("--name", "--identifier")


def options_beside(kind: str) -> Iterator[click.Option]:
    """Options that are no fields: its name and file, what it cites, and from which page a source is filled."""
    yield click.Option([*name_options(kind), "_name"], help="Its identifier's name, instead of the one proposed.")
    yield click.Option(["--file", "_file"], help="The file it goes to, instead of the one with the most alike records.")
    if "citations" in shape_of(CLASSES[kind]).keys:
        yield click.Option(["--source", "_source"], help="The source that says so; or statement:… for a statement.")
        yield click.Option(["--paragraph", "_paragraph"], type=int, help="In which paragraph of the source.")
        yield click.Option(["--sentence", "_sentences"], type=int, multiple=True, help="In which of its sentences.")
        yield click.Option(["--form", "_form"], type=click.Choice(get_args(Form)), help="How the source gives it.")
        yield click.Option(["--printed", "_printed"], help="The words as the source prints them.")
        passed_on = "Who said so, the speaker first, up to the source; names with commas, or more than once."
        yield click.Option(["--via", "_via"], multiple=True, help=passed_on)
    if kind == "statement":
        stood = "How it stands to a topic: `--stance was-it-so=opposes`; may be given more than once."
        yield click.Option(["--stance", "_stances"], multiple=True, help=stood)
    if kind == "source":
        saved = click.Path(exists=True, dir_okay=False)
        yield click.Option(["--page", "_page"], type=saved, help="A saved page, to fill from its metadata instead of fetching.")
        yield click.Option(["--private", "_private"], is_flag=True, help="Fetch from addresses in private networks too.")


def citation_of(given: Mapping[str, object]) -> Drafted:
    """The citation that options describe; empty where they name no source."""
    cited = str(given.get("_source") or "")
    if not cited:
        return {}
    kind = "statement" if cited.startswith("statement:") else "source"
    made: dict[str, Drafted] = {kind: cited.rpartition(":")[2]}
    if paragraph := given.get("_paragraph"):
        sentences = given.get("_sentences")
        locator: dict[str, Drafted] = {"paragraph": str(paragraph)}
        if isinstance(sentences, tuple) and sentences:
            locator["sentences"] = [str(each) for each in sentences]
        made["locator"] = locator
    if form := given.get("_form"):
        made["form"] = str(form)
    if via := parted(given.get("_via")):
        made["via"] = "unknown" if via == ["unknown"] else via
    if printed := given.get("_printed"):
        made["words"] = str(printed)
    return made


def stances_of(given: Mapping[str, object]) -> Mapping[str, Drafted]:
    """The stances that options give, by topic. Raises a click usage error for one that names no topic or no stance."""
    values = get_args(StanceName)
    made: dict[str, Drafted] = {}
    for each in parted(given.get("_stances")):
        topic, equals, stance = each.partition("=")
        if not equals or not topic or stance not in values:
            hint = f"write topic=stance, with one of {', '.join(values)}"
            raise click.BadParameter(f"“{each}” is no stance; {hint}", param_hint="--stance")
        made[topic.removeprefix("topic:")] = {"stance": stance}
    return made


def parted(values: object) -> list[str]:
    """The values of an option that may be given more than once, or hold several with commas."""
    texts = values if isinstance(values, tuple) else ()
    return [part.strip() for text in texts for part in str(text).split(",") if part.strip()]


def title_of(fields: Mapping[str, Drafted]) -> str:
    """The words that an identifier is made from: who speaks, and what is said; else what the record is called."""
    told = next((fields[name] for name in _TITLES if name in fields), "")
    words = str(told["text"]) if isinstance(told, Mapping) and "text" in told else str(told)
    speaker = fields.get("speaker", "")
    first = speaker if isinstance(speaker, str) else str(speaker[0]) if isinstance(speaker, list) else ""
    return f"{first.rpartition(':')[2]} {words.removeprefix('https://')}"
