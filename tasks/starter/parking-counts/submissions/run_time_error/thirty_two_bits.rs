use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut numbers = text.split_whitespace().map(|word| word.parse::<i32>().unwrap());
    let (n, q) = (numbers.next().unwrap(), numbers.next().unwrap());
    let cars: Vec<(i32, i32)> = (0..n).map(|_| (numbers.next().unwrap(), numbers.next().unwrap())).collect();
    for _ in 0..q {
        let time = numbers.next().unwrap();
        println!("{}", cars.iter().filter(|car| car.0 <= time && time < car.1).count());
    }
}
