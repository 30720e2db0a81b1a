"""Takes the program out of a model's reply: `extract(reply, language, wanted)`. The rules are in docs/extraction.md.

Programs come back as they were written. Only what the chat put around them is taken off (`strip`), and a bare body is
put into the starter code, or below its imports (`starter`); nothing is ever repaired.
"""

import re
from dataclasses import replace
from itertools import pairwise

from codegrade.extract.blocks import Block, read_document
from codegrade.extract.candidates import names_of
from codegrade.extract.choose import MOST, candidate, candidates, choose
from codegrade.extract.interface import Extraction, Wanted
from codegrade.extract.raw import raw_program
from codegrade.extract.reasoning import answer_of
from codegrade.extract.sql import extract_sql
from codegrade.extract.starter import names_wanted, with_imports
from codegrade.extract.strip import carried, plain_lines, without_language_word
from codegrade.extract.syntax import Syntax
from codegrade.languages import Database, Language, Toolchain

__all__ = ["Extraction", "Wanted", "extract"]

XML_TAG = re.compile(r"<(/?)(code|answer|solution|program|pre)\b[^<>\n]{0,200}>\n?", re.IGNORECASE)


LONGEST_REPLY = 4 << 20
"""Characters; a million tokens are about as many. What is longer is not searched, so that time stays bounded."""


def extract(reply_text: str, language: Language, wanted: Wanted) -> Extraction:
    """The program in a reply, byte for byte as written but for what the chat put around it. Never raises on any text.

    Where the starter defines none of the wanted names, the function that it defines last is wanted.

    Raises:
        ConfigError: the language's grammar or a query in its `[symbols]` is not usable.
    """
    if len(reply_text) > LONGEST_REPLY:
        return Extraction(None, closed=False, how=f"the reply is longer than {LONGEST_REPLY} characters")
    if isinstance(language, Database):
        return extract_sql(reply_text, language, wanted)
    assert isinstance(language, Toolchain)  # noqa: S101 - there is no third kind
    syntax = Syntax(language)
    if wanted.kind != "stdio":
        wanted = replace(wanted, names=names_wanted(wanted, syntax))
    answer = answer_of(plain_lines(reply_text))
    if answer.unfinished:
        return _chosen(answer.text, language, wanted, syntax) or Extraction(
            None, closed=False, how="the reply ends inside its thinking"
        )
    found = _chosen(answer.text, language, wanted, syntax)
    return with_imports(found, wanted, syntax) if found else Extraction(None, closed=False, how=_why_none(answer.text))


def _chosen(text: str, language: Toolchain, wanted: Wanted, syntax: Syntax) -> Extraction | None:
    for inner in reversed(carried(text)):
        found = _chosen(inner, language, wanted, syntax) if not carried(inner) else None
        if found and found.program:
            return Extraction(found.program, closed=True, how=f"in a JSON field; {found.how}")
    document = read_document(text)
    fenced = choose(candidates(document, language, wanted, syntax), wanted, syntax)
    if fenced or document.blocks:
        return fenced
    return _in_tags(text, language, wanted, syntax) or _unfenced(text, language, wanted, syntax)


def _in_tags(text: str, language: Toolchain, wanted: Wanted, syntax: Syntax) -> Extraction | None:
    pairs = pairwise(XML_TAG.finditer(text))
    inner = [text[a.end() : b.start()] for a, b in pairs if not a[1] and b[1] and a[2].lower() == b[2].lower()]
    blocks = [Block(code, "", closed=True, order=order) for order, code in enumerate(inner[-MOST:])]
    found = choose([candidate(block, language, wanted, syntax) for block in blocks], wanted, syntax)
    return found and Extraction(found.program, found.closed, f"in XML tags; {found.how}")


def _unfenced(text: str, language: Toolchain, wanted: Wanted, syntax: Syntax) -> Extraction | None:
    text = without_language_word(text, names_of(language))
    whole = candidate(Block(text, "", closed=False, order=0), language, wanted, syntax)
    program = raw_program(whole.text, wanted, syntax)
    return Extraction(program, closed=False, how="no fence: the text itself is the program") if program else None


def _why_none(text: str) -> str:
    tags = list(dict.fromkeys(block.tag or "untagged" for block in read_document(text).blocks))[:5]
    return f"no block of this language: only {', '.join(tags)}" if tags else "no fence and no code"
