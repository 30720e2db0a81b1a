from datetime import datetime, timedelta


def first_meeting(people, busy, since, minutes):
    since = datetime.fromisoformat(since)
    staff = []
    for i, person in enumerate(people):
        offset, days, hours = person.split()
        shift = timedelta(hours=int(offset[1:3]), minutes=int(offset[4:]))
        begin, end = hours.split("-")
        times = []
        for entry in busy:
            p, a, b = entry.split()
            if int(p) == i:
                times.append((a, b))
        staff.append((-shift if offset[0] == "-" else shift, days, begin, end, times))

    def free(person, moment):
        shift, days, begin, end, times = person
        local = moment + shift
        clock = local.strftime("%H:%M")
        today, yesterday = str(local.isoweekday()), str((local.isoweekday() + 5) % 7 + 1)
        if begin < end:
            works = begin <= clock < end and today in days
        else:
            works = clock >= begin and today in days or clock < end and yesterday in days
        text = local.strftime("%Y-%m-%dT%H:%M")
        return works and not any(a <= text < b for a, b in times)

    for first in range(28 * 1440 - minutes + 1):
        if all(free(p, since + timedelta(minutes=first + m)) for m in range(minutes) for p in staff):
            return (since + timedelta(minutes=first)).strftime("%Y-%m-%dT%H:%M")
    return None
