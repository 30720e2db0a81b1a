use std::collections::VecDeque;

/// Places of equally high towers that are in reach and not hidden by a higher one, and their sum.
struct Group {
    height: i64,
    places: VecDeque<i64>,
    sum: i64,
}

impl Group {
    fn new(height: i64) -> Self {
        Group { height, places: VecDeque::new(), sum: 0 }
    }

    fn count(&self) -> i64 {
        self.places.len() as i64
    }

    fn distances_to(&self, place: i64) -> i64 {
        self.count() * place - self.sum
    }
}

fn sight_lines(heights: Vec<i64>, reach: i64) -> Vec<i64> {
    let (mut pairs, mut equal, mut length) = (0, 0, 0);
    let mut groups: VecDeque<Group> = VecDeque::new();
    for (place, height) in (0..).zip(heights) {
        if let Some(oldest) = groups.front_mut() {
            if oldest.places[0] < place - reach {
                oldest.sum -= oldest.places.pop_front().unwrap_or(0);
            }
            if oldest.places.is_empty() {
                groups.pop_front();
            }
        }
        let mut same = Group::new(height);
        while groups.back().is_some_and(|last| last.height <= height) {
            let Some(group) = groups.pop_back() else { break };
            pairs += group.count();
            length += group.distances_to(place);
            if group.height == height {
                equal += group.count();
                same = group;
            }
        }
        if let Some(nearest) = groups.back().and_then(|higher| higher.places.back()) {
            pairs += 1;
            length += place - nearest;
        }
        same.places.push_back(place);
        same.sum += place;
        groups.push_back(same);
    }
    vec![pairs, equal, length]
}
