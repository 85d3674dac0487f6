"""Pages saved from a browser, as paragraphs."""

import pytest

from explainer.quoting.page import is_page, page_text


def read(page: str) -> str:
    return page_text("page.html", page.encode())


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>One.<p>Two <b>bold</b>, <a href=x>linked</a>.", "One.\nTwo bold, linked."),
        ("<title>T</title><style>s</style><script>s</script><h1>H</h1>a<div>b</div>c", "H\na\nb\nc"),
        ("<p>one\n  line<br>more<br>\n<br>next", "one line more\nnext"),
        ("<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>", "a\nb\nc\nd"),
        ("10<sup>2</sup> and 5<sup>th</sup> x<sup>-1</sup>", "10² and 5th x⁻¹"),
        ('said<sup><a href="#n">[1]</a></sup>, so', "said, so"),
        ("H<sub>2</sub>O", "H2O"),
        ("he said <q>no</q>", "he said “no”"),
        ("<del>old</del><ins>new</ins>", "new"),
        ("<p hidden>not</p><noscript>not</noscript><template>not</template>seen", "seen"),
        ("<pre>a\nb\n\nc</pre>", "a b\nc"),
        ("caf&eacute; &amp; &#8220;so&#8221;", "café & “so”"),
        ("a<wbr>b&shy;c", "ab\u00adc"),
        ("<div>" * 3_000 + "deep", "deep"),
        ("", ""),
    ],
)
def test_text(page: str, text: str) -> None:
    assert read(page) == text


@pytest.mark.parametrize(
    "name",
    ["script", "style", "template", "noscript", "svg", "iframe", "object", "textarea", "select", "rt", "rp", "del"],
)
def test_what_no_reader_sees_is_left_out(name: str) -> None:
    assert read(f"<p>before</p><{name}>unseen</{name}><p>behind</p>") == "before\nbehind"


def test_the_encoding_is_the_pages_own() -> None:
    assert page_text("a.html", '<meta charset="windows-1252"><p>“caf\xe9”'.encode("cp1252")) == "“café”"
    assert page_text("a.html", "\ufeff<p>“café”".encode()) == "“café”"
    assert page_text("a.html", "<p>“café”".encode()) == "“café”"
    assert page_text("a.html", "<p>“café”".encode("cp1252")) == "“café”"
    assert page_text("a.html", "<p>“café”".encode("utf-16")) == "“café”"


def test_an_archive_of_a_page() -> None:
    archive = (
        "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="----B"\r\n\r\n'
        "------B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        "<p>caf=C3=A9 =E2=80=9Cso=E2=80=9D</p>\r\n------B--\r\n"
    )
    assert page_text("a.mhtml", archive.encode()) == "café “so”"
    assert page_text("a.mht", b"nothing") == ""


@pytest.mark.parametrize(
    ("name", "content", "wanted"),
    [
        ("a.html", b"", True),
        ("a.HTM", b"", True),
        ("a", b"\xef\xbb\xbf  <!DOCTYPE html>", True),
        ("a.txt", b"<html lang=en>", True),
        ("a.mhtml", b"", True),
        ("a.txt", b"The <html> sign", False),
        ("a", b"plain", False),
    ],
)
def test_what_is_a_page(name: str, content: bytes, wanted: bool) -> None:
    assert is_page(name, content) == wanted
