/// A set of values below 64.
type Values = u64;

#[derive(Clone, Copy)]
struct Month {
    length: i64,
    /// 1 is Monday.
    first_weekday: i64,
}

impl Month {
    fn new(year: i64, month: i64) -> Month {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            2 => 28 + i64::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        // Sakamoto's method for the first of the month; 0 is Sunday.
        const SHIFT: [i64; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        let y = if month < 3 { year - 1 } else { year };
        let weekday = (y + y / 4 - y / 100 + y / 400 + SHIFT[month as usize - 1] + 1) % 7;
        Month { length, first_weekday: if weekday == 0 { 7 } else { weekday } }
    }

    fn days_of(self, weekday: i64) -> impl DoubleEndedIterator<Item = i64> {
        let first = 1 + (weekday - self.first_weekday).rem_euclid(7);
        (0..=(self.length - first) / 7).map(move |week| first + 7 * week)
    }
}

fn next_run(schedule: String, since: String) -> Option<String> {
    let fields: Vec<&str> = schedule.split(' ').collect();
    let (minutes, hours, months) = (values(fields[0], 0, 59), values(fields[1], 0, 23), values(fields[3], 1, 12));
    let (today, this_year) = (&since[..10], since[..4].parse::<i64>().unwrap());
    for year in this_year..=2999 {
        for number in members(months) {
            let month = Month::new(year, number);
            for day in members(month_days(fields[2], month) & weekday_days(fields[4], month)) {
                let date = format!("{year}-{number:02}-{day:02}");
                if date.as_str() < today {
                    continue;
                }
                let first = members(hours)
                    .flat_map(|hour| members(minutes).map(move |minute| (hour, minute)))
                    .map(|(hour, minute)| format!("{date} {hour:02}:{minute:02}"))
                    .find(|time| *time > since);
                if first.is_some() {
                    return first;
                }
            }
        }
    }
    None
}

fn members(set: Values) -> impl Iterator<Item = i64> {
    (0..64).filter(move |value| set >> value & 1 == 1)
}

fn values(field: &str, low: i64, high: i64) -> Values {
    field.split(',').map(|item| item_values(item, low, high)).fold(0, |set, more| set | more)
}

fn item_values(item: &str, low: i64, high: i64) -> Values {
    let (span, step) = match item.split_once('/') {
        Some((span, step)) => (span, Some(number(step))),
        None => (item, None),
    };
    let (start, end) = match span.split_once('-') {
        Some((start, end)) => (number(start), number(end)),
        None if span == "*" => (low, high),
        None if step.is_some() => (number(span), high),
        None => (number(span), number(span)),
    };
    let size = high - low + 1;
    (0..=(end - start).rem_euclid(size))
        .step_by(step.unwrap_or(1) as usize)
        .fold(0, |set, ahead| set | 1 << (low + (start - low + ahead) % size))
}

fn number(text: &str) -> i64 {
    text.parse().unwrap()
}

fn month_days(field: &str, month: Month) -> Values {
    let of_item = |item: &str| match item.strip_prefix('L') {
        None => item_values(item, 1, 31),
        Some("") => 1 << month.length,
        Some(back) => 1 << (month.length - number(&back[1..])).max(0),
    };
    let all = (1 << (month.length + 1)) - 2;
    field.split(',').map(of_item).fold(0, |set, more| set | more) & all
}

fn weekday_days(field: &str, month: Month) -> Values {
    let of_item = |item: &str| match item.split_once('#') {
        None => members(item_values(item, 1, 7))
            .flat_map(|weekday| month.days_of(weekday))
            .fold(0, |set, day| set | 1 << day),
        Some((weekday, which)) => {
            let mut days = month.days_of(number(weekday));
            let day = if which == "L" { days.next_back() } else { days.nth(number(which) as usize - 1) };
            day.map_or(0, |day| 1 << day)
        }
    };
    field.split(',').map(of_item).fold(0, |set: Values, more: Values| set | more)
}
