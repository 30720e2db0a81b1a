fn prime_badges(numbers: Vec<i64>) -> Vec<i64> {
    numbers
        .into_iter()
        .map(|mut n| {
            let (mut odd, mut largest) = (0, 0);
            let mut p = 2;
            while p * p <= n {
                let mut times = 0;
                while n % p == 0 {
                    n /= p;
                    times += 1;
                }
                if times > 0 {
                    largest = p;
                }
                if times % 2 == 1 {
                    odd = p;
                }
                p += 1 + p % 2;
            }
            if n > 1 {
                largest = n;
                odd = n;
            }
            if odd > 0 { odd } else { -largest }
        })
        .collect()
}
