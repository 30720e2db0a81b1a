# verdict: accepted
# Leaves shared memory, semaphores, queues and POSIX objects behind; finds none of another program's.
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
def twice(n):
    if n != 1:
        return n * 2
    if libc.mq_open(b"/left", os.O_RDONLY) >= 0 or os.path.exists("/dev/shm/left"):
        return -1
    made = [libc.shmget(0x51, 4096, 0o1666), libc.semget(0x52, 4, 0o1666), libc.msgget(0x53, 0o1666)]
    made.append(os.open("/dev/shm/left", os.O_CREAT | os.O_RDWR, 0o666))
    made.append(libc.mq_open(b"/left", os.O_CREAT | os.O_RDWR, 0o666, None))
    return n * 2 if min(made) >= 0 else -1  # an attack that was not made proves nothing
