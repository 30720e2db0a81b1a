"""The one layer that retries: exponential backoff with full jitter, `Retry-After` honoured, bounded."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

from codegrade.errors import ModelFault

T = TypeVar("T")


class StillLoading(ModelFault):
    """The server is up and reads the model from disk: waited for, not counted as a try."""


@dataclass(frozen=True, slots=True)
class Retries:
    """How often and how long to try again; `sleep` and `chance` (uniform in [0, 1)) are arguments for tests.

    A `Retry-After` longer than `patience_seconds` ends the tries at once, and a model may load that long.
    """

    tries: int = 6
    first_wait_seconds: float = 1.0
    longest_wait_seconds: float = 60.0
    patience_seconds: float = 900.0
    loading_poll_seconds: float = 2.0
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random

    def call(self, ask: Callable[[], T]) -> T:
        """What `ask` returns, at the first try that does.

        Raises:
            ModelFault: the last one, when the tries are used up or it is not `retryable`.
        """
        failed, loading_seconds = 0, 0.0
        while True:
            try:
                return ask()
            except StillLoading:
                if loading_seconds >= self.patience_seconds:
                    raise
                loading_seconds += self.loading_poll_seconds
                self.sleep(self.loading_poll_seconds)
            except ModelFault as fault:
                failed += 1
                if not self._may_retry(fault, failed):
                    raise
                self.sleep(self._wait_seconds(fault, failed))

    def _may_retry(self, fault: ModelFault, failed: int) -> bool:
        return fault.retryable and failed < self.tries and (fault.retry_after_seconds or 0.0) <= self.patience_seconds

    def _wait_seconds(self, fault: ModelFault, failed: int) -> float:
        ceiling: float = min(self.longest_wait_seconds, self.first_wait_seconds * 2 ** (failed - 1))
        jittered = ceiling * (0.5 + self.chance() / 2)
        return max(jittered, fault.retry_after_seconds or 0.0)


def retry_after_seconds(header: str | None, now: datetime | None = None) -> float | None:
    """Seconds that a `Retry-After` header asks for: a number or an HTTP date (RFC 9110, 10.2.3); None if unreadable."""
    if not header:
        return None
    try:
        seconds = float(header)
    except ValueError:
        return _seconds_until(header, now or datetime.now(UTC))
    return seconds if 0 <= seconds < float("inf") else None


def _seconds_until(header: str, now: datetime) -> float | None:
    try:
        date = parsedate_to_datetime(header)
    except ValueError:
        return None
    return max(0.0, (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - now.timestamp())
