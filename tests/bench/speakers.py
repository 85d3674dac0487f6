"""Made-up stories with one table of who said what: so many speakers by so many topics, every cell filled."""

from pathlib import Path
from typing import Any, Final

import yaml

from tests.bench.story import common_settings, made_words

SPEAKERS: Final = 60
TOPICS: Final = 12
_TO_A_BODY: Final = 5
_STANCES: Final = ("supports", "opposes", "mixed", "explains")


def write_speakers(root: Path, speakers: int = SPEAKERS, topics: int = TOPICS, **settings: object) -> None:
    """Writes the story's facts, its front page and its settings."""
    bodies = {f"body-{one}": {"name": f"Body {one}", "type": "organisation"} for one in range(speakers // _TO_A_BODY)}
    people = {f"person-{one}": _person(one) for one in range(speakers)}
    statements = {}
    for person in range(speakers):
        for topic in range(topics):
            statements[f"said-{person}-{topic}"] = _statement(person, topic, person * topics + topic)
            if (person + topic) % 3 == 0:
                statements[f"said-{person}-{topic}-again"] = _statement(person, topic, 10_001 + person * topics + topic)
    _write(root, "entities", {**bodies, **people})
    _write(root, "topics", {f"topic-{one}": _topic(one) for one in range(topics)})
    _write(root, "sources", {"report": {"title": "The report", "publisher": "body-0", "medium": "article", "read": "whole"}})
    _write(root, "statements", statements)
    (root / "docs").mkdir()
    (root / "docs" / "index.md").write_text("# A made-up story\n\nIt is here to be timed.[^own]\n", encoding="utf-8")
    all_settings = {**common_settings(), "plugins": ["search", "explainer"], **settings}
    (root / "mkdocs.yml").write_text(yaml.safe_dump(all_settings), encoding="utf-8")


def _write(root: Path, kind: str, records: dict[str, dict[str, Any]]) -> None:
    folder = root / "data"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{kind}.yml").write_text(yaml.dump(records, Dumper=yaml.CSafeDumper, sort_keys=False), encoding="utf-8")


def _person(number: int) -> dict[str, Any]:
    name = f"{made_words(number, 2).title()} {number}"
    return {"name": name, "type": "person", "group": f"body-{number // _TO_A_BODY}"}


def _topic(number: int) -> dict[str, Any]:
    return {
        "title": f"What of the {made_words(number, 3)} {number}",
        "question": f"What of the {made_words(number, 4)}?",
        "proposition": f"The {made_words(number, 5)} was right.",
    }


def _statement(person: int, topic: int, number: int) -> dict[str, Any]:
    words = f"We say {number}: the {made_words(number, 12)}"
    turn = person + topic + number // 10_000
    return {
        "speaker": f"person-{person}",
        "role": f"speaker of the {made_words(person, 2)}",
        "when": f"2026-{number % 11 + 1:02}-{number % 28 + 1:02}",
        ("gist" if turn % 4 == 0 else "words"): words,
        "stances": {f"topic-{topic}": {"stance": _STANCES[turn % 4], "basis": "words"}},
        "citations": [{"source": "report", "locator": {"paragraph": number % 40 + 1}, "form": "quotes"}],
    }
