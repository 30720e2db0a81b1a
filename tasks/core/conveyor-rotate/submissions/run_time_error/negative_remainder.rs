fn conveyor_rotate(mut belt: Vec<i64>, steps: Vec<String>) -> Vec<i64> {
    let n = belt.len();
    if n == 0 {
        return belt;
    }
    for step in steps {
        let parts: Vec<&str> = step.split(' ').collect();
        match parts[0] {
            "turn" => {
                let k: i64 = parts[1].parse().unwrap();
                belt.rotate_right((k % n as i64) as usize);
            }
            "pack" => {
                let parcels: Vec<i64> = belt.iter().cloned().filter(|&x| x > 0).collect();
                let mut it = parcels.into_iter();
                for x in belt.iter_mut() {
                    if *x >= 0 {
                        *x = it.next().unwrap_or(0);
                    }
                }
            }
            "flip" => belt.reverse(),
            _ => {
                let p: usize = parts[1].parse().unwrap();
                if p < n && belt[p] > 0 {
                    belt[p] = 0;
                }
            }
        }
    }
    belt
}
