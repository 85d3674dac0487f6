"""How soon a page can be read on a slow line and a slow processor, ours and a stock page of the same text by turns."""

import statistics
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser

from tests.bench.measure import run
from tests.bench.stock import build_stock
from tests.site.browsing import open_browser, serve
from tests.site.kinds import page_kinds

BAR: Final = 1.15
PAIRS: Final = 5
"""How many pairs a round has: one pair differs from the next by a tenth, the middle of fifteen hardly does."""
SLOWED: Final = 4
_LINE: Final = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 1.6e6 / 8}
_PAGES: Final = ("front page", "chapter", "one of claims", "who-said-what")
_PHONE: Final = {"width": 412, "height": 823}
_LARGEST: Final = """() => new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
    .observe({ type: "largest-contentful-paint", buffered: true });
  setTimeout(() => resolve(0), 5000);
})"""


@dataclass
class Reading:
    """The largest contentful paint of one page, in milliseconds, ours and stock in pairs."""

    page: str
    ours: list[float] = field(default_factory=list)
    stock: list[float] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        """Ours to stock, each pair by itself: the middle of all pairs."""
        return self.quarters[1]

    @property
    def quarters(self) -> list[float]:
        """The ratios below which a quarter, a half and three quarters of the pairs are."""
        pairs = zip(self.ours, self.stock, strict=True)
        return statistics.quantiles((ours / stock for ours, stock in pairs), n=4, method="inclusive")


def measure(project: Path, folder: Path, rounds: int) -> list[Reading]:
    """Builds the story's site and a stock one of the same text in `folder`, and opens pages of both by turns."""
    folder.mkdir(parents=True)
    run(["mkdocs", "build", "--site-dir", str(folder / "ours")], project)
    kinds = page_kinds(folder / "ours")
    addresses = [kinds[page] for page in _PAGES]
    stock = build_stock(folder / "ours", project / "mkdocs.yml", addresses, folder / "stock")
    readings = [Reading(page) for page in _PAGES]
    with open_browser() as browser, serve(folder / "ours", compressed=True) as ours, serve(stock, compressed=True) as theirs:
        for number in range(PAIRS * rounds + 1):
            for reading in readings:
                address = kinds[reading.page]
                taken = [(reading.ours, ours + address), (reading.stock, theirs + address)]
                for found, there in taken if number % 2 else reversed(taken):  # neither is always the second
                    found.append(_largest_paint(browser, there))
    for reading in readings:
        del reading.ours[0], reading.stock[0]  # by which the servers and the browser became warm
    return readings


def _largest_paint(browser: Browser, address: str) -> float:
    """As for somebody who comes for the first time: nothing is kept."""
    context = browser.new_context(viewport=_PHONE, device_scale_factor=2, is_mobile=True)  # type: ignore[arg-type]
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", _LINE)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    page.goto(address, wait_until="load")
    page.wait_for_timeout(200)
    found = float(page.evaluate(_LARGEST))
    context.close()
    return found
