"""The Python driver: `driver.py function|unit-test|stdio PROGRAM`, in the submission's folder.

Theory of operation. The program shares this process, so everything the driver uses is bound before the program is
loaded: builtins by the import below, records by a descriptor of which no number is known and no child inherits. The
cases are read whole from standard input, which is then empty. Programs are loaded under the name `solution`, so a
`__main__` guard stays shut. Lists and nodes are walked with loops, and bounded, because programs return cycles too.
Formats are in docs/wire.md.
"""

import sys
import posix
import gc
from array import array
from builtins import (  # bound here, so that a program that rebinds builtins only fools itself
    AttributeError, BaseException, Exception, MemoryError, SyntaxError, SystemExit, TypeError, ValueError,
    bool, bytes, callable, compile, dict, exec, float, frozenset, getattr, hasattr, id, int, isinstance, len, list, map,
    max, memoryview, min, object, range, repr, reversed, set, setattr, str, super, tuple, type, zip,
)
from _struct import Struct, error as StructError

_write, _exit, _getpid, _isenabled = posix.write, posix._exit, posix.getpid, gc.isenabled
_gc_disable, _gc_enable = gc.disable, gc.enable
_pack_head = Struct(">cI").pack
_pack_int = Struct(">cq").pack
_pack_float = Struct(">cd").pack
_size_at = Struct(">I").unpack_from
_int_at = Struct(">q").unpack_from
_float_at = Struct(">d").unpack_from
_byteswap = sys.byteorder == "little"
MAX_DEPTH = 64
MAX_VALUE = 256 << 20
MAX_TEXT = 60_000


class ListNode:
    """A node of a singly linked list, for programs that do not define their own."""

    __slots__ = ("val", "next", "__dict__", "__weakref__")

    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

    def __repr__(self):
        return "ListNode(%r)" % (self.val,)


class TreeNode:
    """A node of a binary tree, for programs that do not define their own."""

    __slots__ = ("val", "left", "right", "__dict__", "__weakref__")

    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self):
        return "TreeNode(%r)" % (self.val,)


# --- records ---------------------------------------------------------------------------------------------------------


class Out:
    """The record channel."""

    def __init__(self, descriptor):
        import fcntl

        self.fd = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, 64)
        posix.close(descriptor)
        self.pid = _getpid()

    def send(self, kind, payload=b""):
        if _getpid() != self.pid:
            _exit(0)  # a child that the program forked has come back to us: it has nothing to say
        data = _pack_head(kind, len(payload)) + payload
        while data:
            data = data[_write(self.fd, data):]

    def end(self, kind, payload=b""):
        """Send the last record and end the process, whatever threads are left."""
        self.send(kind, payload)
        _exit(0)


def describe(error):
    """Type and message of an exception and its innermost frames in the program, as UTF-8."""
    kind = type(error)
    name = kind.__name__
    if isinstance(error, SystemExit):
        lines = ["SystemExit: the program called exit (%s)" % short(error.code)]
    elif isinstance(error, SyntaxError):
        lines = ["%s: %s (line %s)" % (name, error.msg, error.lineno), str(error.text or "").rstrip()]
    else:
        try:
            message = str(error)
        except BaseException:
            message = "(its message cannot be shown)"
        lines = ["%s: %s" % (name, message[: MAX_TEXT // 2]) if message else name]
    return "\n".join(lines + frames(error)).encode("utf-8", "backslashreplace")[:MAX_TEXT]


def frames(error):
    found, trace = [], error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename != __file__:
            found.append("  line %d of %s, in %s" % (trace.tb_lineno, code.co_filename, code.co_name))
        trace = trace.tb_next
    return found if len(found) <= 8 else found[:3] + ["  ..."] + found[-4:]


def short(value):
    """What a value looks like, briefly; never asks a large or unknown value for its repr."""
    plain = type(value) in (int, float, bool, str, bytes, complex_, type(None))
    small = type(value) in (dict, set, frozenset, list, tuple) and len(value) <= 20
    if type(value) is int and value.bit_length() > 10_000:
        return "an integer of %d bits" % value.bit_length()
    text = ""
    if plain or small:
        try:
            text = repr(value)
        except BaseException:
            text = ""
    name = type(value).__name__
    return text if 0 < len(text) <= 200 else "%s... (%s)" % (text[:200], name) if text else "a value of type %s" % name


complex_ = type(1j)

# --- values in -------------------------------------------------------------------------------------------------------


def parse_type(text):
    """`int?[]` → ("list", ("optional", ("int", None)))."""
    if text.endswith("[]"):
        return ("list", parse_type(text[:-2]))
    if text.endswith("?"):
        return ("optional", parse_type(text[:-1]))
    return (text, None)


def numbers(data, at, code):
    (size,) = _size_at(data, at)
    at += 4
    values = array(code, bytes(data[at : at + 8 * size]))
    if _byteswap:
        values.byteswap()
    return values.tolist(), at + 8 * size


def decode(data, at, kind, nodes):
    """The value at `at`, by its tag; `kind` only tells nodes from lists, and may be None where there are none."""
    tag = data[at]
    at += 1
    name, of = kind or (None, None)
    if name == "optional":
        name, of = of
    if tag == 78:  # N
        return None, at
    if tag == 73:  # I
        return _int_at(data, at)[0], at + 8
    if tag == 83 or tag == 66 or tag == 88:  # S, B, X
        (size,) = _size_at(data, at)
        at += 4
        text = str(data[at : at + size], "utf-8")
        return int(text) if tag == 66 else text, at + size
    if tag == 84 or tag == 70:  # T, F
        return tag == 84, at
    if tag == 68:  # D
        return _float_at(data, at)[0], at + 8
    if tag == 74 or tag == 71:  # J, G
        values, at = numbers(data, at, "q" if tag == 74 else "d")
        return linked(nodes, values) if name == "ListNode" else values, at
    (size,) = _size_at(data, at)
    at += 4
    values = []
    append = values.append
    for _ in range(size):
        value, at = decode(data, at, of, nodes)
        append(value)
    return tree(nodes, values) if name == "TreeNode" else values, at


def make(kind, fallback, value, links):
    """A node of the program's own class, when it has a usable one."""
    try:
        node = kind(value)
        node.val = value
        for link in links:
            setattr(node, link, None)
        return node
    except Exception:
        return fallback(value)


def linked(nodes, values):
    own = nodes.get("ListNode", ListNode)
    head = None
    for value in reversed(values):
        node = ListNode(value) if own is ListNode else make(own, ListNode, value, ("next",))
        node.next = head
        head = node
    return head


def tree(nodes, values):
    own = nodes.get("TreeNode", TreeNode)
    made = [None if v is None else TreeNode(v) if own is TreeNode else make(own, TreeNode, v, ("left", "right")) for v in values]
    parents = [node for node in made if node is not None]
    at = 1
    for parent in parents:
        if at >= len(made):
            break
        parent.left = made[at]
        parent.right = made[at + 1] if at + 1 < len(made) else None
        at += 2
    return made[0]


def cases(data):
    """The bytes of each case."""
    (count,) = _size_at(data, 0)
    at = 4
    for _ in range(count):
        (size,) = _size_at(data, at)
        yield data[at + 4 : at + 4 + size]
        at += 4 + size


def arguments(case, kinds, nodes):
    """The arguments of a case. The collector rests meanwhile: it would walk a large input again and again."""
    collecting = _isenabled()
    _gc_disable()
    try:
        at, args = 0, []
        for kind in kinds:
            value, at = decode(case, at, kind, nodes)
            args.append(value)
        return args
    finally:
        if collecting:
            _gc_enable()


# --- values out ------------------------------------------------------------------------------------------------------


class Unshowable(Exception):
    """The value has no place on the wire; the message shows it."""


def text(tag, data):
    return _pack_head(tag, len(data)) + data


def encode(value, kind):
    """A returned value on the wire; `X` for what has no place there."""
    try:
        parts = []
        put(parts, value, kind, MAX_DEPTH, [MAX_VALUE])
        return b"".join(parts)
    except Unshowable as shown:
        return text(b"X", str(shown).encode("utf-8", "backslashreplace")[:2000])


def put(parts, value, kind, depth, room):
    name, of = kind
    if name == "optional":
        name, of = of
    sort = type(value)
    room[0] -= 9
    if room[0] < 0:
        raise Unshowable("a value of more than %d MiB" % (MAX_VALUE >> 20))
    if value is None:
        parts.append(b"N")
    elif sort is bool:
        parts.append(b"T" if value else b"F")
    elif sort is int or isinstance(value, int):
        parts.append(integer(int.__index__(value)))
    elif sort is float or isinstance(value, float):
        parts.append(_pack_float(b"D", value))
    elif sort is str or isinstance(value, str):
        data = utf8(value)
        room[0] -= len(data)
        parts.append(text(b"S", data))
    elif name == "ListNode":
        put_list(parts, linked_values(value), ("int", None), depth, room)
    elif name == "TreeNode":
        put_list(parts, tree_values(value), ("int", None), depth, room)
    elif isinstance(value, (list, tuple)):
        put_list(parts, value, of or ("int", None), depth, room)
    else:
        raise Unshowable(short(value))


def put_list(parts, value, of, depth, room):
    if depth == 0:
        raise Unshowable("a list nested deeper than %d, or one that contains itself" % MAX_DEPTH)
    items = list(list.__iter__(value) if isinstance(value, list) else tuple.__iter__(value))
    kinds = set(map(type, items))
    if kinds == {int} and pack_all(parts, b"J", "q", items) or kinds == {float} and pack_all(parts, b"G", "d", items):
        room[0] -= 8 * len(items)
        return
    parts.append(_pack_head(b"L", len(items)))
    for item in items:
        put(parts, item, of, depth - 1, room)


def pack_all(parts, tag, code, items):
    try:
        values = array(code, items)
    except OverflowError_:
        return False
    if _byteswap:
        values.byteswap()
    parts.append(_pack_head(tag, len(items)))
    parts.append(values.tobytes())
    return True


OverflowError_ = OverflowError


def integer(value):
    if -(1 << 63) <= value < 1 << 63:
        return _pack_int(b"I", value)
    if value.bit_length() > 10_000:  # Python refuses to write more digits than 4300
        raise Unshowable("an integer of %d bits" % value.bit_length())
    return text(b"B", int.__repr__(value).encode())


def utf8(value):
    try:
        return str.encode(value, "utf-8")
    except UnicodeError_:
        raise Unshowable("a string that is not valid Unicode") from None


UnicodeError_ = UnicodeError


def linked_values(node):
    """The values of a linked list. Brent's algorithm finds a cycle."""
    values, mark, steps, limit = [], None, 0, 2
    while node is not None:
        if node is mark:
            raise Unshowable("a linked list with a cycle")
        steps += 1
        if steps == limit:
            mark, limit = node, limit * 2
        try:
            values.append(node.val)
            node = node.next
        except AttributeError:
            raise Unshowable(short(node) + " where a ListNode is expected") from None
    return values


def tree_values(root):
    """The level-order list of a tree. Subtrees may be shared; a cycle is seen by the many nodes that are so few."""
    values, level, seen = [], [root], set()
    for node in level:
        if node is None:
            values.append(None)
            continue
        seen.add(id(node))
        if len(level) > 100_000 and len(level) > 4 * len(seen) + 4:
            raise Unshowable("a tree with a cycle")
        try:
            values.append(node.val)
            level.append(node.left)
            level.append(node.right)
        except AttributeError:
            raise Unshowable(short(node) + " where a TreeNode is expected") from None
    while values and values[-1] is None:
        values.pop()
    return values


# --- programs --------------------------------------------------------------------------------------------------------


def read_all(descriptor):
    parts = []
    while True:
        part = posix.read(descriptor, 1 << 24)
        if not part:
            return b"".join(parts)
        parts.append(part)


def empty_stdin():
    null = posix.open("/dev/null", posix.O_RDONLY)
    posix.dup2(null, 0)
    posix.close(null)


def slurp(path):
    descriptor = posix.open(path, posix.O_RDONLY)
    try:
        return read_all(descriptor)
    finally:
        posix.close(descriptor)


def widen_stack():
    """Let the main thread's stack grow: programs raise the recursion limit and rely on it."""
    import resource

    hard = resource.getrlimit(resource.RLIMIT_STACK)[1]
    wanted = 1 << 30
    try:
        resource.setrlimit(resource.RLIMIT_STACK, (wanted if hard == resource.RLIM_INFINITY else min(hard, wanted), hard))
    except (ValueError, OSError):
        pass  # the program keeps the stack that it has


def prepare(program):
    """The interpreter as a plain one would be: `exit` and `quit` there, the submission's folder first on the path."""
    import builtins
    import _sitebuiltins

    for name in ("exit", "quit"):
        setattr(builtins, name, _sitebuiltins.Quitter(name, "Ctrl-D (i.e. EOF)"))
    sys.path[:] = [posix.getcwd()] + [p for p in sys.path if p and p != KIT]
    sys.argv[:] = [program]
    sys.dont_write_bytecode = True
    widen_stack()


KIT = __file__.rpartition("/")[0]


def load(program, name, out, **given):
    """The namespace of a program, run as the module `name`."""
    module = type(sys)(name)
    module.__file__ = program
    sys.modules[name] = module
    namespace = module.__dict__
    namespace.update(given)
    exec(compiled(program, slurp(program), out), namespace)
    return namespace


def compiled(name, source, out):
    try:
        return compile(source, name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError_) as error:  # ValueError: a NUL byte
        out.end(b"C", describe(error))


RecursionError_ = RecursionError


def camel(snake):
    head, *rest = snake.split("_")
    return head + "".join([word[:1].upper() + word[1:] for word in rest])


def find(namespace, snake):
    """A callable that takes the arguments: the function, or else that method of a new `Solution` each time; or None."""
    names = (snake, camel(snake))
    if callable(namespace.get(snake)):
        return namespace[snake]
    solution = namespace.get("Solution")
    if isinstance(solution, type):
        for name in names:
            if callable(getattr(solution, name, None)):
                return lambda *args: getattr(solution(), name)(*args)
    other = namespace.get(names[1])
    return other if callable(other) else None


def run_function(program, out):
    name, kinds, returns = slurp("signature").decode().split("\n")[:3]
    kinds, returns = [parse_type(kind) for kind in kinds.split()], parse_type(returns)
    data = memoryview(read_all(0))
    empty_stdin()
    namespace = load(program, "solution", out, ListNode=ListNode, TreeNode=TreeNode)
    nodes = {name: namespace[name] for name in ("ListNode", "TreeNode") if isinstance(namespace.get(name), type)}
    function = find(namespace, name)
    if function is None:
        out.end(b"C", b"the program defines no function " + name.encode())
    out.send(b"L")
    for case in cases(data):
        out.send(b"R", encode(function(*arguments(case, kinds, nodes)), returns))


def run_test(program, out):
    data = memoryview(read_all(0))
    empty_stdin()
    (secret,) = [arguments(case, [("string", None)], {})[0] for case in cases(data)]
    test = slurp("test.py")
    posix.unlink("test.py")  # it holds what the program is tested for
    namespace = load(program, "solution", out)
    out.send(b"L")
    tests = dict(namespace)  # a copy: the tests' names, `check` above all, must not take the place of the program's
    tests.pop("check", None)
    exec(compiled("test.py", test, out), tests)
    tests["check"]()
    out.send(b"R", encode(secret, ("string", None)))


RUNS = {"function": run_function, "unit-test": run_test}


def main(kind, program):
    """Run a program's cases and end the process; never returns."""
    out = Out(3)
    try:
        prepare(program)
        RUNS[kind](program, out)
    except MemoryError as error:
        error.__traceback__ = None  # frees the frames, and what they hold
        out.end(b"M", b"MemoryError")
    except BaseException as error:
        out.end(b"E", describe(error))
    out.end(b"D")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
