from collections import defaultdict
from string import ascii_lowercase, ascii_uppercase

PLAIN = str.maketrans(ascii_uppercase, ascii_lowercase, " ")


def contact_groups(records: list[list[str]], limit: int) -> list[int]:
    contacts = [{contact.translate(PLAIN) for contact in record} - {""} for record in records]
    holders = defaultdict(list)
    for record, keys in enumerate(contacts):
        for key in keys:
            holders[key].append(record)

    first: dict[int, int] = {}
    for start in range(len(records)):
        if start in first:
            continue
        first[start] = start
        open_records = [start]
        while open_records:
            for key in contacts[open_records.pop()]:
                if len(holders[key]) > limit:
                    continue
                for other in holders[key]:
                    if other not in first:
                        first[other] = start
                        open_records.append(other)
    return [first[record] for record in range(len(records))]
