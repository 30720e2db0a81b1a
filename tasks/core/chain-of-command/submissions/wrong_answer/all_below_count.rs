fn direct_reports(above: Vec<i64>, vacant: Vec<bool>) -> Vec<i64> {
    let n = above.len();
    let mut res: Vec<i64> = vacant.iter().map(|&v| if v { -1 } else { 0 }).collect();
    for i in 0..n {
        if vacant[i] {
            continue;
        }
        let mut j = above[i];
        while j != -1 {
            if !vacant[j as usize] {
                res[j as usize] += 1;
            }
            j = above[j as usize];
        }
    }
    res
}
