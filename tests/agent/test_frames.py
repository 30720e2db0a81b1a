"""Frames: what one side encodes the other decodes, and nothing else."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegrade.agent.frames import FrameError, decode, encode


def reader(data):
    stream = io.BytesIO(data)

    def read(size):
        piece = stream.read(size)
        if len(piece) < size:
            raise FrameError("ended")
        return piece

    return read


def test_frame_on_the_wire():
    """A frame is the header's length, the header with the lengths of the blobs, and the blobs."""
    header = b'{"do":"x","blobs":[2,0,1]}'
    assert b"".join(encode({"do": "x"}, [b"ab", b"", b"c"])) == b"\x00\x00\x00\x1a" + header + b"abc"


@given(st.lists(st.binary(max_size=100)), st.dictionaries(st.text(), st.integers()).filter(lambda d: "blobs" not in d))
def test_round_trip(blobs, header):
    """Whatever is encoded is decoded to the same."""
    assert decode(reader(b"".join(encode(header, blobs))), 1 << 20) == (header, blobs)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\x00",
        b"\xff\xff\xff\xff",
        b"\x00\x00\x00\x02{}",
        b"\x00\x00\x00\x02[]",
        b"\x00\x00\x00\x02??",
        b'\x00\x00\x00\x0e{"blobs":[-1]}',
        b'\x00\x00\x00\x11{"blobs":[99999]}',
        b'\x00\x00\x00\x0d{"blobs":[5]}ab',
    ],
)
def test_what_is_no_frame(data):
    """A cut, malformed or oversized frame is a FrameError."""
    with pytest.raises(FrameError):
        decode(reader(data), 1000)
