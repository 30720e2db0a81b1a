def balanced_pairs(entries, target):
    seen = set()
    count = 0
    for entry in entries:
        if target - entry in seen:
            count += 1
        seen.add(entry)
    return count
