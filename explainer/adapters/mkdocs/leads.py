"""Which files the links of a hand-written page lead to: whether they are there decides what the links become."""

from dataclasses import dataclass
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from mkdocs.structure.files import Files


@dataclass(frozen=True, slots=True)
class Lead:
    """Where one link leads."""

    path: str
    """Below `docs/`, as the host works it out."""
    landing: tuple[str, str] | None
    """Where the file is in the site and whether it is part of it; None where there is none."""

    def is_current(self, files: Files) -> bool:
        """Whether the link leads there still."""
        return self.landing == landing_of(self.path, files)


def landing_of(path: str, files: Files) -> tuple[str, str] | None:
    """Where the file of that path is in the site."""
    file = files.get_file_from_path(path)
    return (file.url, file.inclusion.name) if file else None


class Leads(Extension):
    """Notes in `found` where the links and pictures of the page at hand lead, right before the host looks at them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Lead] = []
        self._source = ""
        self._files = Files([])

    def begin(self, source: str, files: Files) -> None:
        """The page of that path below `docs/` is converted next."""
        self.found, self._source, self._files = [], source, files

    def note(self, address: str) -> None:
        """A link or a picture has this address."""
        parts = urlsplit(address)
        if parts.path and not parts.scheme and not parts.netloc:
            path = normpath(join(dirname(self._source), unquote(parts.path)).lstrip("/"))
            self.found.append(Lead(path, landing_of(path, self._files)))

    def extendMarkdown(self, md: Markdown) -> None:
        """Adds the processor that notes them."""
        md.treeprocessors.register(_Noting(md, self), "ex-leads", 0)  # the host's has 0 too, and is registered later


class _Noting(Treeprocessor):
    def __init__(self, md: Markdown, leads: Leads) -> None:
        super().__init__(md)
        self._leads = leads

    def run(self, root: Element) -> None:
        for element in root.iter():
            address = element.get("href" if element.tag == "a" else "src") if element.tag in ("a", "img") else None
            if address:
                self._leads.note(address)
