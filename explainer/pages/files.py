"""The files of data that a site serves, by address, with what each holds."""

from typing import Final

from explainer.pages.strings import Say
from explainer.weave.permalinks import CHANGES, MATRIX

SCHEMA_VERSION: Final = 1
"""Goes up when a program that reads `facts.json` would have to change."""

FACTS: Final = "facts.json"
SCHEMA: Final = "facts.schema.json"
CLAIMS_CSV: Final = "claims.csv"
STATEMENTS_CSV: Final = "statements.csv"
MATRIX_CSV: Final = f"{MATRIX}matrix.csv"
MATRIX_JSON: Final = f"{MATRIX}matrix.json"
ATOM: Final = f"{CHANGES}feed.xml"
JSON_FEED: Final = f"{CHANGES}feed.json"

FILES: Final = (
    (FACTS, Say.data_words),
    (SCHEMA, Say.schema_words),
    (CLAIMS_CSV, Say.claims_words),
    (STATEMENTS_CSV, Say.statements_words),
    (MATRIX_CSV, Say.matrix_csv_words),
    (MATRIX_JSON, Say.matrix_json_words),
    (ATOM, Say.feed),
    (JSON_FEED, Say.feed_json),
)
"""Address and one sentence for each, in the order of the page that lists them."""
