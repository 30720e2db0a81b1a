fn text_wrap(text: String, width: i64) -> Vec<String> {
    let width = width as usize;
    text.split('\n').flat_map(|paragraph| lay_out(paragraph, width)).collect()
}

fn lay_out(paragraph: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
        let size = word.chars().count();
        if used > 0 && used + 1 + size <= width {
            line.push(' ');
            line.push_str(word);
            used += 1 + size;
            continue;
        }
        if used > 0 {
            lines.push(line);
        }
        (line, used) = cut(word, size, width, &mut lines);
    }
    lines.push(line);
    lines
}

/// Fills lines with the beginning of a word while it is too long; what is left, and its length.
fn cut(mut word: &str, mut size: usize, width: usize, lines: &mut Vec<String>) -> (String, usize) {
    let (taken, hyphen) = if width == 1 { (1, "") } else { (width - 1, "-") };
    while size > width {
        let (end, _) = word.char_indices().nth(taken).expect("the word is longer");
        let (piece, rest) = word.split_at(end);
        lines.push(format!("{piece}{hyphen}"));
        word = rest;
        size -= taken;
    }
    (word.to_owned(), size)
}
