"""The blocks that a chapter may hold, and the options of each: the only table of them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from explainer.model.identifier import KINDS

OPENING: Final = re.compile(r"[ ]{0,3}(/{3,})[ ]*([\w-]+)[ ]*(?:\|[ ]*(.*?)[ ]*)?\Z")
"""The first line of a block: slashes, name, and perhaps an argument."""
CLOSING: Final = re.compile(r"[ ]{0,3}(/{3,})[ ]*\Z")
"""The last line of a block."""


@dataclass(frozen=True, slots=True)
class Option:
    """What an option may hold."""

    kind: str = ""
    """The kind of record that it names; the name alone will do."""
    is_list: bool = False
    is_date: bool = False
    values: tuple[str, ...] = ()
    """The texts it may be, where the list is closed."""


@dataclass(frozen=True, slots=True)
class Form:
    """What a block of some name looks like."""

    options: Mapping[str, Option]
    required: tuple[str, ...] = ()
    holds_text: bool = False
    """Whether Markdown may stand between the options and the end."""


_TOPICS: Final = Option("topic", is_list=True)
_ENTITIES: Final = Option("entity", is_list=True)
_DATE: Final = Option(is_date=True)

VIEWS: Final[Mapping[str, Form]] = MappingProxyType(
    {
        "matrix": Form({"topics": _TOPICS, "speakers": _ENTITIES, "groups": _ENTITIES}),
        "timeline": Form({"from": _DATE, "to": _DATE, "topics": _TOPICS}),
        "dispute": Form({"id": Option("dispute")}, required=("id",), holds_text=True),
        "facts": Form({"topic": Option("topic"), "about": Option("entity"), "kind": Option(values=KINDS)}),
    }
)
"""Every block, by name."""
