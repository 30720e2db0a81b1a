const BLANKS: [char; 2] = [' ', '\t'];

fn csv_records(text: String) -> Option<Vec<Vec<String>>> {
    let mut records: Vec<Vec<String>> = vec![];
    let mut rest = text.as_str();
    while !rest.is_empty() {
        if rest.starts_with('#') {
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
        } else if let Some(after) = after_line_end(rest) {
            rest = after;
        } else {
            let (fields, after) = record(rest)?;
            records.push(fields);
            rest = after;
        }
    }
    records.iter().all(|fields| fields.len() == records[0].len()).then_some(records)
}

/// The fields of the record at the start of the text, and what follows its end.
fn record(mut rest: &str) -> Option<(Vec<String>, &str)> {
    let mut fields = vec![];
    loop {
        let (value, after) = field(rest)?;
        fields.push(value);
        if after.is_empty() {
            return Some((fields, after));
        }
        if let Some(next) = after_line_end(after) {
            return Some((fields, next));
        }
        rest = after.strip_prefix(',')?;
    }
}

fn field(rest: &str) -> Option<(String, &str)> {
    if let Some(mut content) = rest.trim_start_matches(BLANKS).strip_prefix('"') {
        let mut value = String::new();
        loop {
            let (piece, after) = content.split_once('"')?;
            value.push_str(piece);
            match after.strip_prefix('"') {
                None => return Some((value, after.trim_start_matches(BLANKS))),
                Some(more) => content = more,
            }
            value.push('"');
        }
    }
    let end = rest.find([',', '"', '\r', '\n']).unwrap_or(rest.len());
    Some((rest[..end].trim_matches(BLANKS).to_string(), &rest[end..]))
}

fn after_line_end(rest: &str) -> Option<&str> {
    rest.strip_prefix('\n').or_else(|| rest.strip_prefix("\r\n"))
}
