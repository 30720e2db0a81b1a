/// The shorter side and the longer one.
type Parcel = (i64, i64);

fn nested_parcels(widths: Vec<i64>, depths: Vec<i64>, padding: i64, gift: i64) -> i64 {
    let mut parcels: Vec<Parcel> = widths.iter().zip(&depths).map(|(&a, &b)| (a.min(b), a.max(b))).collect();
    let middle = parcels[gift as usize];
    parcels.sort_unstable();
    let goes_into = |inner: Parcel, outer: Parcel| outer.0 - inner.0 >= padding && outer.1 - inner.1 >= padding;
    let inside: Vec<Parcel> = parcels.iter().copied().filter(|&parcel| goes_into(parcel, middle)).collect();
    let around: Vec<Parcel> = parcels.iter().copied().filter(|&parcel| goes_into(middle, parcel)).collect();
    (longest_chain(&inside, padding) + 1 + longest_chain(&around, padding)) as i64
}

/// The parcels are sorted.
fn longest_chain(parcels: &[Parcel], padding: i64) -> usize {
    // The least longer side that ends a chain of each length, among the parcels that are short enough.
    let mut ends: Vec<i64> = Vec::new();
    let mut inside: Vec<usize> = Vec::with_capacity(parcels.len());
    let mut known = 0;
    for &(shorter, longer) in parcels {
        while parcels[known].0 <= shorter - padding {
            let end = parcels[known].1;
            match ends.get_mut(inside[known]) {
                Some(least) => *least = end.min(*least),
                None => ends.push(end),
            }
            known += 1;
        }
        inside.push(ends.partition_point(|&end| end <= longer - padding));
    }
    inside.into_iter().max().map_or(0, |most| most + 1)
}
