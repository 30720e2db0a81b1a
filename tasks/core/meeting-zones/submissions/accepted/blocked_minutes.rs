const DAY: i64 = 24 * 60;
const HORIZON: i64 = 28 * DAY;

fn first_meeting(people: Vec<String>, busy: Vec<String>, since: String, minutes: i64) -> Option<String> {
    let start = parse_moment(&since);
    let mut blocked = Blocked { change: vec![0; HORIZON as usize + 1] };
    let mut offsets = Vec::new();
    for person in &people {
        let parts: Vec<&str> = person.split(' ').collect();
        let (sign, offset) = parts[0].split_at(1);
        offsets.push(if sign == "-" { -parse_clock(offset) } else { parse_clock(offset) });
        blocked.add_outside_work(start + offsets[offsets.len() - 1], parts[1], parts[2]);
    }
    for entry in &busy {
        let parts: Vec<&str> = entry.split(' ').collect();
        let local = start + offsets[number(parts[0]) as usize];
        blocked.add(parse_moment(parts[1]) - local, parse_moment(parts[2]) - local);
    }

    let (mut against, mut run) = (0, 0);
    let last = (0..HORIZON).find(|&minute| {
        against += blocked.change[minute as usize];
        run = if against > 0 { 0 } else { run + 1 };
        run == minutes
    })?;
    Some(moment(start + last + 1 - minutes))
}

struct Blocked {
    /// By how many the reasons against a minute exceed those against the minute before it.
    change: Vec<i64>,
}

impl Blocked {
    fn add(&mut self, begin: i64, end: i64) {
        let (begin, end) = (begin.max(0), end.min(HORIZON));
        if begin < end {
            self.change[begin as usize] += 1;
            self.change[end as usize] -= 1;
        }
    }

    fn add_outside_work(&mut self, local: i64, days: &str, hours: &str) {
        let (begin, end) = hours.split_once('-').unwrap();
        let begin = parse_clock(begin);
        let length = (parse_clock(end) - begin - 1).rem_euclid(DAY) + 1;
        let today = local / DAY;
        let mut free_until = 0;
        for date in today - 1..=today + 28 {
            // Day 0 was a Wednesday, 0000-03-01.
            if days.contains(&((date + 2) % 7 + 1).to_string()) {
                let from = date * DAY + begin - local;
                self.add(free_until, from);
                free_until = from + length;
            }
        }
        self.add(free_until, HORIZON);
    }
}

fn number(text: &str) -> i64 {
    text.parse().unwrap()
}

fn parse_clock(text: &str) -> i64 {
    let (hours, minutes) = text.split_once(':').unwrap();
    60 * number(hours) + number(minutes)
}

/// Minutes since 0000-03-01T00:00; months are counted from March.
fn parse_moment(text: &str) -> i64 {
    let (year, month, day) = (number(&text[..4]), number(&text[5..7]), number(&text[8..10]));
    let (y, m) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1;
    days * DAY + parse_clock(&text[11..])
}

fn moment(minutes: i64) -> String {
    let (days, clock) = (minutes / DAY, minutes % DAY);
    let (century_4, rest) = (days / 146_097, days % 146_097);
    let year = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365;
    let of_year = rest - (365 * year + year / 4 - year / 100);
    let m = (5 * of_year + 2) / 153;
    let day = of_year - (153 * m + 2) / 5 + 1;
    let (month, carry) = if m < 10 { (m + 3, 0) } else { (m - 9, 1) };
    format!("{:04}-{month:02}-{day:02}T{:02}:{:02}", 400 * century_4 + year + carry, clock / 60, clock % 60)
}
