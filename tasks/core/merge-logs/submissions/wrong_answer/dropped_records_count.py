import re


def merge_logs(logs, quiet):
    records = []
    for n, log in enumerate(logs):
        last, current = 0, None
        for line in log:
            if line.startswith("\t"):
                if current:
                    current[3] += " | " + line[1:]
                continue
            current = None
            m = re.fullmatch(r"(0|[1-9][0-9]{0,17}) (.+)", line)
            if m:
                last = max(last, int(m[1]))
                current = [last, n, len(records), m[2]]
                records.append(current)
    records.sort()
    seen, out = {}, []
    for time, _, _, message in records:
        if message not in seen or seen[message] <= time - quiet:
            out.append(f"{time} {message}")
        seen[message] = time
    return out
