"""Entries of the ledger under the name of another record."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from explainer.edit.changes import CannotEdit
from explainer.edit.ledger_keys import with_new_keys
from explainer.load.ledger.entries import FIRST, LAST, sealed
from explainer.model.identifier import Identifier
from explainer.model.site import Project

PROJECT = Project(root=Path())
OLD, NEW = Identifier("claim:moon"), Identifier("claim:a-moon")
PATH = "data/ledger/quotations.json"


def ledger(**entries: Mapping[str, object]) -> bytes:
    lines = [f"{json.dumps(key)}: {json.dumps(sealed(key, value))}," for key, value in sorted(entries.items())]
    return "\n".join([FIRST, *lines, LAST, ""]).encode()


def test_keys_of_the_old_record_name_the_new_one_with_a_seal_of_their_own() -> None:
    before = ledger(**{"claim:moon source:a": {"state": "exact"}, "claim:moonlit source:a": {"state": "differs"}})
    after = ledger(**{"claim:a-moon source:a": {"state": "exact"}, "claim:moonlit source:a": {"state": "differs"}})
    assert with_new_keys(PROJECT, {PATH: before}, OLD, NEW) == {PATH: after}


def test_keys_of_mappings_in_entries_too() -> None:
    before = ledger(**{"question:x": {"rests": {"claim:moon": "1", "claim:sun": "2"}}})
    after = ledger(**{"question:x": {"rests": {"claim:a-moon": "1", "claim:sun": "2"}}})
    assert with_new_keys(PROJECT, {PATH: before}, OLD, NEW) == {PATH: after}


def test_what_was_published_stays_published() -> None:
    files = {
        "data/ledger/published.json": b'["claim:moon"]',
        "data/claims.yml": b"claim:moon",
        "other/ledger/a.json": b"claim:moon",
    }
    assert with_new_keys(PROJECT, files, OLD, NEW) == {}


def test_a_ledger_that_cannot_be_read_is_not_written() -> None:
    with pytest.raises(CannotEdit, match="a file of the ledger cannot be read; run the tool that writes it first"):
        with_new_keys(PROJECT, {PATH: f"{FIRST}\nclaim:moon\n{LAST}\n".encode()}, OLD, NEW)
