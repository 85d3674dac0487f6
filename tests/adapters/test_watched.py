"""Text that notices what a template does with it."""

import pytest
from jinja2 import Environment

from explainer.adapters.mkdocs.watched import Compared, Watched, watched


def asked(template: str, kind: type[Compared]) -> set[str]:
    """What a template looked into, of a text that it calls `page.title`."""
    found: set[str] = set()
    made = watched("Moon <h1", "page.title", found, kind)
    Environment().from_string(template).render(title=made, others={"Sun": 1})
    return found


@pytest.mark.parametrize(
    "template",
    ["{{ title }}", "{{ 'by ' ~ title }}", "{% if title %}{{ title }}{% endif %}", "{% if '<h1' in title %}x{% endif %}"],
)
def test_printing_it_is_no_look_into_it(template: str) -> None:
    assert asked(template, Watched) == set()


@pytest.mark.parametrize(
    "template",
    [
        "{{ title | length }}",
        "{{ title[0] }}",
        "{{ title.upper() }}",
        "{% for one in title %}{% endfor %}",
        "{{ title % () }}",
        "{{ others[title] }}",
        "{% if 'x' in title %}{% endif %}",
        "{% if title == 'x' %}{% endif %}",
    ],
)
def test_anything_else_is(template: str) -> None:
    assert asked(template, Watched) == {"page.title"}


def test_an_address_is_only_watched_for_comparisons() -> None:
    assert asked("{{ title.upper() }}{{ title | length }}{{ others[title] }}", Compared) == set()
    assert asked("{% if title != 'x' %}{% endif %}", Compared) == {"page.title"}
    assert asked("{% if title < 'x' %}{% endif %}", Compared) == {"page.title"}
