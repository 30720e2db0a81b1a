"""The agent as one piece of source, to be sent to a sandbox. Runs on the host only."""

from importlib.resources import files

MODULES = ("frames", "confine", "mounts", "ipc", "processes", "watch", "residents", "agent")
"""In the order in which they import each other."""

UNCLAIMED_SECONDS = 60
"""How long an environment waits for its agent: a grader killed while it started one leaves nobody at the other end."""

BOOTSTRAP = (
    "import os,select\n"
    f"select.select([0],[],[],{UNCLAIMED_SECONDS})[0] or os._exit(0)\n"
    "def r(n):\n"
    " b=b''\n"
    " while len(b)<n:\n"
    "  c=os.read(0,n-len(b))\n"
    "  if not c:os._exit(0)\n"
    "  b+=c\n"
    " return b\n"
    "exec(r(int(r(10))))"
)
"""What `python3 -I -S -c` is given: reads ten digits and as many bytes from standard input, and runs them."""


def agent_source() -> bytes:
    """The agent's modules as one program, as it is sent: ten digits that give its length, then the program."""
    modules = {f"codegrade.agent.{name}": _text(name) for name in MODULES}
    program = (
        "import sys, types\n"
        "for name in ('codegrade', 'codegrade.agent'): sys.modules[name] = types.ModuleType(name)\n"
        f"for name, text in {modules!r}.items():\n"
        "    module = sys.modules[name] = types.ModuleType(name)\n"
        "    setattr(sys.modules['codegrade.agent'], name.rpartition('.')[2], module)\n"
        "    exec(compile(text, name, 'exec'), module.__dict__)\n"
        "sys.modules['codegrade.agent.agent'].main()\n"
    ).encode()
    return b"%010d" % len(program) + program


def confine_source() -> bytes:
    """What fork servers import as `codegrade_confine`."""
    return _text("confine").encode()


def _text(name: str) -> str:
    return files("codegrade.agent").joinpath(f"{name}.py").read_text(encoding="utf-8")
