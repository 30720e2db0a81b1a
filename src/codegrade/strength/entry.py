"""The function through which a program is called, so that what one case raises does not keep the next from running."""

NAME = "codegrade_trial"
RAISED = "raised "
"""How the type of the value is called that stands for an exception; the exception's own name follows."""

_SOURCE = """

def codegrade_trial(*args):
    try:
        own = globals()
        for name in (@SNAKE, @CAMEL):
            if callable(own.get(name)):
                return own[name](*args)
        return getattr(own["Solution"](), @SNAKE)(*args)
    except BaseException as error:
        kind = type(error).__name__
    return type("raised " + kind, (), {})()
"""


def with_entry(program: str, function: str) -> str:
    """A Python program with `codegrade_trial` at its end: it calls the function, and answers what it raises.

    The value that stands for an exception has no place on the wire, so it comes back as `Opaque`, which no right
    answer is. The program's own calls do not go through it.
    """
    head, *rest = function.split("_")
    camel = head + "".join(word[:1].upper() + word[1:] for word in rest)
    return program + _SOURCE.replace("@SNAKE", repr(function)).replace("@CAMEL", repr(camel))
