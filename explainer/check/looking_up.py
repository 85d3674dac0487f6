"""Looks the quotations of sources up in copies at hand: what the ledger is to hold, and what is found wrong."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from explainer.check.ignores import Found, is_ignored
from explainer.check.naming import called, shortened
from explainer.check.placing import placed
from explainer.check.rule import Fault, Rule
from explainer.check.rules.quotation_elsewhere_in_copy import quotation_elsewhere_in_copy
from explainer.check.rules.quotation_in_several_places import quotation_in_several_places
from explainer.check.rules.quotation_not_in_copy import quotation_not_in_copy
from explainer.load.faults import COPY_CHANGED, COPY_NOT_READ, LINK_LEADS_ELSEWHERE, LOOK_UP_NOT_REPEATED
from explainer.model.finding import Finding
from explainer.model.ledger import QuotationEntry, QuotationState
from explainer.model.source import Source
from explainer.quoting import RULE, LookedUp, Text, look_up
from explainer.weave.printed import Printed
from explainer.weave.web import Web

_RULES: Final[Mapping[QuotationState, Rule]] = {
    "differs": quotation_not_in_copy,
    "elsewhere": quotation_elsewhere_in_copy,
    "several": quotation_in_several_places,
}


@dataclass(frozen=True, slots=True)
class Compared:
    """A quotation, what was found for it, and what the ledger is to hold."""

    printed: Printed
    found: LookedUp
    entry: QuotationEntry

    @property
    def is_copy_changed(self) -> bool:
        """Whether it was looked up before, in a copy that was another one."""
        before = self.printed.entry
        return before is not None and before.copy != self.entry.copy

    @property
    def is_not_repeated(self) -> bool:
        """Whether the ledger says something else of the same words in the same copy by the same rule."""
        before = self.printed.entry
        if before is None or self.printed.is_outdated or before.copy != self.entry.copy:
            return False
        return replace(self.entry, on=before.on, by=before.by) != before


def compare(quotations: Iterable[Printed], text: Text, on: date, by: str) -> tuple[Compared, ...]:
    """The quotations of one source, looked up in its copy; those without words are left out. What gives the same result as
    before keeps its day."""
    compared = []
    for printed in quotations:
        found = look_up(text, printed.words, printed.locator)
        if found is not None:
            entry = _entry(printed, found, text.digest, on, by)
            compared.append(Compared(printed, found, entry))
    return tuple(compared)


def _entry(printed: Printed, found: LookedUp, copy: str, on: date, by: str) -> QuotationEntry:
    entry = QuotationEntry(
        state=found.state,
        copy=copy,
        offsets=found.place.spans if found.place else (),
        around=found.around,
        quotation=printed.digest,
        rule=RULE,
        on=on,
        by=by,
    )
    before = printed.entry
    return before if before is not None and replace(entry, on=before.on, by=before.by) == before else entry


def findings(web: Web, source: Source, compared: Sequence[Compared]) -> Iterator[Finding]:
    """What is wrong with the quotations of one source, less what is ignored, and with what the ledger held of them."""
    changed = next((each.printed.entry for each in compared if each.is_copy_changed), None)
    if changed is not None:
        message = f"our copy of {called(source.id)} is not the one in which quotations were looked up on {changed.on}"
        fault = Fault(subject=source.id, path=("copy",), message=message, hint="all of them were looked up again")
        yield placed(web, COPY_CHANGED, fault)
    for each in compared:
        if each.is_not_repeated and each.printed.entry is not None:
            yield placed(web, LOOK_UP_NOT_REPEATED, _not_repeated(each.printed, each.printed.entry, each.found))
        rule = _RULES.get(each.found.state)
        if rule is not None:
            fault = _not_exact(each.printed, each.found)
            if not is_ignored(web, Found(rule, fault)):
                yield placed(web, rule, fault)
        elif each.found.before and source.url and "faults" not in each.printed.path:
            yield placed(web, LINK_LEADS_ELSEWHERE, _elsewhere(each.printed, each.found))


def _not_repeated(printed: Printed, entry: QuotationEntry, found: LookedUp) -> Fault:
    differs = f"says “{entry.state}”, and looking up gives “{found.state}”"
    what = differs if entry.state != found.state else "names another place than looking up does"
    message = f"of “{shortened(printed.words.exact)}” the ledger {what}"
    return Fault(subject=printed.record, path=printed.path, message=message, hint="the entry was written anew")


def _elsewhere(printed: Printed, found: LookedUp) -> Fault:
    message = f"“{shortened(printed.words.exact)}” stands in {found.before} too, and a link to the words leads there"
    return Fault(subject=printed.record, path=printed.path, message=message, hint="add a prefix or a suffix")


def _not_exact(printed: Printed, found: LookedUp) -> Fault:
    message = f"“{shortened(printed.words.exact)}” from {called(printed.source.id)}: {found.why}"
    return Fault(subject=printed.record, path=printed.path, message=message, hint=found.hint)


def copy_not_read(web: Web, source: Source, why: str) -> Finding:
    """That a copy could not be used, so that nothing was looked up in it."""
    message = f"our copy of {called(source.id)}, “{source.copy}”, was not read: {why}"
    hint = "what the ledger holds of its quotations was kept"
    return placed(web, COPY_NOT_READ, Fault(subject=source.id, path=("copy",), message=message, hint=hint))
