def serve_jobs(events, step):
    jobs, now, out = [], 0, []
    for event in events:
        word, *rest = event.split()
        if word == "add" and all(name != rest[0] for name, _, _ in jobs):
            jobs.append((rest[0], int(rest[1]), now))
        elif word == "drop":
            jobs = [job for job in jobs if job[0] != rest[0]]
        elif word == "wait":
            now += int(rest[0])
        elif word == "take":
            if jobs:
                first = max(jobs, key=lambda job: job[1] + (now - job[2]) // step)
                jobs.remove(first)
                out.append(first[0])
            else:
                out.append("-")
    return out
