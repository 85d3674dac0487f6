"""Fenced code and raw HTML: what is hidden stands between « and »."""

import pytest

from explainer.prose.hidden import hidden_stretches

TEXTS = [
    "a\n«```\nb\n\nc\n```»\nd",
    "«``` python\nb\n```»",
    '«~~~ {.x title="y"}\nb\n~~~»',
    "```\nnever closed",
    "``` words that are no language\nb\n```",
    "a ``` b\n```\nc",
    "«````\n```\n````»",
    "> «```\n> b\n> ```»".replace("> «", "«> "),
    "    «```\n    b\n    ```»".replace("    «", "«    "),
    "    ```\nb\n    ```",
    "«<div>\n\n<p>a</p>\n</div>» b",
    "«<div><div>a</div>\n</div>»\nb",
    "«<p>a»",
    "  «<!-- a\n\nb -->» c",
    "<!-- never closed",
    "a <div>b</div>",
    "<span>a</span>",
    "    <div>a</div>",
    "«<hr>»\na",
    "«<script>\n'</p>'\n</script>»\na",
    "«<?x y?>»\n«<!DOCTYPE html>»",
    "</div>",
    "«<div markdown>»\na\n«</div>»\nb",
    '«<section class="a" markdown="1">»\na\n«<div>b</div>»\n«</section>»',
    "«<div markdown=0>\na\n</div>»",
    "«```\n<div>\n```»\na",
]


@pytest.mark.parametrize("text", TEXTS)
def test_hidden_stretches(text: str) -> None:
    plain = text.replace("«", "").replace("»", "")
    for stretch in reversed(hidden_stretches(plain)):
        plain = f"{plain[: stretch.start]}«{plain[stretch.start : stretch.end]}»{plain[stretch.end :]}"
    assert plain == text
