"""Every word of the engine's own that a reader sees, part by part, so that a site can be read over, changed and translated."""

from explainer.pages.strings.badges import BADGES, Badge
from explainer.pages.strings.changes import CORRECTIONS
from explainer.pages.strings.disputes import ABOUT, COLUMNS, DISPUTE_HEADS, DISPUTE_STATES
from explainer.pages.strings.entities import ENTITY_HEADS, ENTITY_TYPE, ENTITY_TYPES
from explainer.pages.strings.evidence import AMOUNTS, LOCATORS
from explainer.pages.strings.kinds import KINDS, counted, kind_title
from explainer.pages.strings.matrix import SIGNS, STANCE_MEANINGS, STANCES
from explainer.pages.strings.method import BALANCE
from explainer.pages.strings.script import SCRIPT_WORDS, STEP_WORDS
from explainer.pages.strings.sources import LINK_STATES, READ, SOURCE_FORMS, SURE
from explainer.pages.strings.states import FOLLOWING, MANNERS, WEIGHTS
from explainer.pages.strings.table import Say, all_said
from explainer.pages.strings.times import HOW_DATED, PRECISION

__all__ = [
    "ABOUT",
    "AMOUNTS",
    "BADGES",
    "BALANCE",
    "COLUMNS",
    "CORRECTIONS",
    "DISPUTE_HEADS",
    "DISPUTE_STATES",
    "ENTITY_HEADS",
    "ENTITY_TYPE",
    "ENTITY_TYPES",
    "FOLLOWING",
    "HOW_DATED",
    "KINDS",
    "LINK_STATES",
    "LOCATORS",
    "MANNERS",
    "PRECISION",
    "READ",
    "SCRIPT_WORDS",
    "SIGNS",
    "SOURCE_FORMS",
    "STANCES",
    "STANCE_MEANINGS",
    "STEP_WORDS",
    "SURE",
    "WEIGHTS",
    "Badge",
    "Say",
    "all_said",
    "counted",
    "kind_title",
]
