"""The model seam."""

from collections.abc import Mapping
from typing import Protocol

from codegrade.chat import Prompt, Reply


class Model(Protocol):
    """Thread-safe: `complete` is called from as many threads as `--concurrency` says."""

    def complete(self, prompt: Prompt) -> Reply:
        """One reply to one prompt.

        Raises:
            ModelFault: no reply came, after the retries that make sense.
            ConfigError: the request can never work (key missing, model unknown); the run must stop.
        """
        ...

    def describe(self) -> Mapping[str, object]:
        """What a record must say of the model: name, url without secrets, server, quantisation, size, context: JSON.

        Raises:
            Unavailable: the server does not answer. ConfigError: it does not know the model.
        """
        ...
