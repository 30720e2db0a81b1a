use std::collections::HashSet;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Post {
    x: i64,
    y: i64,
    number: usize,
}

fn rope_around(xs: Vec<i64>, ys: Vec<i64>) -> Vec<i64> {
    let mut posts: Vec<Post> =
        xs.into_iter().zip(ys).enumerate().map(|(number, (x, y))| Post { x, y, number }).collect();
    posts.sort_unstable();
    posts.dedup_by_key(|post| (post.x, post.y));
    let mut rope = chain(posts.iter());
    let touched: HashSet<usize> = rope.iter().map(|post| post.number).collect();
    rope.extend(chain(posts.iter().rev()).into_iter().filter(|post| !touched.contains(&post.number)));
    rope.iter().map(|post| post.number as i64).collect()
}

/// The posts of the rope from the first to the last one, clockwise.
fn chain<'a>(posts: impl Iterator<Item = &'a Post>) -> Vec<Post> {
    let mut taut: Vec<Post> = Vec::new();
    for &post in posts {
        while let [.., a, b] = taut[..] {
            if !turns_left(a, b, post) {
                break;
            }
            taut.pop();
        }
        taut.push(post);
    }
    taut
}

fn turns_left(a: Post, b: Post, c: Post) -> bool {
    let product = |p: i64, q: i64| i128::from(p) * i128::from(q);
    product(b.x - a.x, c.y - a.y) >= product(b.y - a.y, c.x - a.x)
}
