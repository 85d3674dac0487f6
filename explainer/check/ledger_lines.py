"""Where entries stand in the files that tools write, so that a finding points at them."""

from explainer.model.position import Position
from explainer.weave.web import Web


def ledger_line(web: Web, name: str, key: str) -> Position:
    """The line of a file of the ledger that holds the entry under a key; its first line where none is found."""
    file = f"{_folder(web)}/ledger/{name}"
    number = 1
    while line := web.library.line(Position(file, number)):
        if (at := line.find(f'"{key}"')) >= 0:
            return Position(file, number, at + 1)
        number += 1
    return Position(file)


def _folder(web: Web) -> str:
    """The folder of the facts, as the records' own positions name it."""
    first = min((record.position.file for record in web.library.records.values()), default="data/")
    return first.partition("/")[0]
