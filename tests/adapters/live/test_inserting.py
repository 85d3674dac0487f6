"""Where a preview's server puts what it adds to pages."""

import pytest

from explainer.adapters.live.inserting import with_notice, with_script


@pytest.mark.parametrize(
    ("page", "result"),
    [
        (b"<body><main><article>a</article></main></body>", b"<body><main><article>N" + b"a</article></main></body>"),
        (b"<body class=x><main>a</main></body>", b"<body class=x><main>Na</main></body>"),
        (b"<body>a</body>", b"<body>Na</body>"),
        (b"a", b"Na"),
    ],
)
def test_a_notice_stands_first_in_the_innermost(page: bytes, result: bytes) -> None:
    assert with_notice(page, "N") == result


def test_the_script_is_the_last_thing_in_the_page() -> None:
    page = with_script(b"<body>a</body>", "/x", 7)
    assert page.startswith(b"<body>a<script>")
    assert page.endswith(b"</script>\n</body>")
    assert b'EventSource("/x")' in page
    assert b'!== "7"' in page
    assert with_script(b"a", "/x", 7).startswith(b"a<script>")
