"""A copy of the example story with hostile text put into every field that takes text."""

import shutil
from pathlib import Path
from typing import Any

import yaml

from tests.files import EXAMPLE

HOSTILE = (
    "\"'><img src=x onerror=\"window.hacked='{place}'\"><script>window.hacked='{place}'</script>"
    "</title></textarea></style></article>{{{{ 7*7 }}}}{{% raw %}}<!-- ]]>javascript:alert(1)"
)
"""Breaks out of attributes, elements, comments, templates; sets `window.hacked` if any of it runs."""

# names, dates, enumerations and addresses: the loader refuses anything else in them, which its own tests show
# fmt: off
KEPT_KEYS = frozenset(
    {
        "about", "amount", "archive", "as_of", "at", "based_on", "basis", "by", "claims", "copy", "document", "edtf",
        "end", "faithful", "form", "from", "group", "grows", "happened", "held_by", "id", "ignore", "instead", "kind",
        "language", "locator", "made_by", "measure", "medium", "named", "needs", "now", "of", "on", "order", "original",
        "paragraph", "parties", "place", "published", "publisher", "reach", "read", "relayed_by", "same_as", "see_also",
        "sentences", "settled_by", "source", "speaker", "stance", "stances", "start", "state", "statement", "statements",
        "superseded_by", "sure", "topics", "type", "url", "via", "when", "who",
    }
)
# fmt: on


def poison(value: Any, place: str, *, key: str = "") -> Any:
    """The value with hostile text added to every text that the format leaves free."""
    if isinstance(value, dict):
        return {name: poison(inner, f"{place}.{name}", key=str(name)) for name, inner in value.items()}
    if isinstance(value, list):
        return [poison(inner, f"{place}.{index}", key=key) for index, inner in enumerate(value)]
    if isinstance(value, str) and key not in KEPT_KEYS:
        return f"{value} {HOSTILE.format(place=place)}"
    return value


def hostile_copy(into: Path) -> Path:
    """The example story's project in `into`, with hostile text in every field of every record."""
    shutil.copytree(EXAMPLE, into)
    for file in sorted((into / "data").rglob("*.yml")):
        records = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
        kind = file.relative_to(into / "data").parts[0].removesuffix(".yml")
        named = {name: poison(one, f"{kind}.{name}") for name, one in records.items()}
        poisoned = poison(records, kind) if "id" in records else named
        file.write_text(yaml.safe_dump(poisoned, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return into
