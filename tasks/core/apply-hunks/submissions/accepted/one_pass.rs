fn apply_hunks(lines: Vec<String>, patch: Vec<String>, reach: i64) -> Option<Vec<String>> {
    let mut result = vec![];
    let mut done = 0;
    let mut displaced = 0;
    let mut rest = patch.as_slice();
    while let Some((header, after)) = rest.split_first() {
        let number: i64 = header[1..].parse().ok()?;
        let size = after.iter().take_while(|line| !line.starts_with('@')).count();
        let (body, next) = after.split_at(size);
        let texts_without = |sign| body.iter().filter(move |line| !line.starts_with(sign)).map(|line| line[1..].to_string());

        let old: Vec<String> = texts_without('+').collect();
        let index = place(&lines, &old, done, number - 1 + displaced, reach)?;
        result.extend_from_slice(&lines[done..index]);
        result.extend(texts_without('-'));
        done = index + old.len();
        displaced = index as i64 - number + 1;
        rest = next;
    }
    result.extend_from_slice(&lines[done..]);
    Some(result)
}

fn place(lines: &[String], old: &[String], least: usize, expected: i64, reach: i64) -> Option<usize> {
    (0..=reach)
        .flat_map(|distance| [expected - distance, expected + distance])
        .filter_map(|index| usize::try_from(index).ok())
        .find(|&index| index >= least && lines.get(index..).is_some_and(|from_here| from_here.starts_with(old)))
}
