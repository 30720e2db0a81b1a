fn format_table(rows: Vec<Vec<String>>, align: String, limit: i64) -> Vec<String> {
    let table: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let cells = row.iter().map(|cell| cut(cell, limit as usize));
            cells.chain(std::iter::repeat(String::new())).take(align.len()).collect()
        })
        .collect();
    let widths: Vec<usize> = (0..align.len())
        .map(|column| table.iter().map(|row| text_width(&row[column])).max().unwrap_or(0))
        .collect();
    table
        .iter()
        .map(|row| {
            let cells: Vec<String> = row
                .iter()
                .zip(align.chars())
                .zip(&widths)
                .map(|((cell, side), width)| padded(cell, side, width - text_width(cell)))
                .collect();
            cells.join(" | ").trim_end_matches(' ').to_string()
        })
        .collect()
}

fn padded(cell: &str, side: char, spaces: usize) -> String {
    let before = match side {
        'l' => 0,
        'r' => spaces,
        _ => spaces.div_ceil(2),
    };
    format!("{}{cell}{}", " ".repeat(before), " ".repeat(spaces - before))
}

fn cut(cell: &str, limit: usize) -> String {
    if text_width(cell) <= limit {
        return cell.to_string();
    }
    let mut used = 0;
    let kept = cell.chars().take_while(|&point| {
        used += width(point);
        used < limit
    });
    kept.chain(['…']).collect()
}

fn text_width(text: &str) -> usize {
    text.chars().map(width).sum()
}

fn width(point: char) -> usize {
    match u32::from(point) {
        0x300..=0x36F | 0x200B..=0x200D | 0x20D0..=0x20FF | 0xFE00..=0xFE0F => 0,
        0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFF01..=0xFF60 => 2,
        0xFFE0..=0xFFE6 | 0x1F300..=0x1FAFF | 0x20000..=0x3FFFD => 2,
        _ => 1,
    }
}
