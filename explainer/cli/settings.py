"""What is wrong with the plugin's settings in `mkdocs.yml`, with line and column, in words for people who do not program."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

import yaml

from explainer.load.decode import text_of
from explainer.load.facts import slip_findings
from explainer.load.faults import BAD_SETTING, Slip
from explainer.load.syntax import plain_words
from explainer.load.wording import shortened
from explainer.model.finding import Finding
from explainer.model.nearest import did_you_mean, nearest

SETTINGS: Final = "mkdocs.yml"
PLUGIN: Final = "explainer"
OPTIONS: Final = ("data", "contact", "licence", "shells", "as_of")
_WORDS: Final = ("data", "contact", "licence")
_UNREAD: Final = ", so the file is not read"


def why_unread(content: bytes, error: yaml.YAMLError | UnicodeDecodeError) -> str:
    """Why the settings cannot be read, with line and column, and what to do."""
    text, slips = text_of(content)
    if text is not None and isinstance(error, yaml.YAMLError):
        slips = (plain_words(error, text),)
    slip = slips[0] if slips else Slip(BAD_SETTING, 1, 1, str(error))
    hint = f" ({slip.hint})" if slip.hint else ""
    return f"{SETTINGS}:{slip.line}:{slip.column}: {slip.message.replace(_UNREAD, '')}{hint}"


def settings_findings(content: bytes, settings: Mapping[str, object]) -> tuple[Finding, ...]:
    """What is wrong with the settings of our plugin."""
    lines = content.decode("utf-8", "replace").splitlines()
    return slip_findings(SETTINGS, content, list(_slips(lines, settings.get("plugins"))))


def _slips(lines: Sequence[str], plugins: object) -> Iterator[Slip]:
    entries: list[object] = [*plugins] if isinstance(plugins, list) else []
    if isinstance(plugins, Mapping):
        entries = [{name: options} for name, options in plugins.items()]
    names = [str(name) for entry in entries for name in (entry if isinstance(entry, Mapping) else [entry])]
    if PLUGIN not in names and (close := nearest(PLUGIN, names)):
        yield _slip(lines, close, f"there is no plugin “{shortened(close)}”", f"did you mean “{PLUGIN}”?")
    for entry in entries:
        if not isinstance(entry, Mapping) or PLUGIN not in entry:
            continue
        for other in (name for name in entry if name != PLUGIN):
            hint = "put two more spaces before it"
            yield _slip(lines, str(other), f"“{shortened(str(other))}” is not indented below “{PLUGIN}”", hint)
        yield from _of_options(lines, entry[PLUGIN])


def _of_options(lines: Sequence[str], options: object) -> Iterator[Slip]:
    if isinstance(options, Mapping):
        for name, value in options.items():
            if name not in OPTIONS:
                hint = did_you_mean(str(name), OPTIONS) or f"the settings are {', '.join(OPTIONS)}"
                yield _slip(lines, str(name), f"“{PLUGIN}” has no setting “{shortened(str(name))}”", hint)
            else:
                for message, hint in _wrong_values(str(name), value):
                    yield _slip(lines, str(name), message, hint)
    elif options is not None:
        message = f"the settings of “{PLUGIN}” are no names with values"
        yield _slip(lines, PLUGIN, message, "write “name: value”, with a space after the colon, on a line of its own for each")


def _wrong_values(name: str, value: object) -> Iterator[tuple[str, str]]:
    """What is wrong with a value, and what to do."""
    if name in _WORDS and value is not None and not isinstance(value, str):
        yield f"“{name}” is no text", "write one text" if isinstance(value, list | dict) else "put it in quotation marks"
    if name == "as_of" and value is not None and not isinstance(value, list):
        yield f"“{name}” is no list of days", "write [2026-06-30]"
    elif name == "as_of" and isinstance(value, list):
        for each in value:
            if not isinstance(each, date) and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(each)):
                yield f"“{shortened(str(each))}” is no day", "write it as 2026-06-30"


def _slip(lines: Sequence[str], key: str, message: str, hint: str) -> Slip:
    """A fault at the line that names a key, looked for below our plugin."""
    begins = next((at for at, line in enumerate(lines) if re.match(rf"\s*-?\s*{PLUGIN}\b", line)), 0)
    order = [*range(begins, len(lines)), *range(begins)]
    pattern = re.compile(rf"(?:\s|-\s)*['\"]?(?={re.escape(key)}\b)|.*[{{,]\s*(?={re.escape(key)}\s*:)")
    at, column = next(((at, match.end()) for at in order if (match := pattern.match(lines[at]))), (begins, 0))
    return Slip(BAD_SETTING, at + 1, column + 1, message, hint)
