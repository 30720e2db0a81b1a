import re
from collections.abc import Iterator

RECORD = re.compile(r"(0|[1-9][0-9]{0,17}) (.+)")


def merge_logs(logs: list[list[str]], quiet: int) -> list[str]:
    merged = [record for log in logs for record in records(log)]
    merged.sort(key=lambda record: record[0])
    kept: list[str] = []
    kept_at: dict[str, int] = {}
    for time, message in merged:
        if message not in kept_at or kept_at[message] <= time - quiet:
            kept_at[message] = time
            kept.append(f"{time} {message}")
    return kept


def records(log: list[str]) -> Iterator[tuple[int, str]]:
    """The records of one log with their corrected times and whole messages."""
    time, message = 0, []
    for line in [*log, ""]:
        if line.startswith("\t"):
            if message:
                message.append(line[1:])
            continue
        if message:
            yield time, " | ".join(message)
        record = RECORD.fullmatch(line)
        message = [record[2]] if record else []
        time = max(time, int(record[1])) if record else time
