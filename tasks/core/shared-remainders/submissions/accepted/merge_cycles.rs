/// All seconds that leave `rest` when divided by `cycle`.
#[derive(Clone, Copy)]
struct Moments {
    rest: i128,
    cycle: i128,
}

impl Moments {
    /// The moments of both; none when they never meet.
    fn meet(self, other: Moments) -> Option<Moments> {
        let (shared, inverse) = bezout(self.cycle, other.cycle);
        let ahead = other.rest - self.rest;
        if ahead % shared != 0 {
            return None;
        }
        let turns = other.cycle / shared;
        let steps = (ahead / shared % turns * inverse).rem_euclid(turns);
        Some(Moments { rest: self.rest + self.cycle * steps, cycle: self.cycle * turns })
    }
}

/// The greatest common divisor of both, and a factor of `a` that makes it, modulo `b`.
fn bezout(a: i128, b: i128) -> (i128, i128) {
    let (mut old, mut new) = ((a, 1), (b, 0));
    while new.0 != 0 {
        let quotient = old.0 / new.0;
        (old, new) = (new, (old.0 - quotient * new.0, old.1 - quotient * new.1));
    }
    old
}

fn first_joint_flash(starts: Vec<i64>, periods: Vec<i64>, earliest: i64, latest: i64) -> Option<i64> {
    let beacons = || starts.iter().zip(&periods).map(|(&start, &period)| (i128::from(start), i128::from(period)));
    let first = beacons().map(|(start, _)| start).fold(i128::from(earliest), i128::max);
    let last = beacons().filter(|beacon| beacon.1 == 0).map(|beacon| beacon.0).fold(i128::from(latest), i128::min);

    let mut all = Moments { rest: 0, cycle: 1 };
    for (start, period) in beacons().filter(|beacon| beacon.1 > 0) {
        all = all.meet(Moments { rest: start % period, cycle: period })?;
        if all.cycle > last {
            // One moment is left, and it alone is to be checked: the cycle must not grow any further.
            let meets = |(start, period)| all.rest == start || period > 0 && (all.rest - start) % period == 0;
            return (first <= all.rest && all.rest <= last && beacons().all(meets)).then_some(all.rest as i64);
        }
    }
    let when = first + (all.rest - first).rem_euclid(all.cycle);
    (when <= last).then_some(when as i64)
}
