use std::collections::{HashMap, HashSet};

fn contact_groups(records: Vec<Vec<String>>, limit: i64) -> Vec<i64> {
    let mut holders: HashMap<String, Vec<usize>> = HashMap::new();
    for (record, contacts) in records.iter().enumerate() {
        let keys: HashSet<String> =
            contacts.iter().map(|contact| contact.replace(' ', "").to_ascii_lowercase()).collect();
        for key in keys.into_iter().filter(|key| !key.is_empty()) {
            holders.entry(key).or_default().push(record);
        }
    }

    let mut parent: Vec<usize> = (0..records.len()).collect();
    for sharing in holders.values().filter(|sharing| sharing.len() as i64 <= limit) {
        for pair in sharing.windows(2) {
            let (a, b) = (root(&mut parent, pair[0]), root(&mut parent, pair[1]));
            parent[a.max(b)] = a.min(b);
        }
    }
    (0..records.len()).map(|record| root(&mut parent, record) as i64).collect()
}

fn root(parent: &mut [usize], mut record: usize) -> usize {
    while parent[record] != record {
        parent[record] = parent[parent[record]];
        record = parent[record];
    }
    record
}
