fn check_addresses(lines: Vec<String>) -> Vec<String> {
    lines.iter().map(|line| check(line).to_string()).collect()
}

fn check(line: &str) -> &'static str {
    let (address, block) = line.split_once(' ').unwrap_or((line, ""));
    let Some((bits, 4)) = octets(address) else {
        return "bad address";
    };
    match parse_block(block) {
        None => "bad block",
        Some((start, size)) if bits / size == start / size => "inside",
        Some(_) => "outside",
    }
}

/// The first address and the number of addresses.
fn parse_block(block: &str) -> Option<(u64, u64)> {
    let (start, length) = block.split_once('/')?;
    let (start, _) = octets(start)?;
    let size = 1 << (32 - decimal(length, 32)?);
    (start % size == 0).then_some((start, size))
}

/// The 32 bits of one to four octets, and how many there are.
fn octets(text: &str) -> Option<(u64, usize)> {
    let values = text.split('.').map(|octet| decimal(octet, 255)).collect::<Option<Vec<u64>>>()?;
    let bits = values.iter().zip([24, 16, 8, 0]).fold(0, |bits, (value, shift)| bits | value << shift);
    (values.len() <= 4).then_some((bits, values.len()))
}

fn decimal(text: &str, greatest: u64) -> Option<u64> {
    let digits = (1..=3).contains(&text.len()) && text.bytes().all(|c| c.is_ascii_digit());
    let leading_zero = text.len() > 1 && text.starts_with('0');
    let value = (digits && !leading_zero).then(|| text.parse().ok())??;
    (value <= greatest).then_some(value)
}
