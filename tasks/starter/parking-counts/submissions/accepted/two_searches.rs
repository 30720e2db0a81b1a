use std::fmt::Write as _;
use std::io::{self, Read, Write};

fn main() -> io::Result<()> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    let mut numbers = text.split_ascii_whitespace().map(|word| word.parse::<i64>().expect("an integer"));
    let mut next = || numbers.next().expect("the input ends too early");

    let (cars, questions) = (next(), next());
    let (mut came, mut left): (Vec<i64>, Vec<i64>) = (0..cars).map(|_| (next(), next())).unzip();
    came.sort_unstable();
    left.sort_unstable();

    let mut answers = String::new();
    for _ in 0..questions {
        let time = next();
        let up_to = |sorted: &[i64]| sorted.partition_point(|&t| t <= time);
        writeln!(answers, "{}", up_to(&came) - up_to(&left)).expect("strings grow");
    }
    io::stdout().write_all(answers.as_bytes())
}
