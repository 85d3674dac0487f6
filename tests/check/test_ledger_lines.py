"""Where entries of the ledger stand."""

import json

from explainer.check.ledger_lines import ledger_line
from explainer.load import load_files
from explainer.load.ledger.entries import FIRST, LAST, sealed
from explainer.model.position import Position
from explainer.weave import weave


def test_the_line_of_an_entry_or_the_first() -> None:
    entries = {key: {"on": "2026-06-20", "by": "desk"} for key in ("claim:moon", "claim:moonlit")}
    lines = [f"{json.dumps(key)}: {json.dumps(sealed(key, value))}," for key, value in entries.items()]
    files = {
        "facts/claims.yml": b"moon: {text: The moon is round.}\n",
        "facts/ledger/reviews.json": "\n".join([FIRST, *lines, LAST, ""]).encode(),
    }
    web = weave(load_files(files, data="facts").library)
    assert ledger_line(web, "reviews.json", "claim:moonlit") == Position("facts/ledger/reviews.json", 3, 1)
    assert ledger_line(web, "reviews.json", "claim:sun") == Position("facts/ledger/reviews.json")
    assert ledger_line(web, "links.json", "claim:moon") == Position("facts/ledger/links.json")
