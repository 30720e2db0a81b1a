use std::net::Ipv4Addr;
use std::ops::Range;

fn shortest_allow_list(allow: Vec<String>, deny: Vec<String>) -> Vec<String> {
    let holes = joined(&deny);
    let mut blocks = Vec::new();
    for span in joined(&allow) {
        let mut start = span.start;
        let first = holes.partition_point(|hole| hole.end <= start);
        for hole in holes[first..].iter().take_while(|hole| hole.start < span.end) {
            add_blocks(start..hole.start, &mut blocks);
            start = hole.end;
        }
        add_blocks(start..span.end, &mut blocks);
    }
    blocks
}

fn parse(entry: &str) -> Range<u32> {
    if let Some((first, last)) = entry.split_once('-') {
        return number(first)..number(last).wrapping_add(1);
    }
    let (address, prefix) = entry.split_once('/').unwrap_or((entry, "32"));
    let size = 1u32.checked_shl(32 - prefix.parse::<u32>().unwrap()).unwrap_or(0);
    let start = number(address) & size.wrapping_neg();
    start..start.wrapping_add(size)
}

fn number(address: &str) -> u32 {
    address.parse::<Ipv4Addr>().unwrap().into()
}

/// Spans in ascending order, with a gap between any two.
fn joined(entries: &[String]) -> Vec<Range<u32>> {
    let mut all: Vec<_> = entries.iter().map(|entry| parse(entry)).collect();
    all.sort_unstable_by_key(|span| span.start);
    let mut spans: Vec<Range<u32>> = Vec::new();
    for span in all {
        match spans.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => spans.push(span),
        }
    }
    spans
}

fn add_blocks(Range { mut start, end }: Range<u32>, blocks: &mut Vec<String>) {
    while start < end {
        let bits = start.trailing_zeros().min((end - start).ilog2());
        blocks.push(format!("{}/{}", Ipv4Addr::from(start), 32 - bits));
        start += 1 << bits;
    }
}
