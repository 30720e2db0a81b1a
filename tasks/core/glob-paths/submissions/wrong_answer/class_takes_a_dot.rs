enum Token {
    Star,
    Any,
    One(char),
    Class { excluded: bool, ranges: Vec<(char, char)> },
}

impl Token {
    fn takes(&self, point: char) -> bool {
        match self {
            Token::Star => false,
            Token::Any => true,
            Token::One(own) => *own == point,
            Token::Class { excluded, ranges } => {
                *excluded != ranges.iter().any(|&(low, high)| (low..=high).contains(&point))
            }
        }
    }
}

enum Part {
    AnySegments,
    One { dotted: bool, tokens: Vec<Token> },
}

fn matching_paths(pattern: String, paths: Vec<String>) -> Vec<String> {
    let parts: Vec<Part> = pattern.split('/').map(part).collect();
    paths.into_iter().filter(|path| path_fits(&parts, path)).collect()
}

fn part(text: &str) -> Part {
    if text == "**" {
        return Part::AnySegments;
    }
    let mut points = text.chars();
    let mut tokens = vec![];
    while let Some(point) = points.next() {
        tokens.push(match point {
            '*' => Token::Star,
            '?' => Token::Any,
            '[' => class(points.by_ref().take_while(|&point| point != ']').collect()),
            _ => Token::One(point),
        });
    }
    Part::One { dotted: text.starts_with(['.', '[']), tokens }
}

fn class(listed: Vec<char>) -> Token {
    let excluded = listed[0] == '!';
    let mut rest = &listed[usize::from(excluded)..];
    let mut ranges = vec![];
    while let [low, more @ ..] = rest {
        if let ['-', high, more @ ..] = more {
            ranges.push((*low, *high));
            rest = more;
        } else {
            ranges.push((*low, *low));
            rest = more;
        }
    }
    Token::Class { excluded, ranges }
}

fn path_fits(parts: &[Part], path: &str) -> bool {
    let segments: Vec<Vec<char>> = path.split('/').map(|segment| segment.chars().collect()).collect();
    let mut reached = vec![false; segments.len() + 1];
    reached[0] = true;
    for part in parts {
        match part {
            Part::AnySegments => {
                for (at, segment) in segments.iter().enumerate() {
                    reached[at + 1] |= reached[at] && segment[0] != '.';
                }
            }
            Part::One { dotted, tokens } => {
                for (at, segment) in segments.iter().enumerate().rev() {
                    reached[at + 1] = reached[at] && (*dotted || segment[0] != '.') && segment_fits(tokens, segment);
                }
                reached[0] = false;
            }
        }
    }
    reached[segments.len()]
}

fn segment_fits(tokens: &[Token], segment: &[char]) -> bool {
    let (mut token, mut point) = (0, 0);
    let mut last_star = None;
    while point < segment.len() {
        match (tokens.get(token), last_star) {
            (Some(Token::Star), _) => {
                last_star = Some((token, point));
                token += 1;
            }
            (Some(one), _) if one.takes(segment[point]) => {
                token += 1;
                point += 1;
            }
            (_, Some((star, covered))) => {
                last_star = Some((star, covered + 1));
                (token, point) = (star + 1, covered + 1);
            }
            _ => return false,
        }
    }
    tokens[token..].iter().all(|token| matches!(token, Token::Star))
}
