"""Token bytes to characters: half characters and possible stop strings are held back."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatbot.engine.text import TextStream

CUTS = st.lists(st.integers(0, 80), max_size=12)
FEW_LETTERS = st.text("ab<|é🙂", max_size=40)
STOPS = st.lists(st.text("ab<|é🙂", min_size=1, max_size=5), max_size=4)


def all_at_once(data: bytes, stops: list[str]) -> tuple[str, bool]:
    stream = TextStream(stops)
    return stream.feed(data) + stream.close(), stream.stopped


@given(text=FEW_LETTERS, stops=STOPS, cuts=CUTS)
def test_however_the_bytes_are_cut_the_text_is_the_same(text: str, stops: list[str], cuts: list[int]) -> None:
    data = text.encode()
    places = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    stream = TextStream(stops)
    said = "".join(stream.feed(data[start:end]) for start, end in pairwise(places))
    assert (said + stream.close(), stream.stopped) == all_at_once(data, stops)


@given(text=FEW_LETTERS, stops=STOPS)
def test_a_byte_at_a_time_is_the_same_as_all_at_once(text: str, stops: list[str]) -> None:
    stream = TextStream(stops)
    said = "".join(stream.feed(bytes([byte])) for byte in text.encode())
    assert (said + stream.close(), stream.stopped) == all_at_once(text.encode(), stops)


@given(text=FEW_LETTERS, stops=STOPS)
def test_no_stop_string_is_ever_shown(text: str, stops: list[str]) -> None:
    said, stopped = all_at_once(text.encode(), stops)
    assert not any(stop in said for stop in stops)
    assert stopped == any(stop in text for stop in stops)
    assert text.startswith(said)


@given(text=FEW_LETTERS, stops=STOPS)
def test_what_is_shown_is_never_taken_back(text: str, stops: list[str]) -> None:
    whole, _ = all_at_once(text.encode(), stops)
    stream, said = TextStream(stops), ""
    for byte in text.encode():
        said += stream.feed(bytes([byte]))
        assert whole.startswith(said)


@given(data=st.binary(max_size=60))
def test_any_bytes_are_the_same_in_one_piece_and_in_many(data: bytes) -> None:
    stream = TextStream()
    said = "".join(stream.feed(bytes([byte])) for byte in data)
    assert said + stream.close() == all_at_once(data, [])[0]


def test_without_stop_strings_every_character_comes_at_once() -> None:
    stream = TextStream()
    assert [stream.feed(character.encode()) for character in "héé🙂"] == list("héé🙂")


@pytest.mark.parametrize(
    ("fed", "stops", "shown"),
    [
        ([b"\xf0", b"\x9f", b"\x99\x82"], [], ["", "", "🙂"]),
        ([b"a<", b"|", b"end|>b"], ["<|end|>"], ["a", "", ""]),
        ([b"a<", b"|", b"emd"], ["<|end|>"], ["a", "", "<|emd"]),
        ([b"User", b" 1", b"User:"], ["User:"], ["", "User 1", ""]),
        # The one that is complete first wins, though the other began before it.
        ([b"abc"], ["abcd", "bc"], ["a"]),
        # Of two that are complete at once the longer wins.
        ([b"abc"], ["bc", "abc"], [""]),
        ([b"x\xff", b"y"], [], ["x�", "y"]),
    ],
)
def test_what_is_shown_after_each_piece(fed: list[bytes], stops: list[str], shown: list[str]) -> None:
    stream = TextStream(stops)
    assert [stream.feed(piece) for piece in fed] == shown


def test_half_a_character_at_the_end_is_dropped_and_half_a_stop_string_is_shown() -> None:
    stream = TextStream(["<end>"])
    assert stream.feed(b"so <e\xf0\x9f") == "so "
    assert stream.close() == "<e"


def test_after_a_stop_string_nothing_more_comes() -> None:
    stream = TextStream(["."])
    assert stream.feed(b"One. Two") == "One"
    assert (stream.feed(b" Three"), stream.close(), stream.stopped) == ("", "", True)
