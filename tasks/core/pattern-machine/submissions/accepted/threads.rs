enum Node {
    Empty,
    Letter(u8),
    Then(Box<Node>, Box<Node>),
    Or(Box<Node>, Box<Node>),
    Loop(Box<Node>),
    Times(Box<Node>, usize, usize),
}

#[derive(Clone, Copy)]
enum Step {
    Match,
    Letter(u8, usize),
    Split(usize, usize),
}

fn longest_matches(pattern: String, texts: Vec<String>) -> Vec<i64> {
    let node = alternatives(&mut pattern.as_bytes());
    let mut program = vec![Step::Match];
    let start = compile(&node, &mut program, 0);
    texts.iter().map(|text| longest(&program, start, text.as_bytes())).collect()
}

fn alternatives(rest: &mut &[u8]) -> Node {
    let mut node = sequence(rest);
    while let [b'|', after @ ..] = rest {
        *rest = after;
        node = Node::Or(Box::new(node), Box::new(sequence(rest)));
    }
    node
}

fn sequence(rest: &mut &[u8]) -> Node {
    let mut node = Node::Empty;
    while !matches!(rest, [] | [b'|' | b')', ..]) {
        node = Node::Then(Box::new(node), Box::new(repeated(rest)));
    }
    node
}

fn repeated(rest: &mut &[u8]) -> Node {
    let mut node = Node::Letter(rest[0]);
    let opens = rest[0] == b'(';
    *rest = &rest[1..];
    if opens {
        node = alternatives(rest);
        *rest = &rest[1..];
    }
    while let [operator @ (b'*' | b'+' | b'?' | b'{'), after @ ..] = rest {
        *rest = after;
        let inner = Box::new(node);
        node = match operator {
            b'*' => Node::Times(Box::new(Node::Loop(inner)), 0, 1),
            b'+' => Node::Loop(inner),
            b'?' => Node::Times(inner, 0, 1),
            _ => {
                let (least, most) = (number(rest), number(rest));
                Node::Times(inner, least, most)
            }
        };
    }
    node
}

/// The number at the start, which is taken away with the sign behind it.
fn number(rest: &mut &[u8]) -> usize {
    let digits = rest.iter().take_while(|c| c.is_ascii_digit()).count();
    let value = rest[..digits].iter().fold(0, |value, digit| value * 10 + usize::from(digit - b'0'));
    *rest = &rest[digits + 1..];
    value
}

/// Adds the steps of a part that goes on at `next`, and returns the first of them.
fn compile(node: &Node, program: &mut Vec<Step>, next: usize) -> usize {
    match node {
        Node::Empty => return next,
        Node::Letter(letter) => program.push(Step::Letter(*letter, next)),
        Node::Then(left, right) => {
            let middle = compile(right, program, next);
            return compile(left, program, middle);
        }
        Node::Or(left, right) => {
            let split = Step::Split(compile(left, program, next), compile(right, program, next));
            program.push(split);
        }
        Node::Loop(inner) => {
            let split = program.len();
            program.push(Step::Match);
            let start = compile(inner, program, split);
            program[split] = Step::Split(start, next);
            return start;
        }
        Node::Times(inner, least, most) => {
            return (0..*most).rev().fold(next, |next, copy| {
                let start = compile(inner, program, next);
                if copy < *least {
                    return start;
                }
                program.push(Step::Split(start, next));
                program.len() - 1
            });
        }
    }
    program.len() - 1
}

fn longest(program: &[Step], start: usize, text: &[u8]) -> i64 {
    let mut active = vec![false; program.len()];
    reach(program, start, &mut active);
    let mut best = if active[0] { 0 } else { -1 };
    for (read, letter) in text.iter().enumerate() {
        let mut next = vec![false; program.len()];
        for (step, _) in program.iter().zip(&active).filter(|(_, &active)| active) {
            match step {
                Step::Letter(own, after) if own == letter || *own == b'.' => reach(program, *after, &mut next),
                _ => {}
            }
        }
        active = next;
        if active[0] {
            best = read as i64 + 1;
        }
    }
    best
}

fn reach(program: &[Step], at: usize, active: &mut [bool]) {
    if !std::mem::replace(&mut active[at], true) {
        if let Step::Split(one, other) = program[at] {
            reach(program, one, active);
            reach(program, other, active);
        }
    }
}
