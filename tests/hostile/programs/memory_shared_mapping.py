# verdict: memory_limit_exceeded run_time_error
# Shared anonymous memory, touched page by page.
import mmap
def twice(n):
    held = []
    for _ in range(400):
        area = mmap.mmap(-1, 16 << 20)
        area.write(b"x" * (16 << 20))
        held.append(area)
    return -1
