# verdict: output_limit_exceeded run_time_error
# Floods the result channel with one endless record.
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
    os.write(fd, b"R\x7f\xff\xff\xff")
    while True:
        os.write(fd, b"x" * 65536)
