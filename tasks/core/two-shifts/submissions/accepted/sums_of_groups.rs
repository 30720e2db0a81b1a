/// The members of a group, with whether they are on the side of its first person.
type Group = Vec<(usize, bool)>;

fn two_shifts(n: i64, apart: Vec<Vec<i64>>, together: Vec<Vec<i64>>) -> Option<String> {
    let n = n as usize;
    let groups = groups(n, &apart, &together)?;
    let count = |group: &Group, side: bool| group.iter().filter(|member| member.1 == side).count();

    // possible[i][k]: whether the groups from i on can put k people into shift A.
    let mut possible = vec![vec![false; n + 1]; groups.len() + 1];
    possible[groups.len()][0] = true;
    for (i, group) in groups.iter().enumerate().rev() {
        for side in [true, false] {
            let size = count(group, side);
            for k in size..=n {
                possible[i][k] |= possible[i + 1][k - size];
            }
        }
    }
    let nearest = (0..=n).filter(|&size| possible[0][size]).min_by_key(|&size| n.abs_diff(2 * size))?;

    let mut open = vec![nearest, n - nearest];
    let mut shifts = vec!['B'; n];
    for (group, rest) in groups.iter().zip(&possible[1..]) {
        let without = |side: bool| -> Vec<usize> {
            let left = open.iter().filter_map(|size| size.checked_sub(count(group, side)));
            left.filter(|&size| rest[size]).collect()
        };
        let in_a = !without(true).is_empty();
        open = without(in_a);
        for &(person, _) in group.iter().filter(|member| member.1 == in_a) {
            shifts[person] = 'A';
        }
    }
    Some(shifts.into_iter().collect())
}

/// The groups by their first persons; none where they contradict themselves.
fn groups(n: usize, apart: &[Vec<i64>], together: &[Vec<i64>]) -> Option<Vec<Group>> {
    let mut links = vec![Vec::new(); n];
    for (pairs, same) in [(apart, false), (together, true)] {
        for pair in pairs {
            links[pair[0] as usize].push((pair[1] as usize, same));
            links[pair[1] as usize].push((pair[0] as usize, same));
        }
    }

    let mut sides: Vec<Option<bool>> = vec![None; n];
    let mut groups = Vec::new();
    for start in 0..n {
        if sides[start].is_some() {
            continue;
        }
        sides[start] = Some(true);
        let mut group = Vec::new();
        let mut open = vec![(start, true)];
        while let Some((person, side)) = open.pop() {
            group.push((person, side));
            for &(other, same) in &links[person] {
                let wanted = side == same;
                match sides[other] {
                    None => {
                        sides[other] = Some(wanted);
                        open.push((other, wanted));
                    }
                    Some(known) if known != wanted => return None,
                    Some(_) => {}
                }
            }
        }
        groups.push(group);
    }
    Some(groups)
}
