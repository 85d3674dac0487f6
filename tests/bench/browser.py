"""How long a reader's browser is kept busy by a large table of who said what, on a processor slowed four times."""

import functools
import json
import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, Page

from tests.bench.measure import run
from tests.bench.speakers import SPEAKERS, TOPICS, write_speakers
from tests.site.browsing import open_browser, serve

__all__ = ["SLOWED", "SPEAKERS", "TOPICS", "Busy", "measure_matrix"]

SLOWED: Final = 4
_CATEGORIES: Final = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "blink", "cc"]
_CHOICES: Final = (
    *(("stance", "opposes"), ("words", "quoted"), ("who", "all.body-3"), ("topic", "topic-4"), ("stance", ""), ("who", "")),
    *(("topic", ""), ("words", ""), ("order", "latest"), ("order", "number"), ("order", "speaker"), ("order", "")),
)
_CHOOSE: Final = """([name, value]) => {
  const control = document.querySelector(`[data-ex-filters] [name=${name}]`);
  control.value = value;
  control.dispatchEvent(new Event("change", { bubbles: true }));
}"""


_WORK: Final = """() => {
  document.body.append(document.createElement("i"));
  let sum = document.body.offsetHeight;
  for (let number = 0; number < 4e6; number++) sum += Math.sqrt(number);
  return sum;
}"""


@dataclass(frozen=True)
class Busy:
    """The longest task of one thing done, in milliseconds of the page's own thread, so that a busy machine adds nothing."""

    what: str
    longest: float
    slowed: float
    """How many times slower the processor really was: the browser's brake is not exact."""

    @property
    def at_four_times(self) -> float:
        """The longest task on a processor that is four times slower, and no more."""
        return self.longest * SLOWED / self.slowed


def measure_matrix(folder: Path) -> Iterator[Busy]:
    """Builds the story in `folder`, opens its table, and does to it what readers do."""
    folder.mkdir(parents=True)
    write_speakers(folder)
    run(["mkdocs", "build", "--site-dir", str(folder / "site")], folder)
    with open_browser() as browser, serve(folder / "site") as root:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.goto(f"{root}who-said-what/", wait_until="load")
        page.wait_for_selector("[data-ex-filters]:not([hidden])")
        before = _work(browser, page)
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        slowed = _work(browser, page) / before
        for name, value in _CHOICES:
            done = _longest(browser, page, functools.partial(page.evaluate, _CHOOSE, [name, value]))
            yield Busy(f"{name}: {value or 'all'}", done, slowed)
        for what, x, y in (("down", 0, 700), ("sideways", 500, 0)):
            yield Busy(f"moving {what}", _longest(browser, page, functools.partial(_move, page, x, y)), slowed)


def _work(browser: Browser, page: Page) -> float:
    """What a fixed piece of work takes."""
    return statistics.median(_longest(browser, page, lambda: page.evaluate(_WORK)) for _ in range(5))


def _move(page: Page, x: int, y: int) -> None:
    page.mouse.move(700, 600)
    for _ in range(20):
        page.mouse.wheel(x, y)
        page.wait_for_timeout(30)


def _longest(browser: Browser, page: Page, do: Callable[[], object]) -> float:
    page.wait_for_timeout(500)
    browser.start_tracing(page=page, categories=_CATEGORIES)
    do()
    page.wait_for_function("() => !document.querySelector('[aria-busy]')")
    page.wait_for_timeout(700)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    threads = {(event["pid"], event["tid"]) for event in events if event["name"] in ("UpdateLayoutTree", "Layerize", "Commit")}
    tasks = (event for event in events if event["name"] == "RunTask" and (event["pid"], event["tid"]) in threads)
    return max((event.get("tdur", 0) / 1000 for event in tasks), default=0.0)
