import re

SKIPPED = re.compile(r"(?:\r?\n|#[^\n]*(?:\n|\Z))*")
FIELD = re.compile(r'(?:[ \t]*"([^"]*(?:""[^"]*)*)"[ \t]*|([^",\r\n]*))(,|\r?\n|\Z)')


def csv_records(text: str) -> list[list[str]] | None:
    records: list[list[str]] = []
    at = SKIPPED.match(text).end()
    while at < len(text):
        record: list[str] = []
        end = ","
        while end == ",":
            field = FIELD.match(text, at)
            if field is None:
                return None
            content, bare, end = field.groups()
            record.append(bare.strip() if content is None else content.replace('""', '"'))
            at = field.end()
        records.append(record)
        at = SKIPPED.match(text, at).end()
    return records if all(len(record) == len(records[0]) for record in records) else None
