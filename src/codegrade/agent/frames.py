"""Frames between host and agent: `u32 length` (big-endian), JSON object, blobs whose lengths its "blobs" lists.

Both ends use this module. Every length is checked against a cap before anything is allocated for it.
"""

import json
import struct
from collections.abc import Callable, Sequence
from typing import Any

HEADER_CAP = 64 << 20
_LENGTH = struct.Struct(">I")


class FrameError(Exception):
    """The other side closed the stream in the middle of a frame, or sent something that is not one."""


def encode(header: dict[str, Any], blobs: Sequence[bytes]) -> list[bytes]:
    """The frame as pieces to be written one after the other (blobs are not copied)."""
    data = json.dumps({**header, "blobs": [len(blob) for blob in blobs]}, separators=(",", ":")).encode()
    return [_LENGTH.pack(len(data)) + data, *(blob for blob in blobs if blob)]


def decode(read: Callable[[int], bytes], blobs_cap: int) -> tuple[dict[str, Any], list[bytes]]:
    """One frame; `read(n)` returns exactly n bytes or raises FrameError. Blobs have `blobs_cap` bytes at most.

    Raises:
        FrameError: a length is above its cap, or the header is not what `encode` writes.
    """
    (length,) = _LENGTH.unpack(read(4))
    if length > HEADER_CAP:
        raise FrameError(f"a header of {length} bytes")
    try:
        header = json.loads(read(length))
        lengths = [int(n) for n in header.pop("blobs")]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise FrameError(f"not a frame: {error!r}") from error
    if any(n < 0 for n in lengths) or sum(lengths) > blobs_cap:
        raise FrameError(f"blobs of {sum(lengths)} bytes, more than {blobs_cap}")
    return header, [read(n) if n else b"" for n in lengths]
