"""Which mutants a program has."""

import ast
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegrade.strength.mutants import mutants_of

CLAMPED = """def clamped(values: list[int], low: int) -> list[int]:
    \"\"\"Each value, but at least low.\"\"\"
    found = []
    for value in values[1:]:
        if value < low and value != 7:
            continue
        found.append(max(value, low))
    return found
"""


def changes(source, operator=None):
    """What becomes of the changed lines, mutant by mutant."""
    return [one.change(source) for one in mutants_of(source).chosen if operator in (None, one.operator)]


def test_all_mutants_of_a_function():
    """No annotation and no docstring is touched; what is given is the real text, not a reprint."""
    assert changes(CLAMPED) == [
        "for value in values[1:]: → for value in values[:]:",
        "for value in values[1:]: → for value in values[2:]:",
        "for value in values[1:]: → for value in values[0:]:",
        "if value < low and value != 7: → if True:",
        "if value < low and value != 7: → if False:",
        "if value < low and value != 7: → if ((value < low) or (value != 7)):",
        "if value < low and value != 7: → if (value != 7):",
        "if value < low and value != 7: → if (value < low):",
        "if value < low and value != 7: → if value <= low and value != 7:",
        "if value < low and value != 7: → if value > low and value != 7:",
        "if value < low and value != 7: → if value < low and value == 7:",
        "if value < low and value != 7: → if value < low and value != 8:",
        "if value < low and value != 7: → if value < low and value != 6:",
        "continue → break",
        "found.append(max(value, low)) → pass",
        "found.append(max(value, low)) → found.append(min(value, low))",
        "return found → return []",
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("def f(a, b):\n    return a + b * 2\n", ["a - b * 2", "a + (b + 2)", "a + b * 3", "a + b * 1"]),
        ("def f(a, b):\n    return a & b\n", ["(a | b)"]),
        ("def f(s):\n    return s + 'ab'\n", ["s + 'b'", "s + 'a'"]),
        ("def f(a):\n    return not (a or g)\n", ["(a or g)", "not ((a and g))", "not (g)", "not (a)"]),
        ("def f(a):\n    return a not in [True]\n", ["a in [True]", "a not in [False]"]),
        ("def f(a, b):\n    return a is not b\n", ["a is b"]),
        ("def f(n):\n    return range(n)\n", ["range(n + 1)", "range(n - 1)"]),
        ("def f(n):\n    return range(n - 1)\n", ["range(n + 1)", "range(n - 2)", "range(n - 0)"]),
        ("def f(n):\n    return abs(n)\n", ["n"]),
        ("def f(n):\n    return int(n in g)\n", ["int(n not in g)"]),
        ("def f(n):\n    return g(n, h)\n", ["g(h, n)"]),
        ("def f(n):\n    return f'{n}?'\n", ['""']),
        ("def f(n):\n    return n.strip()\n", ["n"]),
        ("def f(n):\n    return n.pop(0)\n", ["n.pop()", "n.pop(1)", "n.pop(-1)"]),
        ("def f(n):\n    return sorted(n)\n", ["list(n)", "sorted(n, reverse=True)"]),
        (
            "def f(n):\n    return sorted(n, key=lambda x: (x, h))\n",
            [
                "list(n)",
                "sorted(n)",
                "sorted(n, key=lambda x: (x, h), reverse=True)",
                "sorted(n, key=lambda x: (h,))",
                "sorted(n, key=lambda x: (x,))",
            ],
        ),
        ("def f(n):\n    return len(set(n))\n", ["len(list(n))"]),
        ("def f(n):\n    m = set(n)\n    return m\n", []),
        ("def f(c):\n    return [x for x in c if x]\n", ["[x for x in c if True]"]),
        ("def f(c):\n    return g if c else h\n", ["g if True else h", "g if False else h"]),
        ("def f(c):\n    return c[::-1]\n", ["c[::]", "c[::1]", "c[::-2]"]),
    ],
)
def test_expressions(source, expected):
    """What the value that is returned becomes, operator by operator; precedence stays what it was."""
    found = [one.source.splitlines()[-1].strip().removeprefix("return ") for one in mutants_of(source).chosen]
    assert sorted(found) == sorted(expected)


def test_statements():
    """A first assignment stays, or a name would be unknown; so does all of a branch, for it can be never taken."""
    source = (
        "def f(a):\n    b = a\n    b += a\n    if a:\n        return b\n    else:\n        b = g\n        g(b)\n"
        "    if b:\n        g(a)\n    return a\n"
    )
    assert changes(source, "statement") == ["b += a → pass", "return b → pass", "b = g → pass", "g(b) → pass"]
    assert changes(source, "arithmetic") == ["b += a → b -= a", "b += a → b = a"]
    assert changes(source, "branch") == [
        "if a: → if True:",
        "if a: → if False:",
        "b = g ⏎ g(b) → pass",
        "if b: → if True:",
        "if b: → if False:",
    ]


def test_a_sibling_is_imported():
    """A mutant that only stopped at an unknown name would tell nothing about the cases."""
    source = "from bisect import bisect_left\n\n\ndef f(a, b):\n    return bisect_left(a, b)\n"
    found = [one.source for one in mutants_of(source).chosen]
    assert found == ["from bisect import bisect_left, bisect_right\n\n\ndef f(a, b):\n    return bisect_right(a, b)\n"]


def test_both_ends_of_a_deque():
    """Of a name that holds one, no other."""
    source = "from collections import deque\n\ndef f(a):\n    q = deque(a)\n    q.append(a)\n    a.append(q)\n"
    assert changes(source, "call") == ["q.append(a) → q.appendleft(a)"]


def test_ways_out_of_loops():
    """One as the other, and neither, unless a branch never taken is the same."""
    source = (
        "def f(a):\n    for b in a:\n        if b:\n            g(b)\n            break\n"
        "        if a:\n            continue\n        h()\n"
    )
    assert changes(source, "loop") == ["break → continue", "break → pass", "continue → break"]


def test_what_compiles_to_the_same_is_left_out():
    """Constants are folded: 1 - 1 and 1 * 0 are one program, and so is a branch that is constant anyway."""
    assert mutants_of("def f():\n    while True:\n        pass\n").chosen == ()
    found = mutants_of("def f():\n    return 2 + 2\n")
    assert (len(found.chosen), len(found.same)) == (3, 2)


def test_main_guards_and_names_are_left_out():
    """Neither runs when a program is judged."""
    source = (
        "import sys\nfrom collections import namedtuple\n\nsys.setrecursionlimit(10000)\n"
        "P = namedtuple('P', 'a b')\n\nif __name__ == '__main__':\n    print(1 + 1)\n"
    )
    assert changes(source, "constant") == []


def test_keys_live_through_changes_elsewhere():
    """A line added at the top moves a mutant, not its key."""
    first, moved = mutants_of(CLAMPED).chosen, mutants_of("import math\n\n\n" + CLAMPED).chosen
    assert [one.key for one in first] == [one.key for one in moved]
    assert [one.line + 3 for one in first] == [one.line for one in moved]


def test_twins_are_told_apart():
    """The same lines twice: the second mutant gets a number."""
    source = "def f(a):\n    g()\n    h()\n    g()\n    g()\n    h()\n    g()\n"
    keys = [one.key for one in mutants_of(source).chosen if one.change(source) == "h() → pass"]
    assert keys[1] == f"{keys[0]}-2"


def test_too_many_are_spread_over_the_lines():
    """Every line has its turn, and the choice is the same each time."""
    source = "def f(a):\n" + "".join(f"    a.append(a[{n}] + {n} * {n + 2} - a[{n + 1}])\n" for n in range(20))
    found = mutants_of(source, 40)
    assert (len(found.chosen), len(found.others) > 100) == (40, True)
    assert {line: sum(one.line == line for one in found.chosen) for line in range(2, 22)} == dict.fromkeys(
        range(2, 22), 2
    )
    assert found == mutants_of(source, 40)


def test_a_diff_is_of_the_real_source():
    """Comments and layout around the change stay."""
    source = "def f(a):\n    return a   +   1  # one more\n"
    first = mutants_of(source).chosen[0]
    assert first.diff(source, "f.py").splitlines() == [
        "--- f.py",
        f"+++ f.py ({first.key})",
        "@@ -1,2 +1,2 @@",
        " def f(a):",
        "-    return a   +   1  # one more",
        "+    return a   -   1  # one more",
    ]


def test_characters_of_several_bytes():
    """The parser counts bytes, a text characters."""
    source = "def f(a):\n    return 'é→' + a + 'ü', a < 1\n"
    assert [one.source for one in mutants_of(source).chosen if one.operator == "comparison"] == [
        source.replace("<", "<="),
        source.replace("<", ">"),
    ]


def test_a_program_that_does_not_parse():
    """It has no mutants; who asked is told why."""
    with pytest.raises(SyntaxError):
        mutants_of("def f(:\n")


SIGNS = ["+", "-", "*", "//", "%", "&", "|", "^", "<<", "<", "<=", "==", "!=", "and", "or"]
names = st.sampled_from(["a", "b", "items"])
numbers = st.integers(-3, 9).map(str)
values = st.recursive(
    names | numbers | st.sampled_from(["'é'", "''", "1.5", "True", "[]"]),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(SIGNS), inner).map(lambda part: f"({part[0]} {part[1]}  {part[2]})"),
        inner.map(lambda part: f"(not {part})"),
        inner.map(lambda part: f"-({part})"),
        st.tuples(st.sampled_from(["min", "sorted", "abs", "f"]), inner, inner).map(
            lambda part: f"{part[0]}({part[1]}, {part[2]})"
        ),
        st.tuples(inner, inner, inner).map(lambda part: f"({part[0]} if {part[1]} else {part[2]})"),
        st.tuples(names, inner, inner).map(lambda part: f"{part[0]}[{part[1]}:{part[2]}]"),
        st.tuples(inner, names).map(lambda part: f"[{part[0]} for x in {part[1]} if x]"),
    ),
    max_leaves=6,
)
simple = st.one_of(
    st.tuples(names, values).map(lambda part: f"{part[0]} = {part[1]}"),
    st.tuples(names, st.sampled_from(["+=", "-=", "//=", "|="]), values).map(" ".join),
    values.map(lambda value: f"return {value}  # so"),
    values.map(lambda value: f"items.append({value})"),
)


def indented(lines):
    return "\n".join("    " + line for line in "\n".join(lines).split("\n"))


statements = st.recursive(
    simple,
    lambda inner: st.one_of(
        st.tuples(values, st.lists(inner, min_size=1, max_size=2), st.lists(inner, max_size=2)).map(
            lambda part: f"if {part[0]}:\n{indented(part[1])}" + (f"\nelse:\n{indented(part[2])}" if part[2] else "")
        ),
        st.tuples(values, st.lists(inner, min_size=1, max_size=2)).map(
            lambda part: f"while {part[0]}:\n{indented([*part[1], 'break'])}"
        ),
    ),
    max_leaves=4,
)


@settings(deadline=None)  # every mutant is compiled, and a busy machine takes its time
@given(st.lists(statements, min_size=1, max_size=4))
def test_every_mutant_parses_and_differs(body):
    """Whatever the program: each is a program, none is the one it was made of, no two are one, no two have one key."""
    source = f"def f(a, b, items):\n{indented(body)}\n"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        original = ast.dump(ast.parse(source))
        found = mutants_of(source, 10_000).chosen
        trees = [ast.dump(ast.parse(one.source)) for one in found]
    assert original not in trees
    assert len(set(trees)) == len(trees)
    assert len({one.key for one in found}) == len(found)
