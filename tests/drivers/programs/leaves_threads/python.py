import threading
import time


def solve_it(first):
    threading.Thread(target=time.sleep, args=(3600,)).start()
    return first
