"""A difference as JSON for programs."""

import json
from dataclasses import fields, is_dataclass

from explainer.model.change import Difference
from explainer.model.finding import Finding

VERSION = 1


def as_json(difference: Difference) -> str:
    """One object: `version`, `base`, `head`, `records`, `consequences`, `appeared`, `disappeared`, `pages`."""
    plain = _plain(difference)
    body = {"version": VERSION, **plain} if isinstance(plain, dict) else {}
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def _plain(value: object) -> object:
    if isinstance(value, Finding):
        return {
            "rule": value.rule,
            "code": value.code,
            "severity": str(value.severity),
            "file": value.position.file,
            "line": value.position.line,
            "column": value.position.column,
            "message": value.message,
            "hint": value.hint,
            "subject": value.subject,
        }
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value
