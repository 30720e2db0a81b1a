const FIRST: i64 = number(2000, 1, 1);
const LAST: i64 = number(2399, 12, 31);

fn busy_days(rules: Vec<String>, skipped: Vec<String>, windows: Vec<String>) -> Vec<i64> {
    let mut busy = vec![false; (LAST - FIRST + 1) as usize];
    for day in rules.iter().flat_map(|rule| events(rule)) {
        busy[(day - FIRST) as usize] = true;
    }
    for date in &skipped {
        busy[(parse(date) - FIRST) as usize] = false;
    }
    let counts = busy.iter().scan(0, |count, &is| {
        *count += i64::from(is);
        Some(*count)
    });
    let before: Vec<i64> = std::iter::once(0).chain(counts).collect();
    let before_day = |day: i64| before[(day - FIRST) as usize];
    windows
        .iter()
        .map(|window| {
            let (first, last) = window.split_once(' ').unwrap();
            before_day(parse(last) + 1) - before_day(parse(first))
        })
        .collect()
}

/// Days since 0000-03-01, by shifted months of 30.6 days.
const fn number(year: i64, month: i64, day: i64) -> i64 {
    let (y, m) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1
}

/// 0 is Monday.
fn weekday(day: i64) -> i64 {
    (day - FIRST + 5) % 7
}

fn date(text: &str) -> (i64, i64, i64) {
    (integer(&text[..4]), integer(&text[5..7]), integer(&text[8..]))
}

fn parse(text: &str) -> i64 {
    let (year, month, day) = date(text);
    number(year, month, day)
}

fn integer(text: &str) -> i64 {
    text.parse().unwrap()
}

fn events(rule: &str) -> Box<dyn Iterator<Item = i64> + '_> {
    let mut parts = rule.split(' ');
    let mut next = || parts.next().unwrap();
    let (start, rhythm, end) = (next(), next(), next());
    let earliest = parse(start);
    let days = named_days(start, rhythm).skip_while(move |&day| day < earliest).take_while(|&day| day <= LAST);
    match end.split_at(1) {
        ("c", count) => Box::new(days.take(integer(count) as usize)),
        ("u", last) => {
            let last = parse(last);
            Box::new(days.take_while(move |&day| day <= last))
        }
        _ => Box::new(days),
    }
}

/// The days that a rhythm names, in order; some may be before the start or after the end of the calendar.
fn named_days<'a>(start: &str, rhythm: &'a str) -> Box<dyn Iterator<Item = i64> + 'a> {
    let (kind, rest) = rhythm.split_at(1);
    let (every, which) = rest.split_once(':').unwrap_or((rest, ""));
    let every = integer(every);
    let (year, month, day) = date(start);
    let first = number(year, month, day);
    match kind {
        "D" => Box::new((first..=LAST).step_by(every as usize)),
        "W" => {
            let mondays = (first - weekday(first)..=LAST).step_by(7 * every as usize);
            Box::new(mondays.flat_map(move |monday| which.bytes().map(move |w| monday + i64::from(w - b'1'))))
        }
        "M" => Box::new(monthly(12 * year + month - 1, every, which)),
        _ => Box::new(monthly(12 * year + integer(&which[..2]) - 1, 12 * every, &which[3..])),
    }
}

fn monthly(first: i64, every: i64, which: &str) -> impl Iterator<Item = i64> + '_ {
    (first..12 * 2400).step_by(every as usize).filter_map(move |month| {
        let begin = number(month / 12, month % 12 + 1, 1);
        let end = number((month + 1) / 12, (month + 1) % 12 + 1, 1) - 1;
        let day = if let Some((nth, wanted)) = which.split_once('x') {
            let (nth, wanted) = (integer(nth), integer(wanted) - 1);
            if nth > 0 {
                begin + (wanted - weekday(begin)).rem_euclid(7) + 7 * (nth - 1)
            } else {
                end - (weekday(end) - wanted).rem_euclid(7) + 7 * (nth + 1)
            }
        } else if let Some(day) = which.strip_suffix('!') {
            end.min(begin + integer(day) - 1)
        } else {
            let day = integer(which);
            if day > 0 { begin + day - 1 } else { end + day + 1 }
        };
        (begin..=end).contains(&day).then_some(day)
    })
}
