"""The bytes of a GGUF header: keys with values, and the tensors' names, shapes and places. No meaning, no sentences.

Format: ggml's docs/gguf.md. Long arrays (the vocabulary) are stepped over, not read: a header with 250,000 tokens and
as many merges takes a tenth of a second. Every count in the file is distrusted: reading stops where the file ends.
"""

import struct
from dataclasses import dataclass
from mmap import mmap
from typing import Any

_SCALARS = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q", 12: "<d"}
_TEXT, _ARRAY = 8, 9
_MOST_ITEMS = 1024
"""Longer arrays stay in the file."""

_MOST_DIMENSIONS = 8


class Broken(Exception):
    """The bytes are no GGUF header, or end in the middle of it."""


@dataclass(frozen=True, slots=True)
class LongArray:
    """An array left in the file: `kind` of its items, how many, and where they start."""

    kind: int
    count: int
    start: int


@dataclass(frozen=True, slots=True)
class Tensor:
    name: str
    shape: tuple[int, ...]
    kind: int
    offset: int
    """From the start of the data, not of the file."""

    @property
    def values(self) -> int:
        count = 1
        for length in self.shape:
            count *= length
        return count


@dataclass(frozen=True, slots=True)
class Contents:
    version: int
    keys: dict[str, Any]
    tensors: tuple[Tensor, ...]
    data_start: int


def read_contents(data: mmap) -> Contents:
    """Raises Broken. `data` begins with the magic."""
    cursor = _Cursor(data, 4)
    version = cursor.number("<I")
    tensor_count, key_count = cursor.number("<Q"), cursor.number("<Q")
    keys = {}
    for _ in range(key_count):
        name = cursor.text()
        keys[name] = cursor.value(cursor.number("<I"))
    tensors = tuple(cursor.tensor() for _ in range(tensor_count))
    alignment = keys.get("general.alignment", 32)
    if not isinstance(alignment, int) or not 0 < alignment <= 1 << 20:
        raise Broken
    return Contents(version, keys, tensors, -(-cursor.place // alignment) * alignment)


def read_start(data: bytes) -> dict[str, Any]:
    """The keys as far as `data` goes, which begins with the magic; of an array that it breaks off in, the length."""
    cursor, keys = _Cursor(data, 4), {}
    try:
        cursor.number("<I")
        _, key_count = cursor.number("<Q"), cursor.number("<Q")
        for _ in range(key_count):
            name, kind = cursor.text(), cursor.number("<I")
            if kind == _ARRAY:
                keys[name] = cursor.array()
            keys[name] = cursor.value(kind)
    except (Broken, OverflowError):
        pass
    return keys


def text_at(data: mmap, array: LongArray | list[Any], index: int) -> str | None:
    """One text of an array, None if it has none there."""
    if isinstance(array, list):
        return array[index] if 0 <= index < len(array) and isinstance(array[index], str) else None
    if array.kind != _TEXT or not 0 <= index < array.count:
        return None
    cursor = _Cursor(data, array.start)
    cursor.skip_texts(index)
    return cursor.text()


class _Cursor:
    """A place in the file that only moves on."""

    def __init__(self, data: mmap | bytes, place: int) -> None:
        self.data = data
        self.place = place

    def number(self, form: str) -> Any:
        try:
            (value,) = struct.unpack_from(form, self.data, self.place)
        except struct.error:
            raise Broken from None
        self.place += struct.calcsize(form)
        return value

    def text(self) -> str:
        length = self.number("<Q")
        self._check(length)
        value = self.data[self.place : self.place + length]
        self.place += length
        return value.decode("utf-8", "replace")

    def value(self, kind: int) -> Any:
        if kind == _TEXT:
            return self.text()
        if kind == _ARRAY:
            return self._array()
        return self.number(self._form(kind))

    def array(self) -> LongArray:
        """What the next value will be, an array; the cursor stays before it."""
        place = self.place
        array = LongArray(self.number("<I"), self.number("<Q"), self.place)
        self.place = place
        return array

    def tensor(self) -> Tensor:
        name = self.text()
        dimensions = self.number("<I")
        if dimensions > _MOST_DIMENSIONS:
            raise Broken
        shape = tuple(self.number("<Q") for _ in range(dimensions))
        return Tensor(name, shape, self.number("<I"), self.number("<Q"))

    def skip_texts(self, count: int) -> None:
        # A tight loop on purpose: a vocabulary and its merges are half a million texts.
        data, place, unpack, end = self.data, self.place, struct.Struct("<Q").unpack_from, len(self.data) - 8
        for _ in range(count):
            if place > end:
                raise Broken
            place += 8 + unpack(data, place)[0]
        self.place = place
        self._check(0)

    def _array(self) -> list[Any] | LongArray:
        array = self.array()
        self.place = array.start
        if array.count <= _MOST_ITEMS and array.kind != _ARRAY:
            return [self.value(array.kind) for _ in range(array.count)]
        self._skip(array)
        return array

    def _skip(self, array: LongArray) -> None:
        if array.kind == _TEXT:
            self.skip_texts(array.count)
        elif array.kind == _ARRAY:
            raise Broken
        else:
            length = struct.calcsize(self._form(array.kind)) * array.count
            self._check(length)
            self.place += length

    def _form(self, kind: int) -> str:
        if kind not in _SCALARS:
            raise Broken
        return _SCALARS[kind]

    def _check(self, length: int) -> None:
        if self.place + length > len(self.data):
            raise Broken
