"""A drawing that writes down what it is asked for, and draws it as plain as can be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from markdown import Markdown

from explainer.markup import MarkupExtension
from explainer.model.identifier import Identifier
from explainer.model.note import Note

EXTENSIONS = ("toc", "tables", "footnotes", "attr_list", "admonition", "def_list", "md_in_html", "pymdownx.superfences")


@dataclass
class FakeDrawing:
    """Knows everything but what has `gone` in its name."""

    links: list[Identifier] = field(default_factory=list)
    marked: list[Identifier] = field(default_factory=list)
    noted: list[Note] = field(default_factory=list)
    views: list[tuple[str, Mapping[str, object]]] = field(default_factory=list)

    def link(self, target: Identifier, address: str) -> tuple[str, str] | None:
        if "gone" in target:
            return None
        self.links.append(target)
        return f"{'../' * address.count('/')}{target.kind}/{target.name}/", target.name

    def mark(self, number_words: str, targets: Sequence[Identifier], address: str, note_id: str, mark_id: str) -> str:
        self.marked.extend(targets)
        return f'<sup id="{mark_id}"><a href="#{note_id}">{number_words}</a></sup>'

    def notes(self, notes: Sequence[Note], address: str) -> str:
        self.noted.extend(notes)
        items = "".join(f'<li id="{note.id}">{note.target} {" ".join(note.back)}</li>' for note in notes)
        return f"\n<ol>{items}</ol>"

    def view(self, name: str, options: Mapping[str, object], address: str) -> str:
        self.views.append((name, options))
        words = " ".join(f"{option}={value}" for option, value in options.items())
        return f"<section>{' '.join(filter(None, (name, words)))}</section>\n"


def convert(text: str, drawing: FakeDrawing | None = None, extensions: Sequence[str] = EXTENSIONS) -> str:
    """The page's HTML, as at `x/order/`."""
    return markdown(drawing or FakeDrawing(), extensions).convert(text)


def markdown(drawing: FakeDrawing, extensions: Sequence[str] = EXTENSIONS) -> Markdown:
    """An instance with our extension last, as MkDocs has it."""
    return Markdown(extensions=[*extensions, MarkupExtension(drawing, lambda: "x/order/")])
