"""A copy that somebody else made of a source: plain text or a page saved from a browser."""

from typing import Final

from explainer.quoting.page import is_page, page_text

_LONGEST_LINE: Final = 100
_FEWEST_LINES: Final = 4
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")


class NotACopy(ValueError):
    """A file that holds no text that could be read."""


def outside_text(name: str, content: bytes) -> str:
    """The text of the file, one paragraph a line. Raises NotACopy."""
    if content.startswith(b"%PDF"):
        raise NotACopy("it is a PDF; save its text")
    text = page_text(name, content) if is_page(name, content) else _joined(_decoded(content))
    if not any(map(str.isalnum, text)):
        raise NotACopy("it holds no words")
    return text


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-16" if content[:2] in _UTF_16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotACopy(
            f"the byte 0x{content[error.start]:02X} (number {error.start + 1}) is no UTF-8; save it as UTF-8"
        ) from None


def _joined(text: str) -> str:
    """The text with each paragraph on one line, where lines were broken to fit and paragraphs parted by blank ones."""
    lines = text.splitlines()
    written = [line for line in lines if line.strip()]
    is_broken = len(written) >= _FEWEST_LINES and max(map(len, written)) <= _LONGEST_LINE and len(written) < len(lines)
    if not is_broken:
        return text
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            paragraphs[-1].append(line.strip())
        else:
            paragraphs.append([])
    return "\n".join(" ".join(paragraph) for paragraph in paragraphs if paragraph)
