fn compact_label(label: String) -> String {
    let mut out = String::new();
    let mut i = 0;
    while i < label.len() {
        let sign = &label[i..i + 1];
        let mut j = i + 1;
        while j < label.len() && &label[j..j + 1] == sign {
            j += 1;
        }
        out.push_str(sign);
        if j - i > 1 {
            out += &format!("{{{}}}", j - i);
        }
        i = j;
    }
    out
}
