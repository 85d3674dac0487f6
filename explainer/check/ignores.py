"""Which findings are ignored, and what is wrong with the ignores themselves."""

from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from explainer.check.listing import listed_rules
from explainer.check.naming import called
from explainer.check.rule import Fault, Rule, rule
from explainer.check.spotting import spotted
from explainer.model.chapter import Chapter
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.nearest import did_you_mean
from explainer.model.record import Record
from explainer.weave.web import Web


class Found(NamedTuple):
    """A fault and the rule that found it."""

    rule: Rule
    fault: Fault


def find_all(web: Web) -> tuple[Found, ...]:
    """The faults that the listed rules find, ignored or not."""
    return tuple(Found(one, fault) for one in listed_rules() for fault in one.find(web))


def is_ignored(web: Web, found: Found) -> bool:
    """Whether the record or chapter at fault ignores the rule, with a reason, and may."""
    subject = found.fault.subject
    if found.rule.never_ignored or subject is None:
        return False
    holder = web.library.records.get(subject) or web.library.chapters.get(subject)
    return bool(holder and holder.ignore.get(found.rule.name, "").strip())


def unused(web: Web, found: Collection[Found]) -> Iterator[Fault]:
    """Ignores of rules that found nothing at their record or chapter."""
    known = {one.name for one in listed_rules() if not one.never_ignored}
    used = {(one.fault.subject, one.rule.name) for one in found}
    for subject, name in _ignores(web):
        if name in known and (subject, name) not in used:
            yield _fault(web, subject, name, ", which finds nothing there", "take the ignore out")


@rule("I101", Severity.WARNING)
def ignore_of_unknown_rule(web: Web) -> Iterator[Fault]:
    """A record or chapter ignores a rule that does not exist.

    The finding that was meant stays, or comes back unseen under another name. Findings of form, which come from loading,
    cannot be ignored either.

    Wrong:
        --- data/sources.yml
        almanac:
          title: The Almanac
          publisher: unknown
          read: whole
          ignore: {source-without-adress: It was never on the web.}

    Right:
        --- data/sources.yml
        almanac:
          title: The Almanac
          publisher: unknown
          read: whole
          ignore: {source-without-address: It was never on the web.}
    """
    by_name = {one.name: one.code for one in (*listed_rules(), *IGNORE_RULES)}
    by_code = {code: name for name, code in by_name.items()}
    for subject, name in _ignores(web):
        if name not in by_name:
            hint = f"write “{by_code[name]}”" if name in by_code else did_you_mean(name, by_name)
            yield _fault(web, subject, name, ", and there is no such rule", hint)


@rule("I102", Severity.WARNING)
def ignore_of_nothing(web: Web) -> Iterator[Fault]:
    """A record or chapter ignores a rule that finds nothing there.

    The reason for the ignore is gone. Left standing, it would hide the next fault from those who answer to readers.

    Wrong:
        --- data/sources.yml
        almanac:
          title: The Almanac
          publisher: unknown
          read: whole
          url: https://example.org/almanac
          ignore: {source-without-address: It was never on the web.}

    Right:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole, url: "https://example.org/almanac"}
    """
    yield from unused(web, find_all(web))


@rule("I103", Severity.WARNING)
def ignore_of_error(web: Web) -> Iterator[Fault]:
    """A record or chapter ignores a rule whose findings may not be ignored.

    Errors are what would mislead a reader or break a promise of the site. Each says why it may not be ignored. Findings
    about ignores may not be ignored either.

    Wrong:
        --- data/claims.yml
        moon-is-round: {text: The moon is round., ignore: {claim-without-citation: Everybody knows.}}

    Right:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, locator: {page: "12"}, form: asserts}]
    """
    reasons = {one.name: one.never_ignored for one in listed_rules() if one.never_ignored}
    reasons.update((one.name, "it speaks of ignores") for one in IGNORE_RULES)
    for subject, name in _ignores(web):
        if name in reasons:
            why = f", which may not be ignored: {reasons[name]}"
            yield _fault(web, subject, name, why, "mend what is found, and take the ignore out")


IGNORE_RULES: Final = (ignore_of_unknown_rule, ignore_of_nothing, ignore_of_error)
"""The rules about ignores. They need the other rules, and so stand here and not in the folder."""


def _ignores(web: Web) -> Iterator[tuple[Identifier, str]]:
    """Every ignored rule's name, with the record or chapter that ignores it."""
    holders: tuple[Record | Chapter, ...] = (*web.library.records.values(), *web.library.chapters.values())
    for holder in holders:
        for name in holder.ignore:
            yield holder.id, name


def _fault(web: Web, subject: Identifier, name: str, why: str, hint: str) -> Fault:
    """That a record or chapter ignores a rule and should not. In a chapter the front matter names the rule; in a record the
    path will do."""
    return Fault(
        subject=subject,
        path=("ignore", name),
        position=spotted(web, subject, (), name) if subject in web.library.chapters else None,
        message=f"{called(subject)} ignores “{name}”{why}",
        hint=hint,
    )
