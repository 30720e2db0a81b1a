use std::collections::HashSet;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Day {
    year: i64,
    month: i64,
    day: i64,
}

impl Day {
    fn parse(text: &str) -> Day {
        let mut parts = text.split('-').map(|part| part.parse().unwrap());
        let mut next = || parts.next().unwrap();
        Day { year: next(), month: next(), day: next() }
    }

    fn month_length(self) -> i64 {
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        match self.month {
            2 => 28 + i64::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    fn next(self) -> Day {
        if self.day < self.month_length() {
            Day { day: self.day + 1, ..self }
        } else if self.month < 12 {
            Day { month: self.month + 1, day: 1, ..self }
        } else {
            Day { year: self.year + 1, month: 1, day: 1 }
        }
    }

    /// 0 is Monday (Sakamoto's method).
    fn weekday(self) -> usize {
        const SHIFT: [i64; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        let year = if self.month < 3 { self.year - 1 } else { self.year };
        let from_sunday = year + year / 4 - year / 100 + year / 400 + SHIFT[self.month as usize - 1] + self.day;
        ((from_sunday + 6) % 7) as usize
    }
}

fn worked_half_days(first: String, last: String, week: String, entries: Vec<String>) -> i64 {
    let (from, to) = (Day::parse(&first), Day::parse(&last));
    if from > to {
        return -worked_half_days(last, first, week, entries);
    }
    let changed: HashSet<&str> = entries.iter().map(String::as_str).collect();
    std::iter::successors(Some(from), |day| Some(day.next()))
        .take_while(|&day| day < to)
        .map(|day| worked(day, week.as_bytes(), &changed))
        .sum()
}

fn worked(day: Day, week: &[u8], changed: &HashSet<&str>) -> i64 {
    let full = format!("+{:04}-{:02}-{:02}", day.year, day.month, day.day);
    let yearly = format!("+{}", &full[6..]);
    if changed.contains(full.as_str()) || changed.contains(yearly.as_str()) {
        2
    } else if changed.contains(&full[1..]) || changed.contains(&yearly[1..]) {
        0
    } else {
        match week[day.weekday()] {
            b'W' => 2,
            b'H' => 1,
            _ => 0,
        }
    }
}
