"""Answers of addresses kept between runs, in `.cache/`, so that nobody is asked twice within a day."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from explainer.adapters.links.answers import STATES, Answer, Sought, State
from explainer.load.cached import read_cached, write_cached
from explainer.model.site import Project

SORT: Final = "links"
KEY: Final = "answers"
VERSION: Final = 1
_NOT_KEPT: Final[tuple[State, ...]] = ("no-answer", "not-checked")


class KeptAnswers:
    """What addresses answered lately, by address and the words that were looked for."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._entries = _read(read_cached(project, SORT, KEY))

    def get(self, sought: Sought, today: date, days: int) -> Answer | None:
        """The answer to the same question, no more than that many days old; None where it must be asked."""
        entry = self._entries.get(_key(sought))
        answer = _answer(entry) if entry is not None else None
        if answer is None or not today - timedelta(days=days) < answer.on <= today:
            return None
        return answer

    def keep(self, answers: Iterable[tuple[Sought, Answer]]) -> None:
        """Writes the answers down in place of the former ones."""
        kept = {_key(sought): _entry(answer) for sought, answer in answers if answer.state not in _NOT_KEPT}
        self._entries = dict(sorted(kept.items()))
        write_cached(self._project, SORT, KEY, {"version": VERSION, "answers": self._entries})


def _key(sought: Sought) -> str:
    words = sorted({repr(each.words) for each in sought.quoted})
    return f"{sought.address} {hashlib.sha256(repr(words).encode()).hexdigest()}"


def _entry(answer: Answer) -> Mapping[str, object]:
    return {
        "state": answer.state,
        "why": answer.why,
        "to": answer.to,
        "missing": sorted(answer.missing),
        "on": answer.on.isoformat(),
    }


def _read(written: object) -> dict[str, Mapping[str, object]]:
    """What is kept; what is not ours is nothing, for everything in it can be asked again."""
    if not isinstance(written, dict) or written.get("version") != VERSION or not isinstance(written.get("answers"), dict):
        return {}
    return {key: value for key, value in written["answers"].items() if isinstance(value, dict)}


def _answer(entry: Mapping[str, object]) -> Answer | None:
    state, why, to, missing, on = (entry.get(name) for name in ("state", "why", "to", "missing", "on"))
    if state not in STATES or not isinstance(why, str) or not isinstance(to, str) or not isinstance(missing, list):
        return None
    try:
        day = date.fromisoformat(str(on))
    except ValueError:
        return None
    return Answer(state=state, why=why, to=to, missing=frozenset(map(str, missing)), on=day)
