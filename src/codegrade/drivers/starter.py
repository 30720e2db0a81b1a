"""Starter code: what a prompt shows of a function task, in the language's own types and names."""

from codegrade.drivers.render import render, signature_context
from codegrade.languages import Toolchain
from codegrade.tasks.task import Signature


def starter(language: Toolchain, signature: Signature) -> str:
    """The function with an empty body, from `judges/<language>/starter.j2`; it compiles, and fails every case.

    Raises:
        ConfigError: the template is missing or wrong.
    """
    return render(language, "starter.j2", signature_context(language, signature)).decode()
