"""Where keys and values stand, as a tree."""

import pytest

from explainer.load.places import Place, Spot
from explainer.model.position import FieldPath

TREE = Place(
    (1, 1),
    items={
        "text": Place((1, 7), (1, 1)),
        "citations": Place((3, 3), (2, 1), [Place((3, 5), items={"from": Place((3, 11), (3, 5))})]),
        "topic:shape": Place((5, 14), (5, 1)),
        "via": Place((6, 6), (6, 1), []),
    },
)


@pytest.mark.parametrize(
    ("path", "spot", "steps"),
    [
        ((), (1, 1), 0),
        (("text",), (1, 7), 1),
        (("citations",), (2, 1), 1),  # the list begins on a later line than its key, where an editor looks
        (("via",), (6, 6), 1),
        (("citations", 0, "from_"), (3, 11), 3),
        (("shape",), (5, 14), 1),
        (("claim:text",), (1, 7), 1),
        (("citations", 1, "from"), (2, 1), 1),
        (("citations", "from"), (2, 1), 1),
        (("text", 0), (1, 7), 1),
        (("nothing",), (1, 1), 0),
        ((0,), (1, 1), 0),
    ],
)
def test_the_place_at_the_end_of_a_path_or_the_last_on_the_way(path: FieldPath, spot: Spot, steps: int) -> None:
    place, number = TREE.walk(path)
    assert (place.spot, number) == (spot, steps)
