const BITS: u32 = 45;

struct BinaryTrie {
    /// For each node the nodes of its two bits; 0 is none, as the root is nobody's child.
    children: Vec<[usize; 2]>,
}

impl BinaryTrie {
    fn new() -> Self {
        BinaryTrie { children: vec![[0; 2]] }
    }

    fn add(&mut self, value: i64) {
        let mut node = 0;
        for bit in (0..BITS).rev() {
            let side = (value >> bit & 1) as usize;
            if self.children[node][side] == 0 {
                self.children[node][side] = self.children.len();
                self.children.push([0; 2]);
            }
            node = self.children[node][side];
        }
    }

    /// The greatest exclusive or of the value and one that has been added; there is one.
    fn widest(&self, value: i64) -> i64 {
        let mut node = 0;
        let mut xor = 0;
        for bit in (0..BITS).rev() {
            let side = (value >> bit & 1) as usize;
            let [own, other] = [self.children[node][side], self.children[node][1 - side]];
            xor = xor * 2 + i64::from(other > 0);
            node = if other > 0 { other } else { own };
        }
        xor
    }
}

fn widest_xor(values: Vec<i64>, gap: i64) -> Vec<i64> {
    let n = values.len();
    let gap = gap as usize;
    if n <= gap {
        return Vec::new();
    }
    // From the end, so that the first position of the widest pairs is found last.
    let mut far = BinaryTrie::new();
    let (mut widest, mut first) = (0, 0);
    for i in (0..n - gap).rev() {
        far.add(values[i + gap]);
        let xor = far.widest(values[i]);
        if xor >= widest {
            (widest, first) = (xor, i);
        }
    }
    (first + gap..n)
        .find(|&j| values[first] ^ values[j] == widest)
        .map_or(Vec::new(), |second| vec![first as i64, second as i64])
}
