def merge_windows(windows, slack):
    joined = []
    for start, end in windows:
        apart = []
        for s, e in joined:
            if s < end and start < e:
                together = True
            elif slack is None:
                together = False
            else:
                together = (s - end if s >= end else start - e) <= slack
            if together:
                start, end = min(start, s), max(end, e)
            else:
                apart.append((s, e))
        apart.append((start, end))
        joined = apart
    return [list(window) for window in sorted(joined)]
