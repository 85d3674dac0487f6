"""The ways in which people use a page: with a mouse, with the keyboard alone, by touch, and where no script runs."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from playwright.sync_api import Browser, Locator, Page, TimeoutError

MOUSE: Final = "mouse"
KEYBOARD: Final = "keyboard"
TOUCH: Final = "touch"
WITHOUT_SCRIPTS: Final = "without scripts"
HANDS: Final = (MOUSE, KEYBOARD, TOUCH, WITHOUT_SCRIPTS)

_MOST_TABS: Final = 600
_MOST_TAPS: Final = 4
_PATIENCE_MILLISECONDS: Final = 3_000
_LISTEN: Final = """one => {
  window.isTapped = false;
  one.addEventListener("click", () => { window.isTapped = true; }, {once: true, capture: true});
}"""
"""Notices on the page that a tap came where it was meant to; a page that is left for another one knows nothing of it."""


class OutOfReach(Exception):
    """Something that the keyboard or a finger does not get to; the message names it."""


@dataclass(frozen=True)
class Hand:
    """One way to use one page."""

    way: str
    page: Page

    @property
    def has_scripts(self) -> bool:
        """Whether scripts run."""
        return self.way != WITHOUT_SCRIPTS

    def press(self, what: Locator) -> None:
        """Clicks, taps, or goes there by Tab and presses Enter. Raises `OutOfReach`."""
        if self.way == TOUCH:
            self._tap(what)
        elif self.way == KEYBOARD:
            self.reach(what)
            self.page.keyboard.press("Enter")
        else:
            what.click()

    def _tap(self, what: Locator) -> None:
        """A finger that met nothing, because the page still moved below it, taps again. Raises `OutOfReach`."""
        for _ in range(_MOST_TAPS):
            what.evaluate(_LISTEN)
            what.tap()
            try:
                self.page.wait_for_function("window.isTapped !== false", timeout=_PATIENCE_MILLISECONDS)
            except TimeoutError:
                continue
            return
        raise OutOfReach(what.inner_text())

    def reach(self, what: Locator) -> None:
        """Goes to something by Tab alone, from where the focus is. Raises `OutOfReach`."""
        what.wait_for(state="attached")
        target = what.element_handle()
        for _ in range(_MOST_TABS):
            if self.page.evaluate("one => one === document.activeElement", target):
                return
            self.page.keyboard.press("Tab")
        raise OutOfReach(what.inner_text())

    def choose(self, control: Locator, option: str) -> None:
        """Chooses an option of a list by its words; with the keyboard by typing them."""
        if self.way == KEYBOARD:
            self.reach(control)
            self.page.keyboard.type(option)
        else:
            control.select_option(label=option)


@contextmanager
def hand_of(browser: Browser, way: str) -> Iterator[Hand]:
    """A hand with a page of its own: a phone's for touch, a desk's for the others. It may read what was copied."""
    is_touch = way == TOUCH
    context = browser.new_context(
        viewport={"width": 390, "height": 780} if is_touch else {"width": 1280, "height": 900},
        has_touch=is_touch,
        is_mobile=is_touch,
        java_script_enabled=way != WITHOUT_SCRIPTS,
        permissions=["clipboard-read", "clipboard-write"],
        reduced_motion="reduce",
    )
    context.set_default_timeout(20_000)
    try:
        yield Hand(way, context.new_page())
    finally:
        context.close()
