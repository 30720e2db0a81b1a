"""The system call filter, run by hand on made-up calls."""

import struct

import pytest

from codegrade.agent.confine import _filter_program

ALLOW, EPERM, ENOSYS = 0x7FFF0000, 0x00050001, 0x00050026
X86, ARM = 0xC000003E, 0xC00000B7


def answer(machine, architecture, number, first=0):
    """What the filter says: a small interpreter of classic BPF."""
    data = {0: number, 4: architecture, 16: first}
    code = [struct.unpack("=HBBI", piece) for piece in _pieces(_filter_program(machine))]
    place = value = 0
    while True:
        operation, yes, no, constant = code[place]
        place += 1
        if operation == 0x20:
            value = data[constant]
        elif operation == 0x06:
            return constant
        else:
            true = {0x15: value == constant, 0x35: value >= constant, 0x45: bool(value & constant)}[operation]
            place += yes if true else no


def _pieces(data):
    return [data[i : i + 8] for i in range(0, len(data), 8)]


@pytest.mark.parametrize(
    ("number", "first", "said"),
    [
        (0, 0, ALLOW),  # read
        (59, 0, ALLOW),  # execve
        (272, 0x10000000, EPERM),  # unshare
        (165, 0, EPERM),  # mount
        (250, 0, EPERM),  # keyctl
        (425, 0, EPERM),  # io_uring_setup
        (435, 0, ENOSYS),  # clone3
        (56, 0x01200011, ALLOW),  # clone, as fork does
        (56, 0x003D0F00, ALLOW),  # clone, as threads do
        (56, 0x10000011, EPERM),  # clone into a new user namespace
        (41, 1, ALLOW),  # socket: unix
        (41, 2, ALLOW),
        (41, 10, ALLOW),
        (41, 16, ALLOW),
        (41, 17, EPERM),  # packet
        (41, 38, EPERM),  # alg
        (41, 40, EPERM),  # vsock
        (0x40000000, 0, EPERM),  # x32
    ],
)
def test_calls_on_x86_64(number, first, said):
    """Ordinary calls pass; namespaces, mounts, keys, rings and odd sockets do not."""
    assert answer("x86_64", X86, number, first) == said


def test_other_architectures():
    """32-bit calls are refused; arm64 has its own numbers; an unknown machine has no filter."""
    assert answer("x86_64", 0x40000003, 0) == EPERM
    assert answer("aarch64", ARM, 97) == EPERM
    assert answer("aarch64", ARM, 198, 40) == EPERM
    assert answer("aarch64", ARM, 63) == ALLOW
    assert _filter_program("riscv64") == b""
