"""Lists the rules: one in each file of the folder `rules`, called like the file."""

import importlib
import pkgutil

from explainer.check import rules
from explainer.check.rule import Rule


def listed_rules() -> tuple[Rule, ...]:
    """Every rule of the folder, in order of code. Raises AttributeError where a file holds no rule of its name."""
    names = [module.name for module in pkgutil.iter_modules(rules.__path__)]
    found: list[Rule] = [getattr(importlib.import_module(f"{rules.__name__}.{name}"), name) for name in names]
    return tuple(sorted(found, key=lambda one: one.code))
