def balanced_pairs(entries, target):
    count = 0
    for j in range(len(entries)):
        for i in range(j):
            if entries[i] + entries[j] == target:
                count += 1
    return count
