fn octets(text: &str) -> Option<Vec<u32>> {
    let mut out = vec![];
    for part in text.split('.') {
        out.push(u32::from(part.parse::<u8>().ok()?));
    }
    (out.len() <= 4).then_some(out)
}

fn check_addresses(lines: Vec<String>) -> Vec<String> {
    lines
        .iter()
        .map(|line| {
            let (a, b) = line.split_once(' ').unwrap_or((line, ""));
            let a = match octets(a) {
                Some(a) if a.len() == 4 => a.iter().fold(0u64, |n, &v| n * 256 + v as u64),
                _ => return "bad address".to_string(),
            };
            let parsed = b.split_once('/').and_then(|(s, l)| {
                let mut s = octets(s)?;
                s.resize(4, 0);
                let l = l.parse::<u8>().ok().filter(|&l| l <= 32)?;
                Some((s.iter().fold(0u64, |n, &v| n * 256 + v as u64), 1u64 << (32 - l)))
            });
            match parsed {
                Some((s, size)) if s % size == 0 => if a / size == s / size { "inside" } else { "outside" }.to_string(),
                _ => "bad block".to_string(),
            }
        })
        .collect()
}
