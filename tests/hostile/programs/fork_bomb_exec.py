# verdict: time_limit_exceeded memory_limit_exceeded run_time_error
# Every child starts two more through a new program.
import os, sys
CODE = "import os,sys\nwhile True:\n try:\n  os.posix_spawn(sys.executable,[sys.executable,'-c',sys.argv[1],sys.argv[1]],{})\n except OSError: pass"
def twice(n):
    while True:
        try:
            os.posix_spawn(sys.executable, [sys.executable, "-c", CODE, CODE], {})
        except OSError:
            pass
