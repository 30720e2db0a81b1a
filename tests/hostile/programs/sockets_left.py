# verdict: accepted
# Unix sockets and locked files left behind.
import fcntl, socket
def twice(n):
    if n == 1:
        s = socket.socket(socket.AF_UNIX); s.bind("sock"); s.listen()
        held = open("lock", "w"); fcntl.flock(held, fcntl.LOCK_EX)
        globals()["keep"] = (s, held)
    return n * 2
