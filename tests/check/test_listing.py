"""The rules that the folder holds."""

from pathlib import Path

from explainer.check import rules
from explainer.check.listing import listed_rules


def test_one_rule_a_file_in_order_of_code() -> None:
    files = {file.stem for file in Path(rules.__path__[0]).glob("*.py")} - {"__init__"}
    found = listed_rules()
    assert {one.name.replace("-", "_") for one in found} == files
    assert [one.code for one in found] == sorted(one.code for one in found)
