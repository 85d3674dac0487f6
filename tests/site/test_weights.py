"""What a reader's browser must fetch: pages, our style and script, and that none of it stands in the way of reading."""

import gzip
import re
from pathlib import Path
from typing import Final

MOST: Final = 150_000
"""Bytes of HTML that a page may have."""
LARGER: Final = {"who-said-what/index.html": 400_000}
"""The whole matrix."""
OURS: Final = 45_000


def test_no_page_is_heavy(real_site: Path) -> None:
    sizes = {file.relative_to(real_site).as_posix(): file.stat().st_size for file in real_site.rglob("*.html")}
    assert {page: size for page, size in sizes.items() if size >= LARGER.get(page, MOST)} == {}


def test_our_style_and_script_are_light(real_site: Path) -> None:
    files = [file for file in (real_site / "assets" / "explainer").iterdir() if file.suffix in (".css", ".js")]
    assert len(files) >= 2
    assert sum(len(gzip.compress(file.read_bytes(), 6, mtime=0)) for file in files) < OURS


def test_no_script_of_ours_holds_up_a_page(real_site: Path) -> None:
    for name in ("index.html", "who-said-what/index.html"):
        page = (real_site / name).read_text(encoding="utf-8")
        tags = re.findall(r"<script[^>]*assets/explainer/[^>]*>", page)
        assert tags
        assert all(" defer" in tag or " async" in tag or 'type="module"' in tag for tag in tags)
