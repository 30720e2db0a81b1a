/// Remainders below a modulus that fits 62 bits; products are taken in 128 bits.
type Matrix = Vec<Vec<u64>>;

fn leap_term(start: Vec<i64>, usual: Vec<i64>, leap: Vec<i64>, every: i64, n: i64, modulus: i64) -> i64 {
    let k = start.len() as i64;
    if n < k {
        return start[n as usize].rem_euclid(modulus);
    }
    let field = Remainders(modulus as u64);
    let (usual, leap) = (field.step(&usual), field.step(&leap));
    // The last k terms, the latest first, and a 1.
    let mut state: Matrix = start.iter().rev().chain(&[1]).map(|&term| vec![field.of(term)]).collect();
    let first_leap = (k + every - 1) / every * every;
    if first_leap > n {
        state = field.times(&field.power(usual, n - k + 1), &state);
    } else {
        let (rounds, rest) = ((n - first_leap) / every, (n - first_leap) % every);
        let round = field.times(&leap, &field.power(usual.clone(), every - 1));
        state = field.times(&field.power(usual.clone(), first_leap - k), &state);
        state = field.times(&leap, &state);
        state = field.times(&field.power(round, rounds), &state);
        state = field.times(&field.power(usual, rest), &state);
    }
    state[0][0] as i64
}

struct Remainders(u64);

impl Remainders {
    fn of(&self, number: i64) -> u64 {
        number.rem_euclid(self.0 as i64) as u64
    }

    fn step(&self, coefficients: &[i64]) -> Matrix {
        let size = coefficients.len();
        let unit = |at: usize| (0..size).map(|column| self.of((column == at).into())).collect();
        let first = coefficients.iter().map(|&c| self.of(c)).collect();
        std::iter::once(first).chain((0..size - 2).map(unit)).chain([unit(size - 1)]).collect()
    }

    fn times(&self, a: &Matrix, b: &Matrix) -> Matrix {
        let entry = |row: &[u64], column: usize| {
            let sum = row.iter().zip(b).fold(0, |sum, (&x, line)| {
                (sum + u128::from(x) * u128::from(line[column])) % u128::from(self.0)
            });
            sum as u64
        };
        a.iter().map(|row| (0..b[0].len()).map(|column| entry(row, column)).collect()).collect()
    }

    fn power(&self, mut base: Matrix, mut exponent: i64) -> Matrix {
        let size = base.len();
        let mut result: Matrix =
            (0..size).map(|row| (0..size).map(|column| self.of((row == column).into())).collect()).collect();
        while exponent > 0 {
            if exponent % 2 == 1 {
                result = self.times(&base, &result);
            }
            base = self.times(&base, &base);
            exponent /= 2;
        }
        result
    }
}
