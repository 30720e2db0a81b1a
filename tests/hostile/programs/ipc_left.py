# verdict: accepted
# Leaves shared memory, semaphores, queues and POSIX objects behind.
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
def double(n):
    libc.shmget(0x51, 4096, 0o1666)
    libc.semget(0x52, 4, 0o1666)
    libc.msgget(0x53, 0o1666)
    try:
        os.close(os.open("/dev/shm/left", os.O_CREAT | os.O_RDWR, 0o666))
    except OSError:
        pass
    libc.mq_open(b"/left", os.O_CREAT | os.O_RDWR, 0o666, None)
    return n * 2
