"""Whether words stand in a text: exactly, at which places, and what would mend them. Knows neither files nor records."""

from explainer.quoting.look_up import LookedUp, look_up, sought
from explainer.quoting.normal import RULE, normal
from explainer.quoting.text import Text

__all__ = ["RULE", "LookedUp", "Text", "look_up", "normal", "sought"]
