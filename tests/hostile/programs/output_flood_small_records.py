# verdict: output_limit_exceeded run_time_error wrong_answer
# Floods the result channel with records that are right, one after the other.
import os, stat
def channels():
    """The pipes beyond the standard streams: one of them is the result channel."""
    for fd in range(3, 256):
        try:
            if stat.S_ISFIFO(os.fstat(fd).st_mode):
                yield fd
        except OSError:
            pass
def twice(n):
    (fd,) = channels()
    while True:
        os.write(fd, (b"R\0\0\0\x09I" + (2 * n).to_bytes(8, "big")) * 4000)
