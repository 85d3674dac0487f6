"""What examples of faults of form tell in words, laid out as files: wrong, and right."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from explainer.load.faults import MOST_LISTED

Lay = Callable[[Path], None]

CLAIM: Final = "moon-is-round:\n  text: The moon is round.\n"
CHAPTER: Final = "# The moon\n\nIt is round.[^own]\n"


def facts(content: str | bytes, name: str = "claims.yml") -> Lay:
    """Lays out one file of facts."""
    return lambda root: lay(root, f"data/{name}", content)


def chapter(content: str | bytes) -> Lay:
    """Lays out one chapter, and a claim."""

    def laid(root: Path) -> None:
        lay(root, "data/claims.yml", CLAIM)
        lay(root, "docs/index.md", content)

    return laid


def lay(root: Path, name: str, content: str | bytes) -> None:
    """Writes a file, and makes its folders."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def _without_facts(root: Path) -> None:
    lay(root, "docs/index.md", CHAPTER)


def _link_out(root: Path) -> None:
    lay(root, "data/claims.yml", CLAIM)
    (root / "outside.yml").write_text("sun-is-round:\n  text: The sun is round.\n", encoding="utf-8")
    (root / "data" / "claims").mkdir()
    (root / "data" / "claims" / "sun.yml").symlink_to(root / "outside.yml")


def _aliases(root: Path) -> None:
    lists = [f"  - &l{number} [{', '.join([f'*l{number - 1}'] * 10)}]" for number in range(1, 6)]
    lay(root, "data/claims.yml", "\n".join(["many:", "  - &l0 [a, b, c, d]", *lists, ""]))


def _many_faults(root: Path) -> None:
    lines = (f"claim-{number}: {{text: It is so., topic: [shape]}}\n" for number in range(MOST_LISTED * 2))
    lay(root, "data/claims.yml", "".join(lines))


def _many(root: Path) -> None:
    lines = (f"claim-{number}: {{text: It is so., topics: [shape]}}\n" for number in range(MOST_LISTED * 2))
    lay(root, "data/claims.yml", "".join(lines))


_SAFE = facts(CLAIM)
_CONFLICT = f"<<<<<<< HEAD\n{CLAIM}=======\n{CLAIM}>>>>>>> other\n"

LAID: Final[Mapping[tuple[str, str], tuple[Lay, Lay]]] = {
    ("facts", "no-facts"): (_without_facts, _SAFE),
    ("facts", "link-refused"): (_link_out, facts(CLAIM, "claims/moon.yml")),
    ("facts", "bad-file-name"): (facts(CLAIM, "claims/mo\non.yml"), facts(CLAIM, "claims/moon.yml")),
    ("facts", "file-too-large"): (facts(CLAIM + "# much\n" * 1_000_000), _SAFE),
    ("facts", "not-utf-8"): (facts(CLAIM.encode("utf-16")), _SAFE),
    ("facts", "control-character"): (facts(CLAIM.replace("is", "\x07is")), _SAFE),
    ("facts", "direction-character"): (facts(CLAIM.replace("is r", "\u202eis r")), _SAFE),
    ("facts", "invisible-character"): (facts(CLAIM.replace("round.", "ro\u200bund.")), _SAFE),
    ("facts", "merge-conflict"): (facts(_CONFLICT), _SAFE),
    ("facts", "aliases-too-large"): (_aliases, _SAFE),
    ("facts", "too-many-faults"): (_many_faults, _many),
    ("chapters", "chapter-not-utf-8"): (chapter(CHAPTER.encode("utf-16")), chapter(CHAPTER)),
    ("chapters", "chapter-too-big"): (chapter(CHAPTER + "It is old.[^own]\n" * 60_000), chapter(CHAPTER)),
    ("chapters", "control-character"): (chapter(CHAPTER.replace("is", "\x07is")), chapter(CHAPTER)),
}
"""By where a fault of form is found and its name."""
