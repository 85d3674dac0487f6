"""What a text that is no amount was probably meant to be."""

import pytest

from explainer.model.meant_amounts import HOW_WRITTEN, meant_amount


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("about 80", "perhaps ~80"),
        ("ca. 80", "perhaps ~80"),
        ("Over 1,200", "perhaps >1200"),
        ("at least 80", "perhaps >=80"),
        ("80+", "perhaps >=80"),
        ("up to 80", "perhaps <=80"),
        ("fewer than 80", "perhaps <80"),
        ("≈ 80", "perhaps ~80"),
        ("80-90", "perhaps 80..90"),
        ("between 80 and 90", "perhaps 80..90"),
        ("1,234", "perhaps 1234"),
        ("1 234 567", "perhaps 1234567"),
        ("1.234.567", "perhaps 1234567"),
        ("1.5 million", "perhaps 1500000"),
        ("about 2 thousand", "perhaps ~2000"),
        ("80%", "write 80; the unit stands at the measure"),
        ("$80", "write 80; the unit stands at the measure"),
        ("1,200 km", "write 1200; the unit stands at the measure"),
        ("eighty", HOW_WRITTEN),
        ("80 of them", HOW_WRITTEN),
    ],
)
def test_what_was_meant(written: str, meant: str) -> None:
    assert meant_amount(written) == meant
