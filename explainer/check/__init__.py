"""The Web in, findings out: every rule, less what is ignored with a reason."""

from explainer.check.ignores import (
    IGNORE_RULES,
    Found,
    find_all,
    ignore_of_error,
    ignore_of_nothing,
    ignore_of_unknown_rule,
    is_ignored,
    unused,
)
from explainer.check.listing import listed_rules
from explainer.check.placing import placed
from explainer.check.rule import Fault, Rule, rule
from explainer.model.finding import Finding
from explainer.weave.web import Web

__all__ = ["Fault", "Rule", "all_rules", "check", "rule"]


def all_rules() -> tuple[Rule, ...]:
    """Every rule, those about ignores included, in order of code."""
    return tuple(sorted((*listed_rules(), *IGNORE_RULES), key=lambda one: one.code))


def check(web: Web) -> tuple[Finding, ...]:
    """What the rules find, less the ignored findings, plus findings about the ignores; in order of place, each once."""
    found = find_all(web)
    about_ignores = (
        *(Found(ignore_of_unknown_rule, fault) for fault in ignore_of_unknown_rule.find(web)),
        *(Found(ignore_of_nothing, fault) for fault in unused(web, found)),
        *(Found(ignore_of_error, fault) for fault in ignore_of_error.find(web)),
    )
    reported = (*(one for one in found if not is_ignored(web, one)), *about_ignores)
    findings = {placed(web, one.rule, one.fault) for one in reported}
    return tuple(sorted(findings, key=lambda finding: finding.key))
