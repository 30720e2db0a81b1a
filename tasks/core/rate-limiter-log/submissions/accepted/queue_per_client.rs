use std::collections::{HashMap, VecDeque};

struct Client {
    first: i64,
    now: i64,
    tokens: i64,
    accepted: VecDeque<i64>,
}

struct Rules {
    window: i64,
    limit: i64,
    burst: i64,
    refill: i64,
}

fn rate_limiter_log(
    times: Vec<i64>,
    clients: Vec<String>,
    window: i64,
    limit: i64,
    burst: i64,
    refill: i64,
) -> Vec<String> {
    let rules = Rules { window, limit, burst, refill };
    let mut known: HashMap<&str, Client> = HashMap::new();
    times
        .iter()
        .zip(&clients)
        .map(|(&time, name)| {
            known
                .entry(name)
                .or_insert_with(|| Client { first: time, now: time, tokens: burst, accepted: VecDeque::new() })
                .judge(time, &rules)
                .to_owned()
        })
        .collect()
}

impl Client {
    fn judge(&mut self, time: i64, rules: &Rules) -> &'static str {
        let ticks_before = self.ticks(rules);
        self.now = self.now.max(time);
        self.tokens = rules.burst.min(self.tokens + self.ticks(rules) - ticks_before);
        if self.tokens == 0 {
            return "bucket";
        }
        self.tokens -= 1;
        while self.accepted.front().is_some_and(|&at| at <= self.now - rules.window) {
            self.accepted.pop_front();
        }
        if self.accepted.len() as i64 == rules.limit {
            return "window";
        }
        self.accepted.push_back(self.now);
        "ok"
    }

    fn ticks(&self, rules: &Rules) -> i64 {
        (self.now - self.first) / rules.refill
    }
}
