use std::collections::HashMap;

fn merge_logs(logs: Vec<Vec<String>>, quiet: i64) -> Vec<String> {
    let mut merged: Vec<(i64, String)> = logs.iter().flat_map(|log| records(log)).collect();
    merged.sort_by_key(|&(time, _)| time);

    let mut kept_at: HashMap<&str, i64> = HashMap::new();
    let mut kept = Vec::new();
    for (time, message) in &merged {
        if kept_at.get(message.as_str()).map_or(true, |last| *last <= time - quiet) {
            kept_at.insert(message, *time);
            kept.push(format!("{time} {message}"));
        }
    }
    kept
}

fn records(log: &[String]) -> Vec<(i64, String)> {
    let mut found: Vec<(i64, String)> = Vec::new();
    let mut continues = false;
    for line in log {
        if let Some(more) = line.strip_prefix('\t') {
            if let Some((_, message)) = found.last_mut().filter(|_| continues) {
                message.push_str(" | ");
                message.push_str(more);
            }
            continue;
        }
        let record = record(line);
        continues = record.is_some();
        if let Some((time, message)) = record {
            let last = found.last().map_or(0, |&(time, _)| time);
            found.push((time.max(last), message.to_owned()));
        }
    }
    found
}

fn record(line: &str) -> Option<(i64, &str)> {
    let (digits, message) = line.split_once(' ')?;
    let plain = (1..=18).contains(&digits.len())
        && digits.bytes().all(|digit| digit.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'));
    (plain && !message.is_empty()).then(|| (digits.parse().expect("at most 18 digits"), message))
}
