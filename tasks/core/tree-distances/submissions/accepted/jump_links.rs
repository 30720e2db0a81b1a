/// Village 0 is the root. The jump of a village leads some way up, equally far for all villages of a depth.
struct Valley {
    parent: Vec<usize>,
    jump: Vec<usize>,
    depth: Vec<usize>,
    far: Vec<i64>,
}

impl Valley {
    fn new(roads: &[Vec<i64>]) -> Self {
        let n = roads.len() + 1;
        let mut links = vec![Vec::new(); n];
        for road in roads {
            let (a, b) = (road[0] as usize, road[1] as usize);
            links[a].push((b, road[2]));
            links[b].push((a, road[2]));
        }
        let mut valley = Valley { parent: vec![0; n], jump: vec![0; n], depth: vec![0; n], far: vec![0; n] };
        let mut open = vec![0];
        while let Some(village) = open.pop() {
            for &(child, length) in &links[village] {
                if child != valley.parent[village] {
                    valley.hang(child, village, length);
                    open.push(child);
                }
            }
        }
        valley
    }

    fn hang(&mut self, child: usize, village: usize, length: i64) {
        let near = self.jump[village];
        let farther = self.jump[near];
        let doubles = self.depth[village] - self.depth[near] == self.depth[near] - self.depth[farther];
        self.parent[child] = village;
        self.jump[child] = if doubles { farther } else { village };
        self.depth[child] = self.depth[village] + 1;
        self.far[child] = self.far[village] + length;
    }

    /// The first village on the way up for which a test holds that holds for all above, too.
    fn climb(&self, mut village: usize, found: impl Fn(usize) -> bool) -> usize {
        while !found(village) {
            let jump = self.jump[village];
            village = if found(jump) { self.parent[village] } else { jump };
        }
        village
    }

    fn meeting(&self, a: usize, b: usize) -> usize {
        let level = self.depth[a].min(self.depth[b]);
        let mut a = self.climb(a, |village| self.depth[village] <= level);
        let mut b = self.climb(b, |village| self.depth[village] <= level);
        while a != b {
            let up = if self.jump[a] == self.jump[b] { &self.parent } else { &self.jump };
            (a, b) = (up[a], up[b]);
        }
        a
    }

    fn first_beyond(&self, start: usize, goal: usize, distance: i64) -> Option<usize> {
        let far = &self.far;
        let top = far[self.meeting(start, goal)];
        if distance > far[start] + far[goal] - 2 * top {
            None
        } else if distance <= far[start] - top {
            Some(self.climb(start, |village| far[start] - far[village] >= distance))
        } else {
            Some(self.climb(goal, |village| far[start] - 2 * top + far[self.parent[village]] < distance))
        }
    }
}

fn first_beyond(roads: Vec<Vec<i64>>, queries: Vec<Vec<i64>>) -> Vec<i64> {
    let valley = Valley::new(&roads);
    queries
        .iter()
        .map(|query| valley.first_beyond(query[0] as usize, query[1] as usize, query[2]).map_or(-1, |stop| stop as i64))
        .collect()
}
