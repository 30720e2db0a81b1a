"""Text in fences."""


def fenced(text: str, tag: str) -> str:
    """A fence one longer than any run of backticks in the text."""
    longest = max((len(run) for run in "".join(c if c == "`" else " " for c in text).split()), default=0)
    marker = "`" * max(3, longest + 1)
    return f"{marker}{tag}\n{text.rstrip()}\n{marker}"
