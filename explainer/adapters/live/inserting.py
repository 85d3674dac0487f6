"""What a preview's server puts into pages on their way to the browser; the files themselves are as they will be published."""

import re
from typing import Final

_ARTICLE: Final = re.compile(rb"<article\b[^>]*>|<main\b[^>]*>|<body\b[^>]*>")
_SCRIPT: Final = """<script>
(() => {
  let events;
  const listen = () => {
    events?.close();
    events = undefined;
    if (document.visibilityState !== "visible") return;
    events = new EventSource("%s");
    events.onmessage = (event) => { if (event.data !== "%d") location.reload(); };
  };
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => events?.close());
  listen();
})();
</script>
"""
"""Closed while the page is not seen: a browser has few connections to one server."""


def with_notice(page: bytes, notice: str) -> bytes:
    """The page with the notice at the head of its article."""
    places = {match[0].split()[0].rstrip(b">"): match.end() for match in reversed(list(_ARTICLE.finditer(page)))}
    at = next((places[name] for name in (b"<article", b"<main", b"<body") if name in places), 0)
    return page[:at] + notice.encode() + page[at:]


def with_script(page: bytes, address: str, version: int) -> bytes:
    """The page with a script that loads it anew once the server at `address` tells of another version."""
    before, end, after = page.rpartition(b"</body>")
    script = (_SCRIPT % (address, version)).encode()
    return before + script + end + after if end else page + script
