use std::collections::HashMap;

fn distinct_in_range(kinds: Vec<i64>, questions: Vec<Vec<i64>>, times: i64) -> Vec<i64> {
    let (places, times) = (kinds.len(), times as usize);
    let mut ending_at: Vec<Vec<(usize, usize)>> = vec![Vec::new(); 2 * places];
    for (number, question) in questions.iter().enumerate() {
        let (first, last) = (question[0] as usize, question[1] as usize);
        let end = if first > last { last + places } else { last };
        ending_at[end].push((first, number));
    }

    // The marks from a place on add up to the number of kinds that occur exactly so often from there to the end: 1 at a
    // kind's latest place but `times - 1`, -1 at the one before it.
    let mut marks = Marks(vec![0; 2 * places + 1]);
    let mut seen: HashMap<i64, Vec<usize>> = HashMap::new();
    let mut answers = vec![0; questions.len()];
    for (end, kind) in kinds.iter().chain(&kinds).enumerate() {
        let at = seen.entry(*kind).or_default();
        at.push(end);
        for (place, by) in at.iter().rev().skip(times - 1).zip([1, -2, 1]) {
            marks.add(*place, by);
        }
        for &(first, number) in &ending_at[end] {
            answers[number] = marks.from(first);
        }
    }
    answers
}

/// A Fenwick tree that adds up from a place to the end.
struct Marks(Vec<i64>);

impl Marks {
    fn add(&mut self, place: usize, by: i64) {
        let mut node = place + 1;
        while node > 0 {
            self.0[node] += by;
            node &= node - 1;
        }
    }

    fn from(&self, place: usize) -> i64 {
        let mut total = 0;
        let mut node = place + 1;
        while node < self.0.len() {
            total += self.0[node];
            node += node & node.wrapping_neg();
        }
        total
    }
}
