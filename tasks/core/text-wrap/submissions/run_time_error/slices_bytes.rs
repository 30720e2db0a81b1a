fn text_wrap(text: String, width: i64) -> Vec<String> {
    let width = width as usize;
    let mut out = vec![];
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split(' ').filter(|w| !w.is_empty()) {
            let mut word = word;
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() <= width {
                line = line + " " + word;
                continue;
            }
            if !line.is_empty() {
                out.push(line);
            }
            while word.chars().count() > width {
                let n = if width == 1 { 1 } else { width - 1 };
                let hyphen = if width == 1 { "" } else { "-" };
                out.push(format!("{}{}", &word[..n], hyphen));
                word = &word[n..];
            }
            line = word.to_string();
        }
        out.push(line);
    }
    out
}
