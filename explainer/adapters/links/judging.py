"""From what an address answered to what is said of it: live, moved, gone, blocked, changed or taken over."""

from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from explainer.adapters.links import signs
from explainer.adapters.links.answers import Quoted, State
from explainer.adapters.links.domains import registered_domain
from explainer.adapters.links.following import Trail
from explainer.adapters.links.printed import missing_from
from explainer.adapters.links.reading import PageText, is_text, media_type, texts_of
from explainer.adapters.links.request import Response

_GOOD: Final = range(200, 300)
_GONE: Final = (404, 410)
_BLOCKED: Final = (401, 402, 403, 407, 429, 451, 999)
_FRONTS: Final = ("", "/index.html", "/index.php", "/home", "/en", "/us")
_FEWEST_WORDS: Final = 120
"""A page with fewer words that runs scripts may well be made by them; nothing is said of what is not on it."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is said of an address."""

    state: State
    why: str
    to: str = ""
    missing: frozenset[str] = field(default=frozenset())


def judged(address: str, trail: Trail, response: Response, quoted: tuple[Quoted, ...]) -> Judgement:
    """What is said of an address whose trail ended in a response."""
    pages = tuple(texts_of(response)) if response.body and is_text(response) else ()
    page = pages[0] if pages else None
    if response.status not in _GOOD:
        return _refused(response, page)
    missing = min((missing_from(each.paragraphs, quoted) for each in pages), key=len, default=frozenset())
    if quoted and pages and not missing:
        return standing(trail, "it answers, and the words quoted from it are there")
    all_words = {each.words.exact for each in quoted}
    if len(missing) == len(all_words) and (found := _another(address, trail, response, page)):
        return found  # words that are there outweigh every sign
    if not quoted:
        return standing(trail, "it answers")
    if why := _why_unseen(response, page):
        return standing(trail, why)
    what = f"of {len(all_words)} quotations from it, {len(missing)} are" if len(all_words) > 1 else "the words quoted are"
    return Judgement("changed", f"it answers, but {what} not on the page", trail.moved_to, missing)


def _another(address: str, trail: Trail, response: Response, page: PageText | None) -> Judgement | None:
    """What is said of a page that is not the one meant; None where nothing shows that it is another."""
    if signs.is_challenge(page, response.headers):
        return Judgement("blocked", "it tests for robots")
    if signs.is_parked(page, trail.address):
        return Judgement("taken-over", "the name of its host is for sale", trail.address)
    if signs.is_not_found(page):
        return Judgement("gone", "its title says that there is no such page")
    return _elsewhere(address, trail)


def standing(trail: Trail, why: str) -> Judgement:
    """What is said of an address that answers: live, or moved where it was sent on for good."""
    if trail.moved_to:
        return Judgement("moved", f"it sends on for good; {why}", trail.moved_to)
    return Judgement("live", why)


def _refused(response: Response, page: PageText | None) -> Judgement:
    """What is said of a status that is no good one."""
    status = response.status
    if status in _GONE:
        return Judgement("gone", f"it answers {status}")
    if status in _BLOCKED or signs.is_challenge(page, response.headers):
        return Judgement("blocked", f"it answers {status}")
    return Judgement("no-answer", f"it answers {status}")


def _elsewhere(address: str, trail: Trail) -> Judgement | None:
    """What is said of redirects that lead away from the page; None where they do not."""
    if not trail.seen:
        return None
    if signs.is_sign_in(trail.address) and not signs.is_sign_in(address):
        return Judgement("blocked", "it sends on to a page for signing in")
    if not _is_front(trail.address):
        return None
    if _domain(address) != _domain(trail.address):
        return Judgement("taken-over", "it sends on to the front page of another domain", trail.address)
    return None if _is_front(address) else Judgement("gone", "it sends on to the front page", trail.address)


def _why_unseen(response: Response, page: PageText | None) -> str:
    """Why words that were not found may be on the page all the same; empty where they are not."""
    if page is None:
        return f"it answers with {media_type(response) or 'no text'}, in which no words were looked up"
    if response.is_cut:
        return "it answers with more than is read, and not all words quoted from it are in the part that was"
    if page.has_scripts and page.words < _FEWEST_WORDS:
        return "it answers with a page that scripts make, in which no words could be looked up"
    return ""


def _domain(address: str) -> str:
    return registered_domain(urlsplit(address).hostname or "")


def _is_front(address: str) -> bool:
    parts = urlsplit(address)
    return parts.path.rstrip("/").lower() in _FRONTS and not parts.query
