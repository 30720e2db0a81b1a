"""What `how` and `closed` say."""

from codegrade.extract import Extraction, Wanted, extract

PROGRAM = "def f(x):\n    return x\n"
WANTED = Wanted("function", ("f",), "def f(x):\n    raise NotImplementedError\n")


def test_how_names_the_block_and_the_reason(languages):
    """One line that a person can check against the reply."""
    found = extract(f"```python\n{PROGRAM}```\n", languages["python"], WANTED)
    assert found == Extraction(PROGRAM, closed=True, how="block 1: the only one that defines f")


def test_how_says_which_tags_were_there_when_nothing_fits(languages):
    """A reply in another language is no code, and says so."""
    found = extract("```rust\nfn f() {}\n```\n```bash\nls\n```\n", languages["python"], WANTED)
    assert found == Extraction(None, closed=False, how="no block of this language: only rust, bash")


def test_an_open_thought_is_not_closed(languages):
    """With a token limit hit, the caller makes `truncated` of it."""
    found = extract("<think>\nhm", languages["python"], WANTED)
    assert found == Extraction(None, closed=False, how="the reply ends inside its thinking")


def test_joined_blocks_are_both_named(languages):
    """The line names both blocks and what the second gives."""
    reply = "```python\ndef g(x):\n    return x\n```\n```python\ndef f(x):\n    return g(x)\n```\n"
    found = extract(reply, languages["python"], WANTED)
    assert found.how == "block 2 defines f; joined with block 1, which defines g"
    assert found.program == "def g(x):\n    return x\n\ndef f(x):\n    return g(x)\n"


def test_the_same_reply_gives_the_same_answer(languages):
    """Extraction is a function of its arguments."""
    reply = f"```\n{PROGRAM}```\n```python\n{PROGRAM}# two\n```\n"
    assert extract(reply, languages["python"], WANTED) == extract(reply, languages["python"], WANTED)
