"""Our own failures, as exceptions. A program's failures are values (`verdict`), never exceptions.

CodegradeError
├── UsageError              the request is wrong: bad option, unknown task         exit 2
│   ├── TaskError           a task folder is malformed
│   └── ConfigError         models.toml, language.toml or the environment is wrong
├── Unavailable             something needed is missing on this machine            exit 4
└── Fault                   something of ours broke while working: retried, never a verdict
    ├── SandboxFault        daemon, container, agent, disk
    ├── EngineFault         a database server is down, full or does not answer
    ├── Undetermined        a stand-in cannot tell what the real database would do
    ├── ModelFault          server down, 5xx, cut stream, garbage
    └── RecordFault         a run folder cannot be read or written
"""


class CodegradeError(Exception):
    """Root of everything raised on purpose. `hint` says what to do next, in one sentence."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\n  → {self.hint}" if self.hint else self.message


class UsageError(CodegradeError):
    """The request cannot be carried out as it was put."""


class TaskError(UsageError):
    """A task folder does not say what it must."""


class ConfigError(UsageError):
    """A configuration file or an environment variable is wrong."""


class Unavailable(CodegradeError):  # noqa: N818  # reads as what it says: it is not there
    """A sandbox, an image, a toolchain or a server is not there."""


class Fault(CodegradeError):  # noqa: N818  # the glossary's word for our own failures
    """Something of ours broke. Never a verdict: recorded apart and retried."""


class SandboxFault(Fault):
    """The daemon, the container, the agent or the disk failed."""


class EngineFault(Fault):
    """The database server, its connection or its disk failed."""


class Undetermined(Fault):
    """The stand-in for a database cannot tell what that database would do; `message` names the construct."""


class ModelFault(Fault):
    """The model server did not give a reply. `retryable` says whether the same request may yet succeed."""

    def __init__(
        self, message: str, *, hint: str = "", retryable: bool = False, retry_after_seconds: float | None = None
    ) -> None:
        super().__init__(message, hint=hint)
        self.retryable = retryable
        self.retry_after_seconds = retry_after_seconds


class RecordFault(Fault):
    """A run folder could not be read or written."""
