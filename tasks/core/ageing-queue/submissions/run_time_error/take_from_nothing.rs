use std::collections::HashMap;

fn serve_jobs(events: Vec<String>, step: i64) -> Vec<String> {
    let mut jobs: HashMap<String, (i64, i64, usize)> = HashMap::new();
    let mut now = 0;
    let mut out = vec![];
    for (i, event) in events.iter().enumerate() {
        let w: Vec<&str> = event.split(' ').collect();
        match w[0] {
            "add" => {
                jobs.entry(w[1].to_string()).or_insert((w[2].parse().unwrap(), now, i));
            }
            "drop" => {
                jobs.remove(w[1]);
            }
            "wait" => now += w[1].parse::<i64>().unwrap(),
            _ => {
                let name = jobs
                    .iter()
                    .min_by_key(|(_, (u, from, i))| (-u - (now - from) / step, *i))
                    .map(|(name, _)| name.clone())
                    .unwrap();
                jobs.remove(&name);
                out.push(name);
            }
        }
    }
    out
}
