"""Places as they are printed and ordered."""

from explainer.model.position import Position


def test_a_place_can_be_clicked_in_a_terminal() -> None:
    assert str(Position("data/claims.yml", 12, 7)) == "data/claims.yml:12:7"
    assert str(Position("data/claims.yml")) == "data/claims.yml:1:1"


def test_places_are_ordered_by_file_then_line_then_column() -> None:
    places = [Position("a", 2, 9), Position("a", 10, 1), Position("a", 10, 2), Position("b", 1, 1)]
    assert sorted(set(places)) == places
