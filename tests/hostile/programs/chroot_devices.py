# verdict: accepted
# Makes device nodes and changes its root.
import os, stat
def twice(n):
    for attack in (lambda: os.mknod("sda", 0o660 | stat.S_IFBLK, os.makedev(8, 0)), lambda: os.mknod("mem", 0o660 | stat.S_IFCHR, os.makedev(1, 1)), lambda: os.chroot(".")):
        try:
            attack()
            return -1
        except OSError:
            pass
    return n * 2
