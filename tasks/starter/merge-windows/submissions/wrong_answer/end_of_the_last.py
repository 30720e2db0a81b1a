def merge_windows(windows, slack):
    joined = []
    for start, end in sorted(windows):
        if joined and (start < joined[-1][1] or (slack is not None and start - joined[-1][1] <= slack)):
            joined[-1][1] = end
        else:
            joined.append([start, end])
    return joined
