"""Threads that stop when they are told to."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager


@contextmanager
def open_workers(count: int) -> Iterator[ThreadPoolExecutor]:
    """A pool of `count` threads. Left by an exception, such as Ctrl-C, it begins nothing more and waits for nothing.

    What is at work then ends when the sandbox that it waits for is closed.
    """
    pool = ThreadPoolExecutor(count)
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()
