use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let numbers: Vec<i64> = text.split_whitespace().skip(1).map(|w| w.parse().unwrap()).collect();
    let (mut low, mut high) = (0i64, 1_000_000_000i64);
    let time = |point: i64| numbers.chunks(2).map(|f| (f[0] - point).abs() as f64 / f[1] as f64).fold(0.0, f64::max);
    while low < high {
        let middle = (low + high) / 2;
        if time(middle) <= time(middle + 1) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    println!("{}", time(low));
}
