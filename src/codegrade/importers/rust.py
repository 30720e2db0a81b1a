"""Rust test code: `#[test]` functions, or a `main` full of asserts, become `check`; shared `use` lines go.

HumanEvalPack puts the same `use` lines before all of its programs, three of them for crates that six programs need.
What a program does not mention is left out, so that the others build without any crate.
"""

import re

_SHARED = re.compile(r"^use (std::\{slice::Iter|rand::Rng;|regex::Regex;|md5;|std::any::\{Any).*\n?", re.MULTILINE)
_USES = (
    (r"\bIter\b", "use std::slice::Iter;"),
    (r"\bcmp::", "use std::cmp;"),
    (r"(?<![\w.:])max\(", "use std::cmp::max;"),
    (r"(?<![\w.:])replace\(", "use std::mem::replace;"),
    (r"\bHashSet\b", "use std::collections::HashSet;"),
    (r"\bHashMap\b", "use std::collections::HashMap;"),
    (r"\bIndex\b|\.index\(", "use std::ops::Index;"),
    (r"\bAny\b|\.type_id\(", "use std::any::Any;"),
    (r"\bTypeId\b", "use std::any::TypeId;"),
    (r"\bRng\b|\.gen(_range|_bool)?\b|\.sample\(", "use rand::Rng;"),
    (r"\bRegex\b", "use regex::Regex;"),
)
_OLD_RANGE = re.compile(r"\bgen_range\(\s*([^(),]+?)\s*,\s*([^(),]+(?:\(\))?[^(),]*?)\s*\)")  # before rand 0.8
_SEEDED = """
    fn seeded() -> rand::rngs::StdRng {
        use std::sync::atomic::{AtomicU64, Ordering};
        static NEXT: AtomicU64 = AtomicU64::new(4);
        rand::SeedableRng::seed_from_u64(NEXT.fetch_add(1, Ordering::Relaxed))
    }
"""
CRATES = ("rand", "regex", "md5")


def rust_program(declaration: str, body: str) -> str:
    """Declaration and body with only those of the shared `use` lines that they mention."""
    code = _SHARED.sub("", declaration).lstrip("\n") + body
    return _uses(code) + code


def rust_starter(declaration: str) -> str:
    """The declaration with a body that panics."""
    return rust_program(f"{declaration.rstrip()}\n", "    todo!()\n}\n")


def rust_module_tests(test: str) -> str:
    """A `mod tests` with `#[test]` functions, as a module whose functions `check` calls in order.

    Raises:
        ValueError: there is no such module or no test in it.
    """
    head = re.search(r"#\[cfg\(test\)\]\s*mod\s+\w+\s*\{\s*use super::\*;", test)
    if head is None:
        raise ValueError("the test code has no `#[cfg(test)] mod … { use super::*;`")
    names = re.findall(r"#\[test\]\s*(?://[^\n]*\s*)*(?:pub\s+)?fn\s+(\w+)", test)
    if not names:
        raise ValueError("the test code has no #[test] function")
    body = re.sub(r"#\[test\](\s*(?://[^\n]*\s*)*)(?:pub\s+)?fn\b", r"\1pub fn", test[head.end() :])
    body = _seeded(_OLD_RANGE.sub(r"gen_range(\1..\2)", body))
    calls = "".join(f"    unit_tests::{name}();\n" for name in names)
    uses = "".join(f"    {line}\n" for line in _uses(body).splitlines())
    head_lines = f"mod unit_tests {{\n    #[allow(unused_imports)]\n    use super::*;\n{uses}"
    return f"{head_lines}{body.rstrip()}\n\nfn check() {{\n{calls}}}\n"


def rust_main_tests(tests: str) -> str:
    """`}` of the prompt, then `fn main() {…}`: the latter as `check`.

    Raises:
        ValueError: it is not of that shape.
    """
    rest, found = re.subn(r"\A\s*\}\s*fn main\(\)\s*\{", "fn check() {", tests)
    if not found:
        raise ValueError("the test code does not begin with `}` and `fn main() {`")
    return rest.rstrip() + "\n"


def crates(*sources: str) -> tuple[str, ...]:
    """The crates that any of the sources mentions."""
    return tuple(name for name in CRATES if any(re.search(rf"\b{name}::", source) for source in sources))


def _seeded(body: str) -> str:
    """Random tests with the same numbers each time: on some draws the data set's own find_zero never ends."""
    drawn = body.replace("rand::thread_rng()", "seeded()").replace("rand::random::<u32>()", "seeded().gen::<u32>()")
    return _SEEDED + drawn if drawn != body else body


def _uses(code: str) -> str:
    lines = [use for pattern, use in _USES if re.search(pattern, code) and not re.search(re.escape(use), code)]
    return "".join(f"{line}\n" for line in lines)
