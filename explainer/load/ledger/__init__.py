"""What tools wrote down in `data/ledger/`: what was published, checked and reviewed."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from explainer.load.decode import text_of
from explainer.load.faults import Slip
from explainer.load.kinds import LEDGER
from explainer.load.ledger.coverage import COVERAGE, read_coverage, write_coverage
from explainer.load.ledger.entries import read_entries
from explainer.load.ledger.fields import Fields
from explainer.load.ledger.links import LINKS, read_link, write_links
from explainer.load.ledger.published import PUBLISHED, read_published, write_published
from explainer.load.ledger.quotations import QUOTATIONS, read_quotation, write_quotations
from explainer.load.ledger.reviews import REVIEWS, read_review, write_reviews
from explainer.model.ledger import Ledger

__all__ = ["read_ledger", "write_coverage", "write_links", "write_published", "write_quotations", "write_reviews"]

Made = TypeVar("Made")


def read_ledger(files: Mapping[str, bytes], data: str) -> tuple[Ledger, tuple[tuple[str, Slip], ...]]:
    """The ledger among some files, and what is wrong with it, each with its file. No file is an empty ledger."""
    reading = _Reading(files, data)
    published, slips = read_published(reading.text(PUBLISHED))
    reading.add(PUBLISHED, slips)
    ledger = Ledger(
        published=published,
        quotations=reading.entries(QUOTATIONS, read_quotation),
        coverage=reading.entries(COVERAGE, read_coverage),
        reviews=reading.entries(REVIEWS, read_review),
        links=reading.entries(LINKS, read_link),
    )
    return ledger, tuple(reading.slips)


class _Reading:
    """Reads the files of one ledger and gathers what is wrong with them."""

    def __init__(self, files: Mapping[str, bytes], data: str) -> None:
        self._files, self._folder = files, f"{data}/{LEDGER}" if data not in ("", ".") else LEDGER
        self.slips: list[tuple[str, Slip]] = []

    def text(self, name: str) -> str | None:
        """The text of a file, or None where there is none that can be read."""
        content = self._files.get(f"{self._folder}/{name}")
        if content is None:
            return None
        text, slips = text_of(content)
        self.add(name, slips)
        return text

    def entries(self, name: str, make: Callable[[str, Fields], Made]) -> dict[str, Made]:
        """The entries of a file by key."""
        text = self.text(name)
        entries, slips = ({}, []) if text is None else read_entries(text, make)
        self.add(name, slips)
        return entries

    def add(self, name: str, slips: tuple[Slip, ...] | list[Slip]) -> None:
        """Notes what is wrong with a file."""
        self.slips += [(f"{self._folder}/{name}", slip) for slip in slips]
