fn csv_records(text: String) -> Option<Vec<Vec<String>>> {
    let at = |i: usize| text.chars().nth(i);
    let mut records: Vec<Vec<String>> = vec![];
    let mut i = 0;
    while let Some(c) = at(i) {
        if c == '\n' || (c == '\r' && at(i + 1) == Some('\n')) {
            i += if c == '\n' { 1 } else { 2 };
            continue;
        }
        if c == '#' {
            while at(i).is_some_and(|c| c != '\n') {
                i += 1;
            }
            i += 1;
            continue;
        }
        let mut fields = vec![];
        loop {
            let mut value = String::new();
            while matches!(at(i), Some(' ' | '\t')) {
                i += 1;
            }
            if at(i) == Some('"') {
                i += 1;
                loop {
                    let c = at(i)?;
                    i += 1;
                    if c == '"' {
                        if at(i) != Some('"') {
                            break;
                        }
                        i += 1;
                    }
                    value.push(c);
                }
                while matches!(at(i), Some(' ' | '\t')) {
                    i += 1;
                }
            } else {
                while at(i).is_some_and(|c| !",\"\r\n".contains(c)) {
                    value.push(at(i)?);
                    i += 1;
                }
                value = value.trim_end_matches([' ', '\t']).to_string();
            }
            fields.push(value);
            match at(i) {
                Some(',') => i += 1,
                None => break,
                Some('\n') => {
                    i += 1;
                    break;
                }
                Some('\r') if at(i + 1) == Some('\n') => {
                    i += 2;
                    break;
                }
                _ => return None,
            }
        }
        records.push(fields);
    }
    records.iter().all(|f| f.len() == records[0].len()).then_some(records)
}
