fn mask_numbers(text: String) -> String {
    let mut bytes = text.into_bytes();
    let mut start = 0;
    while start < bytes.len() {
        let end = end_of_chain(&bytes, start);
        if end > start {
            let touches = |sign: Option<&u8>| sign.is_some_and(|&b| b.is_ascii_alphabetic() || b == b'_');
            let before = start.checked_sub(1).and_then(|at| bytes.get(at));
            if !touches(before) && !touches(bytes.get(end)) {
                mask(&mut bytes[start..end]);
            }
        }
        start = end.max(start + 1);
    }
    String::from_utf8(bytes).unwrap()
}

/// Where the chain ends that starts here; the start itself if none does.
fn end_of_chain(bytes: &[u8], start: usize) -> usize {
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let separator = |at: usize| matches!(bytes.get(at), Some(b' ' | b'-'));
    let mut end = start;
    while digit(end) || (end > start && separator(end) && digit(end + 1)) {
        end += 1;
    }
    end
}

fn mask(chain: &mut [u8]) {
    let digits = chain.iter().filter(|sign| sign.is_ascii_digit()).count();
    let mixed = chain.contains(&b' ') && chain.contains(&b'-');
    if (13..=19).contains(&digits) && !mixed {
        let first = if digits >= 16 { 6 } else { 0 };
        chain
            .iter_mut()
            .filter(|sign| sign.is_ascii_digit())
            .skip(first)
            .take(digits - 4 - first)
            .for_each(|sign| *sign = b'*');
    }
}
