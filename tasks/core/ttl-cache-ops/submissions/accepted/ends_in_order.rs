use std::collections::{BTreeSet, HashMap};

const NEVER: i64 = i64::MAX;

struct Entry {
    value: i64,
    end: i64,
    written: usize,
}

struct Cache {
    capacity: usize,
    entries: HashMap<i64, Entry>,
    ends: BTreeSet<(i64, usize, i64)>,
}

fn ttl_cache_ops(capacity: i64, calls: Vec<Vec<i64>>) -> Vec<Option<i64>> {
    let mut cache = Cache { capacity: capacity as usize, entries: HashMap::new(), ends: BTreeSet::new() };
    calls
        .iter()
        .enumerate()
        .map(|(number, call)| {
            cache.purge(call[0]);
            match call[..] {
                [_, 0, key] => cache.entries.get(&key).map(|entry| entry.value),
                [time, 1, key, value, ttl] => {
                    cache.write(key, Entry { value, end: end_of(time, ttl), written: number })
                }
                [time, _, key, ttl] => cache.keep(time, key, ttl),
                _ => unreachable!("a call of another shape"),
            }
        })
        .collect()
}

impl Cache {
    fn purge(&mut self, time: i64) {
        while let Some(&(end, _, key)) = self.ends.first() {
            if end > time {
                break;
            }
            self.remove(key);
        }
    }

    fn write(&mut self, key: i64, entry: Entry) -> Option<i64> {
        self.remove(key);
        let mut evicted = None;
        if self.entries.len() == self.capacity {
            evicted = self.ends.first().map(|&(_, _, first)| first);
            evicted.map(|first| self.remove(first));
        }
        self.insert(key, entry);
        evicted
    }

    fn keep(&mut self, time: i64, key: i64, ttl: i64) -> Option<i64> {
        let mut entry = self.remove(key)?;
        entry.end = entry.end.max(end_of(time, ttl));
        let left = if entry.end == NEVER { -1 } else { entry.end - time };
        self.insert(key, entry);
        Some(left)
    }

    fn insert(&mut self, key: i64, entry: Entry) {
        self.ends.insert((entry.end, entry.written, key));
        self.entries.insert(key, entry);
    }

    fn remove(&mut self, key: i64) -> Option<Entry> {
        let entry = self.entries.remove(&key)?;
        self.ends.remove(&(entry.end, entry.written, key));
        Some(entry)
    }
}

fn end_of(time: i64, ttl: i64) -> i64 {
    if ttl == 0 { NEVER } else { time + ttl }
}
