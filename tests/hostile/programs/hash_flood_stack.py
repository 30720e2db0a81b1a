# verdict: run_time_error
# Recurses without end with every guard removed.
import sys, threading
sys.setrecursionlimit(1 << 30)
def deep(n):
    return repr_of(n)
class Node:
    def __init__(self, inner): self.inner = inner
    def __repr__(self): return repr(self.inner)
def double(n):
    node = Node(0)
    for _ in range(3_000_000):
        node = Node(node)
    repr(node)
    raise RuntimeError("the stack held")
