"""Made-up stories of any size: everything linked with everything, one record in a hundred with awkward text."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

NASTY: Final = "<b>&amp;</b> \"'`*_# 5 < 6 {{ 7*7 }} עברית 中文 é"
_WORDS: Final = (
    "harbour",
    "lamp",
    "council",
    "letter",
    "night",
    "keeper",
    "order",
    "boat",
    "tide",
    "quay",
    "report",
    "minister",
    "storm",
    "evening",
)
_A_FILE: Final = 250
"""Records in one file: editors split their facts, and only changed files are parsed again."""


@dataclass(frozen=True)
class Story:
    """How many records of each kind a story of `claims` claims has."""

    claims: int

    @property
    def entities(self) -> int:
        """People and bodies."""
        return max(4, self.claims // 10)

    @property
    def sources(self) -> int:
        """Reports."""
        return max(3, self.claims // 20)

    @property
    def few(self) -> int:
        """Topics, events, questions, and twice the disputes."""
        return max(4, self.claims // 100)


def write_story(story: Story, root: Path) -> None:
    """Writes the story's facts, its front page and its settings."""
    kinds: dict[str, tuple[int, Callable[[Story, int], dict[str, Any]]]] = {
        "claims": (story.claims, _claim),
        "statements": (story.claims, _statement),
        "entities": (story.entities, _entity),
        "sources": (story.sources, _source),
        "topics": (story.few, _topic),
        "events": (story.few, _event),
        "questions": (story.few, _question),
        "disputes": (story.few // 2, _dispute),
    }
    for kind, (number, make) in kinds.items():
        folder = root / "data" / kind
        folder.mkdir(parents=True)
        for start in range(0, number, _A_FILE):
            records = {f"{_name(kind)}-{one}": make(story, one) for one in range(start, min(number, start + _A_FILE))}
            text = yaml.dump(records, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=120)
            (folder / f"{start // _A_FILE:03}.yml").write_text(text, encoding="utf-8")
    _write_site(root)


def texts(story: Story) -> Iterator[tuple[str, str]]:
    """What must stand where: the address of a page, and plain words that it must hold."""
    for number in range(story.claims):
        yield f"claims/claim-{number}/", _claim_plain(number)
        yield f"claims/claim-{number}/", _quotation(number)
        yield f"entities/entity-{number % story.entities}/", _quotation(number)


def pages_at_least(story: Story) -> int:
    """How many pages the story must have."""
    return story.claims + story.entities + story.sources + 3 * story.few + story.few // 2


def _name(kind: str) -> str:
    return "entity" if kind == "entities" else kind[:-1]


def made_words(number: int, length: int) -> str:
    """So many words, the same for the same number."""
    return " ".join(_WORDS[(number * 7 + place * (3 + number % 5)) % len(_WORDS)] for place in range(length))


def _awkward(number: int) -> str:
    return f" {NASTY}" if number % 100 == 7 else ""


def _claim_plain(number: int) -> str:
    return f"In the matter of number {number} the {made_words(number, 12)} came before the {made_words(number + 1, 3)}."


def _quotation(number: int) -> str:
    return f"We say {number}: the {made_words(number, 14)}{_awkward(number)}"


def _claim(story: Story, number: int) -> dict[str, Any]:
    person, other = number % story.entities, (number * 3 + 1) % story.claims
    link = f" It bears on [another](claim:claim-{other}) and on [them](entity:entity-{person})."
    claim: dict[str, Any] = {
        "text": _claim_plain(number) + link,
        "topics": [f"topic-{number % story.few}"],
        "about": [f"entity-{person}"],
        "happened": f"2025-{number % 11 + 1:02}-{number % 28 + 1:02}",
        "citations": [
            {"statement": f"statement-{number}"},
            {
                "source": f"source-{number % story.sources}",
                "locator": {"paragraph": number % 30 + 1, "sentences": [1, 2]},
                "form": "reports",
                "via": [f"entity-{(number + 1) % story.entities}"],
            },
        ],
    }
    if number % 100 == 7:
        claim["title"] = f"Number {number} {NASTY}"
    return claim


def _statement(story: Story, number: int) -> dict[str, Any]:
    stance = ("supports", "opposes", "mixed", "explains")[number % 4]
    return {
        "speaker": f"entity-{number % story.entities}",
        "role": f"speaker of the {made_words(number, 2)}",
        "when": f"2025-{number % 11 + 1:02}-{number % 28 + 1:02}",
        "channel": "letter",
        "words": _quotation(number),
        "stances": {f"topic-{number // 10 % story.few}": {"stance": stance, "basis": "words"}} if number % 10 == 0 else {},
        "citations": [
            {
                "source": f"source-{(number * 7 + 1) % story.sources}",
                "locator": {"paragraph": number % 40 + 1},
                "form": "quotes",
                "via": [f"entity-{number % story.entities}"],
            }
        ],
    }


def _entity(story: Story, number: int) -> dict[str, Any]:
    kind = ("organisation", "person", "outlet")[min(number, 2) if number < 3 else number % 2]
    return {
        "name": f"{made_words(number, 2).title()} {number}{_awkward(number)}",
        "type": kind,
        **({"group": "entity-0"} if kind == "person" else {}),
        "summary": f"One of many in the matter of [the first](claim:claim-{number}).",
    }


def _source(story: Story, number: int) -> dict[str, Any]:
    return {
        "title": f"The {made_words(number, 5)}, part {number}{_awkward(number)}",
        "publisher": "entity-2",
        "form": "original",
        "medium": "article",
        "published": f"2025-12-{number % 28 + 1:02}",
        "url": f"https://example.org/reports/{number}?a=1&b=2",
        "read": "whole",
    }


def _topic(story: Story, number: int) -> dict[str, Any]:
    return {
        "title": f"Topic {number}{_awkward(number)}",
        "question": f"What of the {made_words(number, 4)}?",
        "proposition": f"The {made_words(number, 5)} was right.",
        "parties": ["entity-0"],
    }


def _event(story: Story, number: int) -> dict[str, Any]:
    return {
        "title": f"The {made_words(number, 4)} of day {number}{_awkward(number)}",
        "when": f"2025-{number % 11 + 1:02}-{number % 28 + 1:02}T{number % 24:02}:30Z",
        "claims": [f"claim-{(number * 11 + one) % story.claims}" for one in range(3)],
        "who": [f"entity-{number % story.entities}"],
    }


def _question(story: Story, number: int) -> dict[str, Any]:
    needed = (number * 20 + 10) % story.claims
    return {
        "question": f"Why did the {made_words(number, 4)} come, in case {number}?{_awkward(number)}",
        "short": f"The {made_words(number, 6)}, by [one account](claim:claim-{needed}).",
        "needs": [f"claim-{needed}", {"unknown": "who else was there"}],
    }


def _dispute(story: Story, number: int) -> dict[str, Any]:
    first, second = number * 20 + 2, number * 20 + 3
    return {
        "question": f"Which of the {made_words(number, 3)} was it?{_awkward(number)}",
        "about": "meaning",
        "positions": [
            {"summary": "The first, by one account.", "claims": [f"claim-{first}"], "held_by": ["entity:entity-0"]},
            {"summary": "The second, by another.", "claims": [f"claim-{second}"], "held_by": ["entity:entity-1"]},
        ],
    }


def _write_site(root: Path) -> None:
    (root / "docs").mkdir()
    (root / "docs" / "index.md").write_text("# A made-up story\n\nIt is here to be timed.[^own]\n", encoding="utf-8")
    settings = {
        **common_settings(),
        "plugins": ["search", "explainer"],
        "nav": ["index.md", *(f"{name}/index.md" for name in SHORT_NAVIGATION)],
    }
    (root / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")


SHORT_NAVIGATION: Final = ("who-said-what", "disputes", "timeline", "questions", "claims", "entities", "sources", "topics")


def common_settings() -> dict[str, Any]:
    """Settings that our build and plain MkDocs share."""
    return {
        "site_name": "Bench",
        "site_url": "https://example.org/",
        "theme": {"name": "material", "font": False, "features": ["navigation.prune"]},
        "markdown_extensions": ["attr_list", "footnotes", "tables"],
    }
