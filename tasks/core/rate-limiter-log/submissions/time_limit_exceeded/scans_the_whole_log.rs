use std::collections::HashMap;

fn rate_limiter_log(times: Vec<i64>, clients: Vec<String>, window: i64, limit: i64, burst: i64, refill: i64) -> Vec<String> {
    let mut state: HashMap<String, (i64, i64, i64)> = HashMap::new();
    let mut accepted: Vec<(String, i64)> = Vec::new();
    let mut out = Vec::new();
    for (time, client) in times.into_iter().zip(clients) {
        let (first, last, tokens) = state.entry(client.clone()).or_insert((time, time, burst));
        let now = time.max(*last);
        *tokens = burst.min(*tokens + (now - *first) / refill - (*last - *first) / refill);
        *last = now;
        if *tokens == 0 {
            out.push("bucket".to_string());
            continue;
        }
        *tokens -= 1;
        let recent = accepted.iter().filter(|(c, t)| *c == client && *t > now - window).count();
        if recent as i64 >= limit {
            out.push("window".to_string());
        } else {
            accepted.push((client, now));
            out.push("ok".to_string());
        }
    }
    out
}
