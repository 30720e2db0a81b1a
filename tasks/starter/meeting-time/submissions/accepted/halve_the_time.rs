use std::io;

fn main() -> io::Result<()> {
    let text = io::read_to_string(io::stdin())?;
    let numbers: Vec<f64> = text
        .split_ascii_whitespace()
        .skip(1)
        .map(|word| word.parse().expect("a number"))
        .collect();
    let friends: Vec<(f64, f64)> = numbers.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();

    let (mut low, mut high) = (0.0, 1e9);
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if can_meet(&friends, middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    println!("{high:.9}");
    Ok(())
}

fn can_meet(friends: &[(f64, f64)], time: f64) -> bool {
    let from = friends.iter().map(|(x, v)| x - v * time).fold(f64::NEG_INFINITY, f64::max);
    let to = friends.iter().map(|(x, v)| x + v * time).fold(f64::INFINITY, f64::min);
    from <= to
}
