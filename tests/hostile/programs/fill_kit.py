# verdict: accepted
# Changes the driver for whoever comes next: writes, replaces, renames and links in the kit folder.
import os
def twice(n):
    for attack in (
        lambda: open("/kit/left", "w"), lambda: open("/kit/driver.py", "a"), lambda: os.remove("/kit/driver.py"),
        lambda: os.rename("/kit", "/tmp/kit"), lambda: os.symlink("/tmp", "/kit/left"), lambda: os.chmod("/kit", 0o777),
        lambda: os.link("/kit/driver.py", "driver.py"),
    ):
        try:
            attack()
            return -1
        except OSError:
            pass
    return n * 2
