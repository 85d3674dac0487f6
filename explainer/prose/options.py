"""The options of a block in a chapter: lines of YAML, four spaces in."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from explainer.model.dates import NotADate, parse_date
from explainer.model.identifier import is_name
from explainer.model.nearest import did_you_mean
from explainer.prose.mapping import Values, read_mapping
from explainer.prose.views import VIEWS, Form, Option

_INDENTED: Final = re.compile(r"[ ]{4,}(?!/{3,}[ ]*\Z)\S")
_LOOSE: Final = re.compile(r"[ ]{0,3}([\w-]+)[ ]*:(?:[ ]|\Z)")
_QUOTES: Final = re.compile("[“”„‘’«»]")


@dataclass(frozen=True, slots=True)
class OptionFault:
    """A fault of a block's options."""

    fault: str
    """Its name in `faults`."""
    message: str
    hint: str = ""
    line: int = 0
    """The option's line, counted from 1; 0 is the block's first line."""
    column: int = 1


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a block: those that hold, in order, and what is wrong with it."""

    values: Mapping[str, str | list[str]] = field(default_factory=dict)
    places: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Line, counted from 1 below the block's first one, and column of each."""
    faults: tuple[OptionFault, ...] = ()


def options_size(name: str, lines: Sequence[str]) -> int:
    """How many of the lines below a block's first one belong to its options, those that lack their indentation too."""
    form = VIEWS.get(name)
    ends = (at for at, line in enumerate(lines) if not _INDENTED.match(line) and not _loose(line, form))
    return next(ends, len(lines))


def read_options(name: str, argument: str | None, lines: Sequence[str]) -> Options:
    """The options of the block of that name in the lines below its first one."""
    form = VIEWS[name]
    loose = [at for at, line in enumerate(lines) if _loose(line, form)]
    read = read_mapping("\n".join("" if at in loose else line for at, line in enumerate(lines)))
    faults = [
        OptionFault("bad-option", f"the options cannot be read: {flaw.message}", flaw.hint, flaw.line, flaw.column)
        for flaw in read.flaws
    ]
    if argument:
        faults.append(OptionFault("bad-option", f"“/// {name}” takes nothing behind a bar", "write options below it"))
    for at in loose:
        option = lines[at].partition(":")[0].strip()
        message, column = f"the option “{option}” is not indented", len(lines[at]) - len(lines[at].lstrip()) + 1
        faults.append(OptionFault("option-not-indented", message, "put four spaces before it", at + 1, column))
    others = list(_faults(name, form, read))
    if not faults and not any(fault.fault == "unknown-option" for fault in others):
        faults.extend(_missing(name, form, read))
    faults.extend(others)
    values = {
        option: _value(form.options[option], written)
        for option, written in read.values.items()
        if option in form.options and not _wrong(form.options[option], option, written)
    }
    return Options(values, {option: read.places[option,] for option in values}, tuple(faults))


def _loose(line: str, form: Form | None) -> bool:
    """Whether the line holds an option that lacks its four spaces."""
    match = _LOOSE.match(line)
    return match is not None and form is not None and match[1] in form.options


def _missing(name: str, form: Form, read: Values) -> Iterator[OptionFault]:
    for option in form.required:
        if option not in read.values:
            hint = f"write “    {option}: …” right below it"
            yield OptionFault("option-missing", f"“/// {name}” lacks the option “{option}”", hint)


def _faults(name: str, form: Form, read: Values) -> Iterator[OptionFault]:
    for option, written in read.values.items():
        place = read.places[option,]
        if option not in form.options:
            hint = did_you_mean(option, form.options) or f"its options are: {', '.join(sorted(form.options))}"
            yield OptionFault("unknown-option", f"“/// {name}” has no option “{option}”", hint, *place)
        elif wrong := _wrong(form.options[option], option, written):
            yield OptionFault("bad-option", *wrong, *place)


def _value(option: Option, written: object) -> str | list[str]:
    texts = [str(text) for text in written] if isinstance(written, list) else [str(written)]
    return texts if option.is_list else texts[0]


def _wrong(option: Option, name: str, written: object) -> tuple[str, str] | None:
    """What is wrong with an option's value, and a hint."""
    if isinstance(written, list) and not option.is_list:
        return f"the option “{name}” takes one text, not a list", "take the brackets out"
    texts: list[object] = written if isinstance(written, list) else [written]
    if not texts or not all(texts):
        return f"the option “{name}” is empty", "give it a value, or take it out"
    for text in texts:
        if not isinstance(text, str):
            return f"the option “{name}” holds something that is no text", "write names"
        wrong = _wrong_text(option, name, text)
        if wrong:
            return wrong
    return None


def _wrong_text(option: Option, name: str, text: str) -> tuple[str, str] | None:
    if _QUOTES.search(text):
        return f"the option “{name}” holds typographic quotation marks", f"did you mean “{_QUOTES.sub('', text)}”?"
    if option.is_date:
        return _wrong_date(name, text)
    if option.values and text not in option.values:
        hint = did_you_mean(text, option.values) or f"it can be: {', '.join(option.values)}"
        return f"the option “{name}” cannot be “{text}”", hint
    kind, colon, bare = text.rpartition(":")
    if option.kind and ((colon and kind != option.kind) or not is_name(bare)):
        return f"the option “{name}” names no {option.kind}: “{text}”", f"write “{option.kind}:name” or the name alone"
    return None


def _wrong_date(name: str, text: str) -> tuple[str, str] | None:
    try:
        parse_date(text)
    except NotADate as error:
        return f"the option “{name}” holds no date: {error}", error.hint
    return None
