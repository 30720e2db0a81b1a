# verdict: run_time_error memory_limit_exceeded
# Recurses without end through C code, with every guard removed.
import sys
sys.setrecursionlimit(1 << 30)
class Node:
    def __repr__(self):
        return repr(Node())
def twice(n):
    return len(repr(Node()))
