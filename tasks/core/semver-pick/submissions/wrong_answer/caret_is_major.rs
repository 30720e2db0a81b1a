#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Word {
    Number(u128),
    Text(String),
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Preview(Vec<Word>),
    Release,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Version {
    numbers: [u64; 3],
    stage: Stage,
}

enum Term {
    Any,
    Equal(Version),
    Above(Version),
    Below(Version),
    AtLeast(Version),
    AtMost(Version),
    Between(Version, Version),
}

fn pick_version(versions: Vec<String>, wanted: String) -> Option<String> {
    let alternatives: Vec<Vec<Term>> = wanted
        .split("||")
        .map(|terms| terms.split_whitespace().filter_map(term).collect())
        .collect();
    versions
        .iter()
        .rev()
        .filter_map(|text| Some((version(text)?, text)))
        .filter(|(version, _)| alternatives.iter().any(|terms| meets(version, terms)))
        .max_by(|(a, _), (b, _)| a.cmp(b))
        .map(|(_, text)| text.clone())
}

fn version(text: &str) -> Option<Version> {
    let (text, build) = text.split_once('+').map_or((text, None), |(text, build)| (text, Some(build)));
    let (numbers, preview) = text.split_once('-').map_or((text, None), |(numbers, preview)| (numbers, Some(preview)));
    let numbers: Vec<u64> = numbers.split('.').map(number).collect::<Option<_>>()?;
    if !build.is_none_or(|build| build.split('.').all(is_word)) {
        return None;
    }
    let stage = match preview {
        None => Stage::Release,
        Some(preview) => Stage::Preview(preview.split('.').map(word).collect::<Option<_>>()?),
    };
    Some(Version { numbers: numbers.try_into().ok()?, stage })
}

fn number<T: std::str::FromStr>(text: &str) -> Option<T> {
    let written = text.bytes().all(|c| c.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    text.parse().ok().filter(|_| written)
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-')
}

fn word(text: &str) -> Option<Word> {
    if text.bytes().all(|c| c.is_ascii_digit()) {
        return number(text).map(Word::Number);
    }
    is_word(text).then(|| Word::Text(text.to_string()))
}

fn term(text: &str) -> Option<Term> {
    if text == "*" {
        return Some(Term::Any);
    }
    if let Some(prefix) = text.strip_suffix(".x").filter(|prefix| !prefix.contains('-')) {
        let place = prefix.matches('.').count();
        let low = version(&format!("{prefix}{}", [".0.0", ".0"][place]))?;
        let high = bumped(&low, place);
        return Some(Term::Between(low, high));
    }
    let (sign, text) = text.split_at(text.find(|c: char| c.is_ascii_digit())?);
    let version = version(text)?;
    Some(match sign {
        "<" => Term::Below(version),
        "<=" => Term::AtMost(version),
        ">" => Term::Above(version),
        ">=" => Term::AtLeast(version),
        "~" => {
            let high = bumped(&version, 1);
            Term::Between(version, high)
        }
        "^" => {
            let high = bumped(&version, 0);
            Term::Between(version, high)
        }
        _ => Term::Equal(version),
    })
}

/// The version with one number larger and zeros behind it.
fn bumped(version: &Version, place: usize) -> Version {
    let mut numbers = [0; 3];
    numbers[..=place].copy_from_slice(&version.numbers[..=place]);
    numbers[place] += 1;
    Version { numbers, stage: Stage::Release }
}

fn meets(version: &Version, terms: &[Term]) -> bool {
    let preview = matches!(version.stage, Stage::Preview(_));
    terms.iter().all(|term| holds(term, version)) && (!preview || terms.iter().any(|term| names(term, version)))
}

fn holds(term: &Term, version: &Version) -> bool {
    match term {
        Term::Any => true,
        Term::Equal(bound) => version == bound,
        Term::Above(bound) => version > bound,
        Term::Below(bound) => version < bound,
        Term::AtLeast(bound) => version >= bound,
        Term::AtMost(bound) => version <= bound,
        Term::Between(low, high) => low <= version && version < high,
    }
}

fn names(term: &Term, version: &Version) -> bool {
    match term {
        Term::Any => false,
        Term::Equal(bound)
        | Term::Above(bound)
        | Term::Below(bound)
        | Term::AtLeast(bound)
        | Term::AtMost(bound)
        | Term::Between(bound, _) => bound.stage != Stage::Release && bound.numbers == version.numbers,
    }
}
