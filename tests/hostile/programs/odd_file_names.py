# verdict: accepted
# Names with newlines, dashes, bytes that are no UTF-8, and the greatest length; modes of 0.
import os
def twice(n):
    if n == 1:
        for name in (b"-rf", b"--", b"a\nb", b"\xff\xfe", b" ", b"~", b"*", b"x" * 255, b"\x01\x1b[31m"):
            open(name, "wb").close()
            os.mkdir(b"dir" + name[:200])
            os.mkdir(b"dir" + name[:200] + b"/inner")
            os.chmod(b"dir" + name[:200], 0)
        os.mkfifo("fifo")
    return n * 2
