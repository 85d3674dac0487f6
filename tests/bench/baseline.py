"""Plain MkDocs with Material, building the same pages from ready Markdown: what ours is measured against."""

from pathlib import Path

import yaml

from tests.bench.measure import run
from tests.bench.story import SHORT_NAVIGATION, common_settings


def write_baseline(story_root: Path, root: Path) -> None:
    """A project of its own from what `explainer render` writes, with a short navigation."""
    root.mkdir()
    run(["explainer", "render", "--root", str(story_root), str(root / "docs")], story_root)
    front = root / "docs" / "index.md"
    front.write_text(front.read_text(encoding="utf-8").replace("[^own]", ""), encoding="utf-8")
    styles = sorted(file.relative_to(root / "docs").as_posix() for file in root.glob("docs/assets/**/*.css"))
    settings = {
        **common_settings(),
        "plugins": ["search"],
        "extra_css": styles,
        "nav": ["index.md", *(f"{name}/index.md" for name in SHORT_NAVIGATION)],
        "not_in_nav": "*\n",
    }
    (root / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
