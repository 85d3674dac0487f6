"""What is wrong with the plugin's settings in `mkdocs.yml`, with line and column, in words for people who do not program."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

import yaml

from explainer.load.decode import text_of, within_smart_quotes
from explainer.load.facts import slip_findings
from explainer.load.faults import BAD_SETTING, Slip
from explainer.load.syntax import plain_words
from explainer.load.wording import shortened
from explainer.model.finding import Finding
from explainer.model.nearest import did_you_mean, nearest
from explainer.prose.addresses import read_address

SETTINGS: Final = "mkdocs.yml"
PLUGIN: Final = "explainer"
OPTIONS: Final = ("data", "contact", "licence", "shells", "as_of")
_MAIL: Final = re.compile(r"[^@\s:/?]+@[^@\s:/?]+\.[^@\s:/?]+")
_SHELLS: Final = ("auto", "never")
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
    return slip_findings(SETTINGS, content, [*_twice(content), *_slips(lines, settings)])


def _twice(content: bytes) -> Iterator[Slip]:
    """Settings of the site and of our plugin that stand twice, of which only the last counts."""
    try:
        root = yaml.compose(content, yaml.SafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError):
        return  # whoever reads the settings says so
    for mapping in (root, *_ours(root)):
        seen: dict[str, int] = {}
        for key, _ in mapping.value if isinstance(mapping, yaml.MappingNode) else ():
            line, column = key.start_mark.line + 1, key.start_mark.column + 1
            if str(key.value) in seen:
                message = f"“{shortened(str(key.value))}” stands on line {seen[str(key.value)]} too, and only this one counts"
                yield Slip(BAD_SETTING, line, column, message, "delete one, or make both one")
            seen[str(key.value)] = line


def _ours(node: yaml.Node | None, *, is_ours: bool = False) -> Iterator[yaml.Node]:
    """The mappings of our plugin's settings."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == PLUGIN and is_ours:
                yield value
            elif key.value == "plugins":
                yield from _ours(value, is_ours=True)
    elif isinstance(node, yaml.SequenceNode):
        for each in node.value:
            yield from _ours(each, is_ours=is_ours)


def _slips(lines: Sequence[str], settings: Mapping[str, object]) -> Iterator[Slip]:
    plugins = settings.get("plugins")
    yield from _misplaced(lines, settings)
    entries: list[object] = [*plugins] if isinstance(plugins, list) else []
    if isinstance(plugins, Mapping):
        entries = [{name: options} for name, options in plugins.items()]
    names = [str(name) for entry in entries for name in (entry if isinstance(entry, Mapping) else [entry])]
    if PLUGIN not in names and (close := nearest(PLUGIN, names)):
        yield _slip(lines, close, f"there is no plugin “{shortened(close)}”", f"did you mean “{PLUGIN}”?")
    if names.count(PLUGIN) > 1:
        last = [number for number, line in enumerate(lines, 1) if re.match(rf"\s*-\s*{PLUGIN}\b", line)][-1:] or [1]
        yield Slip(BAD_SETTING, last[0], 1, f"the plugin “{PLUGIN}” stands in the list twice", "delete one of the two")
    for entry in entries:
        if not isinstance(entry, Mapping) or PLUGIN not in entry:
            continue
        for other in (name for name in entry if name != PLUGIN):
            hint = "put two more spaces before it"
            yield _slip(lines, str(other), f"“{shortened(str(other))}” is not indented below “{PLUGIN}”", hint)
        yield from _of_options(lines, entry[PLUGIN])


def _misplaced(lines: Sequence[str], settings: Mapping[str, object]) -> Iterator[Slip]:
    """Our plugin where MkDocs does not look for it."""
    if isinstance(settings.get("plugins"), str):
        yield _slip(lines, "plugins", "“plugins” is no list", f"write “- {PLUGIN}” on a line of its own below it")
    if PLUGIN in settings:
        number = next((number for number, line in enumerate(lines, 1) if line.startswith(PLUGIN)), 1)
        hint = f"write it below “plugins”, as “- {PLUGIN}:”"
        yield Slip(BAD_SETTING, number, 1, f"“{PLUGIN}” sets nothing at the margin", hint)
    if "plugins" not in settings and (close := nearest("plugins", [str(name) for name in settings])):
        yield _slip(lines, close, f"“{shortened(close)}” is no setting of the site", "did you mean “plugins”?")


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
    elif isinstance(value, str) and (inner := within_smart_quotes(value)):
        yield f"“{name}” stands in typographic quotation marks", f"write {inner}"
    elif name == "contact" and isinstance(value, str) and not _leads_somewhere(value):
        hint = f"write https://{value}" if value.startswith("www.") else "write desk@example.org or https://example.org/contact"
        yield f"“{shortened(value)}” is neither a mail nor a web address", hint
    if name == "shells" and value not in _SHELLS:
        yield f"“shells” cannot be “{shortened(str(value))}”", f"write {' or '.join(_SHELLS)}"
    if name == "as_of" and value is not None and not isinstance(value, list):
        yield f"“{name}” is no list of days", "write [2026-06-30]"
    elif name == "as_of" and isinstance(value, list):
        for each in value:
            day = _day(each)
            if day is None:
                yield f"“{shortened(str(each))}” is no day", "write it as 2026-06-30"
            elif day > date.today():
                yield f"the day {day} is still to come", "write a day of which something was known"


def _leads_somewhere(contact: str) -> bool:
    """Whether a contact is a mail or a web address."""
    return _MAIL.fullmatch(contact) is not None or read_address(contact).kind in ("web", "mail")


def _day(value: object) -> date | None:
    """The day that a value of YAML is, or that its text writes."""
    if type(value) is date:
        return value
    try:
        return date.fromisoformat(str(value)) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(value)) else None
    except ValueError:
        return None


def _slip(lines: Sequence[str], key: str, message: str, hint: str) -> Slip:
    """A fault at the line that names a key, looked for below our plugin."""
    begins = next((at for at, line in enumerate(lines) if re.match(rf"\s*-?\s*{PLUGIN}\b", line)), 0)
    order = [*range(begins, len(lines)), *range(begins)]
    pattern = re.compile(rf"(?:\s|-\s)*['\"]?(?={re.escape(key)}\b)|.*[{{,]\s*(?={re.escape(key)}\s*:)")
    at, column = next(((at, match.end()) for at in order if (match := pattern.match(lines[at]))), (begins, 0))
    return Slip(BAD_SETTING, at + 1, column + 1, message, hint)
