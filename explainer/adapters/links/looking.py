"""Looks at one address: asks for its head, then for the page where that can tell more."""

from datetime import date
from typing import Final

from explainer.adapters.links.answers import Answer, Sought
from explainer.adapters.links.asking import TOO_MANY, Asking
from explainer.adapters.links.failures import HostUnknown, NoAnswer, NotAsked, Unwelcome
from explainer.adapters.links.following import Trail
from explainer.adapters.links.judging import Judgement, judged, standing
from explainer.adapters.links.reading import is_text, media_type
from explainer.adapters.links.request import Response

HOST_UNKNOWN: Final = "its host is not known"
_GOOD: Final = range(200, 300)
_ENOUGH: Final = 256_000
"""How much of a page is read where no words are looked for: enough to see whether its name is for sale."""


def look_at(asking: Asking, sought: Sought, today: date) -> Answer:
    """What the address does. Never raises: whatever goes wrong out there is an answer."""
    try:
        found = _look(asking, sought)
    except HostUnknown:
        found = Judgement("gone", HOST_UNKNOWN)
    except NoAnswer as error:
        found = Judgement("no-answer", str(error))
    except NotAsked as error:
        found = Judgement("not-checked", str(error))
    except Unwelcome as error:
        found = Judgement("blocked", str(error))
    return Answer(state=found.state, why=found.why, to=found.to, missing=found.missing, on=today)


def _look(asking: Asking, sought: Sought) -> Judgement:
    trail = Trail(sought.address)
    try:
        trail = asking.follow("HEAD", trail, 0)
    except HostUnknown:
        raise
    except NoAnswer:
        pass  # some hosts answer no such question; they are asked for the page
    head = trail.response
    if head is not None:
        if head.status == TOO_MANY:
            return judged(sought.address, trail, head, ())
        if head.status in _GOOD and (why := _why_not_read(head, asking.limits.page_bytes)):
            return standing(trail, why)
    largest = asking.limits.page_bytes if sought.quoted else min(asking.limits.page_bytes, _ENOUGH)
    trail = asking.follow("GET", trail, largest)
    if trail.response is None:
        raise NoAnswer("it answers nothing")
    return judged(sought.address, trail, trail.response, sought.quoted)


def _why_not_read(head: Response, largest: int) -> str:
    """Why the page is not asked for, by what its head says; empty where it is."""
    if not is_text(head):
        return f"it answers with {media_type(head)}, in which no words were looked up"
    size = head.headers.get("content-length", "")
    if size.isdecimal() and len(size) < 20 and int(size) > largest:
        return f"it answers with {int(size):,} bytes, which were not read"
    return ""
