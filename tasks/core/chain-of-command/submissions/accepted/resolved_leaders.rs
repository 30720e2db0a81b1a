/// Who leads a post: the holder of a post above, or nobody below the given top post.
#[derive(Clone, Copy)]
enum Leader {
    Holder(usize),
    Nobody { top: usize },
}

fn direct_reports(above: Vec<i64>, vacant: Vec<bool>) -> Vec<i64> {
    let n = above.len();
    let mut leaders: Vec<Option<Leader>> = vec![None; n];
    let mut reports: Vec<i64> = vacant.iter().map(|&empty| if empty { -1 } else { 0 }).collect();
    let mut unled: Vec<Vec<usize>> = vec![Vec::new(); n];

    for start in 0..n {
        let mut path = Vec::new();
        let mut post = start;
        while leaders[post].is_none() {
            path.push(post);
            if above[post] < 0 {
                leaders[post] = Some(Leader::Nobody { top: post });
            } else {
                post = above[post] as usize;
            }
        }
        for post in path.into_iter().rev().filter(|&post| above[post] >= 0) {
            let upper = above[post] as usize;
            leaders[post] = if vacant[upper] { leaders[upper] } else { Some(Leader::Holder(upper)) };
        }
        if !vacant[start] {
            match leaders[start] {
                Some(Leader::Holder(boss)) => reports[boss] += 1,
                Some(Leader::Nobody { top }) => unled[top].push(start),
                None => unreachable!("the path from every post was resolved"),
            }
        }
    }

    // The posts were visited in ascending order, so the first of a group is its acting head.
    for group in unled {
        if let Some(&head) = group.first() {
            reports[head] += group.len() as i64 - 1;
        }
    }
    reports
}
