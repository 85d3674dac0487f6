"""What an editor starts a new record with, by kind; `$1`, `$2` are the places to fill, in order."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

_CITATION: Final = {
    "source": "${3:source}",
    "locator": {"paragraph": "^${4:1}", "sentences": ["^${5:1}"]},
    "form": "${6:asserts}",
}

SNIPPETS: Final[Mapping[str, Mapping[str, Any]]] = MappingProxyType(
    {
        "source": {
            "title": "${2:The headline as printed}",
            "publisher": "${3:unknown}",
            "published": "${4:2026-06-12}",
            "url": "${5:https://}",
            "read": "${6:whole}",
        },
        "claim": {"text": "${2:What is said to be so.}", "citations": [_CITATION]},
        "statement": {
            "speaker": "${2:entity}",
            "when": "${7:2026-06-12}",
            "words": "${8:The words as printed}",
            "citations": [_CITATION],
        },
        "dispute": {
            "question": "${2:What is it that accounts differ on?}",
            "about": "${3:value}",
            "positions": [
                {"summary": "${4:One account, with who gives it.}", "claims": ["${5:claim}"], "held_by": ["${6:entity}"]},
                {"summary": "${7:The other.}", "claims": ["${8:claim}"], "held_by": ["${9:entity}"]},
            ],
        },
        "event": {"title": "${2:What happened}", "when": "${3:2026-06-12}", "claims": ["${4:claim}"]},
        "question": {"question": "${2:What do readers ask?}", "short": "${3:The answer.}", "needs": ["${4:claim}"]},
        "entity": {"name": "${2:Name}", "type": "${3:person}"},
        "topic": {
            "title": "${2:Short name}",
            "question": "${3:The question, neutral?}",
            "proposition": "${4:What one supports or opposes.}",
        },
        "term": {"title": "${2:word}", "text": "${3:What it means here.}"},
        "measure": {"title": "${2:what is measured}", "type": "${3:count}"},
        "loaded-word": {"why": "${2:what it says beside the fact}", "instead": "${3:plain words}"},
        "correction": {
            "on": "${2:2026-06-12}",
            "about": ["${3:claim:name}"],
            "kind": "${4:correction}",
            "text": "${5:What was wrong.}",
        },
    }
)


def snippets(kind: str) -> list[dict[str, Any]]:
    """The new record of a kind, as yaml-language-server offers it."""
    return [{"label": f"new {kind}", "description": f"A new {kind}, to be filled in.", "body": {"${1:name}": SNIPPETS[kind]}}]
