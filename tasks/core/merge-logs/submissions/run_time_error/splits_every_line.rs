use std::collections::HashMap;

fn merge_logs(logs: Vec<Vec<String>>, quiet: i64) -> Vec<String> {
    let mut all: Vec<(i64, usize, String)> = Vec::new();
    for (n, log) in logs.iter().enumerate() {
        let mut last = 0;
        let mut open = false;
        for line in log {
            if line.starts_with('\t') {
                if open {
                    let record = all.last_mut().unwrap();
                    record.2 += " | ";
                    record.2 += &line[1..];
                }
                continue;
            }
            let (digits, message) = line.split_once(' ').unwrap();
            open = false;
            if digits.is_empty() || digits.len() > 18 || message.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
                continue;
            }
            if digits.len() > 1 && digits.starts_with('0') {
                continue;
            }
            last = last.max(digits.parse().unwrap());
            all.push((last, n, message.to_string()));
            open = true;
        }
    }
    all.sort_by_key(|r| (r.0, r.1));
    let mut kept: HashMap<String, i64> = HashMap::new();
    let mut out = vec![];
    for (t, _, m) in all {
        if kept.get(&m).map_or(false, |&k| k > t - quiet) {
            continue;
        }
        out.push(format!("{} {}", t, m));
        kept.insert(m, t);
    }
    out
}
