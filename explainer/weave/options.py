"""Which records the options of a view in a chapter name."""

from collections.abc import Iterator

from explainer.model.chapter import View
from explainer.model.identifier import Identifier, identifier
from explainer.prose.views import VIEWS


def named_by_options(view: View) -> Iterator[tuple[str, Identifier]]:
    """Each option's name with a record that it names, existing or not, in the order of the options.

    A bare name stands for the kind that the option is of. Views and options that there are not name nothing.
    """
    form = VIEWS.get(view.name)
    for option, value in view.options.items():
        kind = form.options[option].kind if form and option in form.options else ""
        for name in _texts(value) if kind else ():
            yield option, Identifier(name) if ":" in name else identifier(kind, name)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str) and value:
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item)
