"""A project of 5,000 quotations from 1,000 copies, and how long it takes to look them all up."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import yaml

from tests.bench.measure import Failed, Run, run

BAR: Final = 5.0
COPIES: Final = 1_000
QUOTATIONS: Final = 5_000
_PER_CLAIM: Final = 2
_TEXT: Final = (
    "the harbour board said that lamps along quay would not be switched off before Monday and it’s “well-known” keepers "
    "never agreed with Mr Okafor, who chairs 12\u00a0% of 4,200 boats — a non-resident – nor did café owners in week 26"
)
_WORDS: Final = tuple(_TEXT.split(" "))


def measure(folder: Path, rounds: int) -> list[Run]:
    """Looks all quotations up, each time as for the first time. Raises `Failed` where one is not found."""
    write_project(folder)
    runs = []
    for _ in range(rounds):
        ledger = folder / "data" / "ledger" / "quotations.json"
        ledger.unlink(missing_ok=True)
        runs.append(run(["explainer", "verify", "--root", str(folder), "--texts", str(folder / "copies")], folder))
        found = ledger.read_text(encoding="utf-8").count('"state": "exact"') if ledger.is_file() else 0
        if found != QUOTATIONS:
            raise Failed(f"{found} of {QUOTATIONS} quotations were found where they stand")
    return runs


def write_project(folder: Path) -> None:
    """Writes the sources, their copies of some 6 kB each, and the claims that quote them, typed otherwise than printed."""
    chosen = random.Random(1)
    (folder / "copies").mkdir(parents=True)
    (folder / "data").mkdir()
    sources, quoted = {}, []
    for number in range(COPIES):
        name = f"report-{number}"
        paragraphs = [_paragraph(chosen) for _ in range(12)]
        (folder / "copies" / f"{name}.txt").write_text("\n\n".join(paragraphs), encoding="utf-8")
        sources[name] = {"title": f"Report {number}", "publisher": "unknown", "read": "whole", "copy": f"{name}.txt"}
        for place in chosen.sample(range(12), QUOTATIONS // COPIES):
            quoted.append(_citation(name, place + 1, paragraphs[place], chosen))
    chosen.shuffle(quoted)
    claims = dict(_claims(quoted))
    for name, records in (("sources", sources), ("claims", claims)):
        text = yaml.dump(records, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
        (folder / "data" / f"{name}.yml").write_text(text, encoding="utf-8")


def _paragraph(chosen: random.Random) -> str:
    sentences = (" ".join(chosen.choices(_WORDS, k=18)).capitalize() + "." for _ in range(5))
    return " ".join(sentences)


def _citation(source: str, number: int, paragraph: str, chosen: random.Random) -> dict[str, object]:
    words = paragraph.split(" ")
    start = chosen.randrange(len(words) - 12)
    exact = " ".join(words[start : start + chosen.choice((5, 8, 12))]).strip(" –—.,")
    typed = exact.replace("’", "'").replace("“", '"').replace("”", '"').replace(" — ", "--")
    return {"source": source, "form": "asserts", "locator": {"paragraph": number}, "words": typed}


def _claims(quoted: list[dict[str, object]]) -> Iterator[tuple[str, dict[str, object]]]:
    for number in range(0, len(quoted), _PER_CLAIM):
        citations = quoted[number : number + _PER_CLAIM]
        yield f"claim-{number}", {"text": f"Claim number {number} is so.", "citations": citations}
