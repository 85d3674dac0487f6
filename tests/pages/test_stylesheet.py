"""Tests of the stylesheet."""

import re
from pathlib import Path

import pytest

import explainer
from explainer.pages.stylesheet import stylesheet

FOLDER = Path(explainer.__file__).parent / "assets" / "css"
FILES = {file.name: file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.css"))}
TEMPLATES = "".join(
    file.read_text(encoding="utf-8")
    for folder, pattern in (("pages/templates", "*.jinja"), ("adapters", "*.html"), ("compare", "*.py"), ("assets/js", "*.js"))
    for file in sorted((FOLDER.parent.parent / folder).rglob(pattern))
)
SCRIPTS = "".join(file.read_text(encoding="utf-8") for file in sorted((FOLDER.parent / "js").glob("*.js")))
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b(?!\))|\b(?:rgb|hsl)a?\(")


def test_parts_stand_in_a_fixed_order() -> None:
    served = stylesheet()
    assert served.address == "assets/explainer/explainer.css"
    text = served.content.decode()
    places = [text.index(bare(FILES[name])) for name in ("base.css", "theme.css", "disputes.css", "text.css", "print.css")]
    assert places == sorted(places)
    assert all(bare(content) in text for content in FILES.values())


def bare(text: str) -> str:
    """A part as it is served: no comments, each line without its indent."""
    lines = re.sub(r"/\*[\s\S]*?\*/", "", text).splitlines()
    return "\n".join(line.strip() for line in lines if line.strip())


def test_nothing_is_fetched() -> None:
    assert [name for name, text in FILES.items() if re.search(r"url\(|@import|@font-face", text)] == []


@pytest.mark.parametrize("name", sorted(set(FILES) - {"base.css", "print.css"}))
def test_colours_are_named_in_one_file(name: str) -> None:
    assert COLOUR.findall(FILES[name]) == []


def test_every_property_used_is_set() -> None:
    text = "".join(FILES.values())
    used = set(re.findall(r"var\((--ex-[\w-]+)\)", text))
    by_script = set(re.findall(r'setProperty\("(--ex-[\w-]+)"', SCRIPTS))
    assert sorted(used - set(re.findall(r"(--ex-[\w-]+):", text)) - by_script) == []


def test_no_rule_is_for_a_class_that_no_template_or_script_has() -> None:
    styled = set(re.findall(r"\.(ex-[\w-]+)", "".join(FILES.values())))
    made = ("ex-stance--", "ex-answer--", "ex-columns--", "ex-ways-dot--", "ex-strip-mark--")
    missing = [name for name in sorted(styled) if name not in TEMPLATES + SCRIPTS and not name.startswith(made)]
    assert missing == []


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "surface"])
def test_text_has_contrast(scheme: int, ground: str) -> None:
    block = FILES["base.css"].split("[data-md-color-scheme")[scheme]
    colours = dict(re.findall(r"--ex-([\w-]+): (#[0-9a-f]{6});", block))
    behind = luminance(colours[ground])
    weak = []
    for name in ("ink", "muted", "accent", "supports", "opposes", "mixed", "explains", "disputed"):
        lighter, darker = sorted((luminance(colours[name]), behind), reverse=True)
        if (lighter + 0.05) / (darker + 0.05) < 4.5:
            weak.append(name)
    assert weak == []
