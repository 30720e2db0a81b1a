import re


def merge_logs(logs, quiet):
    records = []
    for log in logs:
        last, current = 0, None
        for line in log:
            if line.startswith("\t"):
                if current:
                    current[1] += " | " + line[1:]
                continue
            current = None
            m = re.fullmatch(r"(0|[1-9][0-9]{0,17}) (.+)", line)
            if m:
                last = max(last, int(m[1]))
                current = [last, m[2]]
                records.append(current)
    records.sort(key=lambda r: r[0])
    kept = []
    for time, message in records:
        if not any(m == message and t > time - quiet for t, m in kept):
            kept.append((time, message))
    return [f"{t} {m}" for t, m in kept]
