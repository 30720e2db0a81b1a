fn outage_report(n: i64, lines: Vec<Vec<i64>>, plants: Vec<i64>, outages: Vec<i64>) -> Vec<i64> {
    if n > 1000 {
        return vec![];
    }
    let n = n as usize;
    let mut station = vec![true; n];
    let mut line = vec![true; lines.len()];
    let mut out = vec![];
    for &x in &outages {
        if x >= 0 {
            station[x as usize] = false;
        } else {
            line[(-x - 1) as usize] = false;
        }
        let mut lit = vec![false; n];
        let mut stack: Vec<usize> = plants.iter().map(|&p| p as usize).filter(|&p| station[p]).collect();
        for &p in &stack {
            lit[p] = true;
        }
        while let Some(u) = stack.pop() {
            for (i, l) in lines.iter().enumerate() {
                let (a, b) = (l[0] as usize, l[1] as usize);
                if line[i] && (a == u || b == u) {
                    let v = a + b - u;
                    if station[v] && !lit[v] {
                        lit[v] = true;
                        stack.push(v);
                    }
                }
            }
        }
        out.push(lit.iter().filter(|&&x| !x).count() as i64);
    }
    out
}
