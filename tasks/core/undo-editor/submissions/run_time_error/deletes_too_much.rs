fn edit_text(operations: Vec<String>, limit: i64) -> String {
    let mut text: Vec<char> = vec![];
    let (mut done, mut undone): (Vec<Vec<char>>, Vec<Vec<char>>) = (vec![], vec![]);
    for op in &operations {
        if op == "undo" {
            if let Some(last) = done.pop() {
                undone.push(std::mem::replace(&mut text, last));
            }
            continue;
        }
        let next = if op == "redo" {
            match undone.pop() {
                Some(next) => next,
                None => continue,
            }
        } else if op.starts_with("type ") {
            let mut next = text.clone();
            next.extend(op[5..].chars());
            next
        } else {
            let n: usize = op[7..].parse().unwrap();
            text[..text.len() - n].to_vec()
        };
        if next != text {
            if op != "redo" {
                undone.clear();
            }
            done.push(std::mem::replace(&mut text, next));
            if done.len() as i64 > limit {
                done.remove(0);
            }
        }
    }
    text.into_iter().collect()
}
