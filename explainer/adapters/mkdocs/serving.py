"""`explainer serve`, from beginning to end: a site served on this machine, and kept as its files are."""

import argparse
import gc
import logging
import signal
import sys
import threading
import time
import webbrowser
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NoReturn
from urllib.parse import urlsplit

from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from explainer.adapters.live.server import LiveServer
from explainer.adapters.live.shown import Shown
from explainer.adapters.live.watching import signature
from explainer.adapters.mkdocs.keeping_up import SETTINGS, KeepingUp, NoSite

log = logging.getLogger("explainer.serve")

_PAUSE: Final = 0.08
_SETTLED: Final = 0.03
_IDLE: Final = 2.0
_MOST_UNCOLLECTED: Final = 10


def serve(root: Path, port: int, *, in_browser: bool) -> None:
    """Serves the project's site until somebody ends it. Raises `NoSite`."""
    shown = Shown()
    try:
        config = load_config(str(root / SETTINGS))
    except (MkDocsException, SystemExit) as fault:
        raise NoSite(str(fault)) from fault
    try:
        server = LiveServer(shown, port, urlsplit(config.site_url or "/").path)
    except OSError as fault:
        raise NoSite(f"port {port} cannot be used ({fault.strerror}); name another with --port") from fault
    with TemporaryDirectory(prefix="explainer-serve-") as home, server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        keeping_up = KeepingUp(config, server.url, shown, Path(home))
        try:
            _keep_up(keeping_up, server.url, in_browser=in_browser)
        except KeyboardInterrupt:
            log.info("ended")
        finally:
            keeping_up.stop()
            server.shutdown()


def _keep_up(keeping_up: KeepingUp, url: str, *, in_browser: bool) -> NoReturn:
    gc.disable()  # what a build makes is nearly all kept, and looking through it would take longer than the build
    uncollected, is_first = 0, True
    while True:
        seen = signature(keeping_up.places)
        keeping_up.bring_up_to_date()
        if is_first:
            log.info("serving on %s", url)
            if in_browser:
                webbrowser.open(url)
        is_first = False
        uncollected += 1
        began = time.monotonic()
        while signature(keeping_up.places) == seen:
            if keeping_up.go_on():
                continue  # whatever was saved meanwhile comes first
            if uncollected and (time.monotonic() - began > _IDLE or uncollected > _MOST_UNCOLLECTED):
                uncollected = 0
                gc.collect()
            time.sleep(_PAUSE)
        _wait_until_settled(keeping_up)


def _wait_until_settled(keeping_up: KeepingUp) -> None:
    """Several files may be saved at once."""
    while True:
        now = signature(keeping_up.places)
        time.sleep(_SETTLED)
        if signature(keeping_up.places) == now:
            return


def main(arguments: Sequence[str]) -> int:
    """Runs the command; gives its exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", type=Path, default=Path())
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--open", action="store_true")
    given = parser.parse_args(arguments)
    logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S", level=logging.WARNING)
    log.setLevel(logging.INFO)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        serve(given.root.resolve(), given.port, in_browser=given.open)
    except NoSite as reason:
        log.error("%s", reason)  # noqa: TRY400 - the reason is all there is to say
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
