"""Where in a reply its program stands, for a page to highlight: found by digest, so that it is never a guess."""

import hashlib
from collections.abc import Iterator

from codegrade.extract.blocks import alternatives, read_document

LONGEST = 1 << 18
"""Characters; a longer reply is not searched."""

Span = tuple[int, int]
"""Half-open, in UTF-16 units, as browsers count."""


def program_span(text: str, digest: str) -> Span | None:
    """The lines of a reply that hold the program with this digest (SHA-256 of its UTF-8).

    None where no piece of the reply is the program word for word: it was put together (imports, starter code).
    """
    if not digest or len(text) > LONGEST:
        return None
    if _digest(text) == digest:
        return 0, _units(text)
    starts = _starts(text)
    for (first, last), content in _pieces(text):
        if any(_digest(variant) == digest for variant in (content, content.rstrip("\n"), content.strip("\n"))):
            start, end = starts[first], starts[last]
            return _units(text[:start]), _units(text[:end])
    return None


def _pieces(text: str) -> Iterator[tuple[Span, str]]:
    """Every block, read plainly and in its other ways, with its range of lines."""
    document = read_document(text)
    for block in document.blocks:
        yield block.lines, block.text
        for other in alternatives(document, block):
            yield other.lines, other.text


def _starts(text: str) -> list[int]:
    """The offset of each line, then the text's length."""
    starts = [0]
    for line in text.split("\n")[:-1]:
        starts.append(starts[-1] + len(line) + 1)
    return [*starts, len(text)]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
