"""What pages were made of, remembered without their words, so that later only pages whose parts changed are drawn again."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from typing import Final

from markupsafe import Markup

from explainer.model.finding import Finding
from explainer.model.identifier import Identifier
from explainer.pages.again import Again, Before
from explainer.pages.page import Page
from explainer.pages.readers import Readers
from explainer.pages.reads import Read
from explainer.pages.record_lines import Lines, lines_again, subject_of
from explainer.weave.web import Web

WIDE: Final = 400
"""How much the only page of a kind may read; one that reads more is drawn every time, which is quicker than noticing it."""
_NOTHING: Final[frozenset[Read]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """A drawing without its pages. Who remembers it must see to it that it is of the same site, settings and templates."""

    pages: Mapping[str, int] = field(default_factory=dict)
    """By address, the number by which `readers` knows the page; none of a kind that is drawn every time."""
    kinds: Mapping[str, int] = field(default_factory=dict)
    """By page kind, the number of what its pages have in common."""
    lines: Mapping[Identifier, int] = field(default_factory=dict)
    """By record, the number of what its lines in the files of data are made of, beside the record's own entries."""
    always: frozenset[str] = frozenset()
    """Page kinds that are drawn every time."""
    readers: Readers = field(default_factory=Readers)
    next: int = 0
    """A number that nothing has had."""

    def again(self, web: Web, findings: tuple[Finding, ...], changed: frozenset[Read], usable: Container[str]) -> Again:
        """For drawing only pages of which something changed, and those whose words are not at hand: whose address is not
        among the usable. The others come out as pages without words."""
        found = self.readers.of(changed)

        def read_by(number: int) -> frozenset[Read]:
            return frozenset(found.get(str(number), _NOTHING))

        before = Before(
            web,
            findings,
            pages={address: _without_words(address) for address in self.pages},
            made_of={address: read_by(number) for address, number in self.pages.items() if address in usable},
            beginnings={kind: read_by(number) for kind, number in self.kinds.items()},
        )
        return Again(before, changed, always=self.always)

    def lines_again(self, web: Web, changed: frozenset[Read], files: Mapping[str, bytes]) -> Lines:
        """The lines of all records in the files of data; those of which nothing changed as they stand in the files, which
        must be all that hold some."""
        found = self.readers.of(changed)
        touched = {subject_of(read) for read in changed}
        usable = {subject for subject, number in self.lines.items() if subject not in touched and str(number) not in found}
        return lines_again(web, files, usable if files else frozenset())

    def after(self, again: Again, lines: Lines) -> "Remembered":
        """The drawing that was made with this one known."""
        readers = Readers(self.readers.lines, self.readers.more)
        number = self.next
        changed = again.changed or _NOTHING
        old_beginnings = again.before.beginnings if again.before else {}
        always = self._drawn_every_time(again)
        kept = {address for kind, addresses in again.of_kinds.items() if kind not in always for address in addresses}
        anew = frozenset(again.drawn_anew)
        pages: dict[str, int] = {}
        new: dict[str, frozenset[Read]] = {}
        for address in sorted(kept & again.made_of.keys()):
            if address in anew or address not in self.pages:
                pages[address], number = number, number + 1
                new[str(pages[address])] = again.made_of[address]
            else:
                pages[address] = self.pages[address]
        kinds: dict[str, int] = {}
        for kind, reads in sorted(again.beginnings.items()):
            if kind in always:
                continue
            if kind in self.kinds and changed.isdisjoint(old_beginnings[kind]):
                kinds[kind] = self.kinds[kind]
            else:
                kinds[kind], number = number, number + 1
                new[str(kinds[kind])] = reads
        of_lines: dict[Identifier, int] = {}
        for subject in lines.lines:
            if subject in lines.made_of:
                of_lines[subject], number = number, number + 1
                new[str(of_lines[subject])] = lines.made_of[subject]
            else:
                of_lines[subject] = self.lines[subject]
        readers.add(new)
        living = frozenset(map(str, (*pages.values(), *kinds.values(), *of_lines.values())))
        return Remembered(pages=pages, kinds=kinds, lines=of_lines, always=always, readers=readers.tidied(living), next=number)

    def _drawn_every_time(self, again: Again) -> frozenset[str]:
        """Kinds of one page that reads very much, or did when it was noticed."""
        wide = {kind for kind, reads in again.beginnings.items() if len(reads) > WIDE}
        single = {kind for kind, addresses in again.of_kinds.items() if len(addresses) == 1}
        return frozenset((wide | self.always) & single)


def _without_words(address: str) -> Page:
    """Stands for a page that is as it was."""
    return Page(kind="", address=address, title="", body=Markup(""))
