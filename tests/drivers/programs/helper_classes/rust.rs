use std::fmt;

#[derive(Debug, Clone, Copy)]
enum Kind {
    Odd = 1,
}

struct Pair<T> {
    left: T,
    right: T,
}

trait Area {
    fn area(&self) -> i64;
}

impl Area for Pair<i64> {
    fn area(&self) -> i64 {
        self.left + self.right
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:?}", self)
    }
}

mod inner {
    pub fn plus(n: i64, kind: super::Kind) -> i64 {
        n + kind as i64
    }
}

struct Solution;

fn solve_it(first: i64) -> i64 {
    let _unrelated = Solution;
    crate::inner::plus(Pair { left: first, right: first }.area(), Kind::Odd)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd() {
        assert_eq!(solve_it(1), 3);
    }
}
