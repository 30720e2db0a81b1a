fn compact_label(label: String) -> String {
    let mut compact = String::with_capacity(label.len());
    let mut rest = label.as_str();
    while !rest.is_empty() {
        let (sign, _) = rest.split_at(sign_length(rest));
        let mut times = 0;
        while rest.starts_with(sign) && sign_length(rest) == sign.len() {
            rest = &rest[sign.len()..];
            times += 1;
        }
        compact.push_str(sign);
        if times > 1 {
            compact.push_str(&format!("{{{times}}}"));
        }
    }
    compact
}

/// Bytes of the sign at the start of a text that is not empty.
fn sign_length(text: &str) -> usize {
    text.char_indices()
        .skip(1)
        .find(|(_, point)| !('\u{300}'..='\u{36f}').contains(point))
        .map_or(text.len(), |(at, _)| at)
}
