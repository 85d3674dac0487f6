"""Fetches one page, politely and within bounds, because its address was given."""

from typing import Final

import click

from explainer import __version__
from explainer.adapters.links.asking import Asking
from explainer.adapters.links.failures import NoAnswer, NotAsked, PrivateNetwork, Unwelcome
from explainer.adapters.links.following import Trail
from explainer.adapters.links.limits import Limits
from explainer.adapters.links.reading import likeliest_text
from explainer.model.site import Site

_GOOD: Final = range(200, 300)


def fetched(address: str, site: Site, *, allow_private: bool = False) -> str:
    """The text of the page at an address. Raises a click error where there is none."""
    limits = Limits(allow_private=allow_private, page_bytes=2_000_000, pause_seconds=0.2, total_seconds=60.0)
    name = f"explainer/{__version__} ({site.url})" if site.url else f"explainer/{__version__}"
    hint = "save the page and name the file with --page"
    try:
        response = Asking(name, limits).follow("GET", Trail(address), limits.page_bytes).response
    except PrivateNetwork as none:
        raise click.ClickException(f"{address}: {none} unless you give --private; or {hint}") from none
    except (NoAnswer, NotAsked, Unwelcome) as none:
        raise click.ClickException(f"{address}: {none}; {hint}") from none
    if response is None or response.status not in _GOOD:
        raise click.ClickException(f"{address} answers {response.status if response else 'nothing'}; {hint}")
    return likeliest_text(response.body, response.headers.get("content-type", ""))
