use std::collections::{BTreeMap, HashMap};

struct Entry<'a> {
    value: &'a str,
    pins: u32,
    used: u64,
}

/// `loose` has the entries without pins, by their last use.
struct Cache<'a> {
    capacity: usize,
    entries: HashMap<&'a str, Entry<'a>>,
    loose: BTreeMap<u64, &'a str>,
    clock: u64,
}

fn lru_cache_ops(capacity: i64, operations: Vec<String>) -> Vec<String> {
    let capacity = capacity as usize;
    let mut cache = Cache { capacity, entries: HashMap::new(), loose: BTreeMap::new(), clock: 0 };
    operations.iter().map(|operation| cache.answer(operation)).collect()
}

impl<'a> Cache<'a> {
    fn answer(&mut self, operation: &'a str) -> String {
        let mut words = operation.split(' ');
        let (name, key) = (words.next().expect("a name"), words.next().expect("a key"));
        match name {
            "get" => match self.entries.get(key).map(|entry| entry.value) {
                Some(value) => {
                    self.touch(key);
                    value.to_owned()
                }
                None => "-".to_owned(),
            },
            "put" => self.put(key, words.next().expect("a value")),
            "pin" => self.pin(key).to_owned(),
            "unpin" => self.unpin(key).to_owned(),
            _ => self.discard(key).to_owned(),
        }
    }

    fn touch(&mut self, key: &'a str) {
        self.clock += 1;
        if let Some(entry) = self.entries.get_mut(key) {
            self.loose.remove(&entry.used);
            entry.used = self.clock;
            if entry.pins == 0 {
                self.loose.insert(self.clock, key);
            }
        }
    }

    fn put(&mut self, key: &'a str, value: &'a str) -> String {
        let mut answer = "ok".to_owned();
        if let Some(entry) = self.entries.get_mut(key) {
            entry.value = value;
        } else {
            if self.entries.len() == self.capacity {
                let Some((_, oldest)) = self.loose.pop_first() else {
                    return "full".to_owned();
                };
                self.entries.remove(oldest);
                answer = format!("evicted {oldest}");
            }
            self.entries.insert(key, Entry { value, pins: 0, used: 0 });
        }
        self.touch(key);
        answer
    }

    fn pin(&mut self, key: &str) -> &'static str {
        let Some(entry) = self.entries.get_mut(key) else {
            return "-";
        };
        self.loose.remove(&entry.used);
        entry.pins += 1;
        "ok"
    }

    fn unpin(&mut self, key: &'a str) -> &'static str {
        match self.entries.get_mut(key) {
            Some(entry) if entry.pins > 0 => {
                entry.pins -= 1;
                if entry.pins == 0 {
                    self.touch(key);
                }
                "ok"
            }
            _ => "-",
        }
    }

    fn discard(&mut self, key: &str) -> &'static str {
        match self.entries.get(key) {
            None => "-",
            Some(entry) if entry.pins > 0 => "pinned",
            Some(entry) => {
                self.loose.remove(&entry.used);
                self.entries.remove(key);
                "ok"
            }
        }
    }
}
