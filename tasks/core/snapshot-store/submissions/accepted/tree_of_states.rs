use std::collections::HashMap;

enum Question<'a> {
    Value(&'a str),
    Count,
}

/// One change made to another state, and what is asked about the result, each with the line for the answer.
struct State<'a> {
    key: &'a str,
    value: Option<&'a str>,
    children: Vec<usize>,
    questions: Vec<(usize, Question<'a>)>,
}

impl<'a> State<'a> {
    fn new(key: &'a str, value: Option<&'a str>) -> Self {
        State { key, value, children: vec![], questions: vec![] }
    }
}

fn run_store(operations: Vec<String>) -> Vec<String> {
    let mut states = vec![State::new("", None)];
    let mut lines: Vec<String> = vec![];
    let (mut here, mut taken) = (0, 0);
    let mut open: Vec<(usize, usize)> = vec![]; // before each transaction: the state, and how many snapshots lived
    let mut snapshots: HashMap<usize, usize> = HashMap::new();
    let mut living: Vec<usize> = vec![];
    for operation in &operations {
        let words: Vec<&str> = operation.split(' ').collect();
        let snapshot = words.last().and_then(|number| snapshots.get(&number.parse().ok()?)).copied();
        match (&words[..], snapshot) {
            (["set" | "delete", key, value @ ..], _) => {
                let number = states.len();
                states[here].children.push(number);
                states.push(State::new(key, value.first().copied()));
                here = number;
            }
            (["get", key], _) => {
                states[here].questions.push((lines.len(), Question::Value(key)));
                lines.push(String::new());
            }
            (["count"], _) => {
                states[here].questions.push((lines.len(), Question::Count));
                lines.push(String::new());
            }
            (["begin"], _) => open.push((here, living.len())),
            (["commit"], _) if !open.is_empty() => {
                open.pop();
            }
            (["rollback"], _) if !open.is_empty() => {
                if let Some((before, kept)) = open.pop() {
                    here = before;
                    for lost in living.drain(kept..) {
                        snapshots.remove(&lost);
                    }
                }
            }
            (["snapshot"], _) => {
                taken += 1;
                snapshots.insert(taken, here);
                living.push(taken);
                lines.push(taken.to_string());
            }
            (["read", key, _], Some(state)) => {
                states[state].questions.push((lines.len(), Question::Value(key)));
                lines.push(String::new());
            }
            (["restore", _], Some(state)) => here = state,
            _ => lines.push("error".to_string()),
        }
    }
    answer(&states, &mut lines);
    lines
}

/// Goes through all states, each change made on the way down and undone on the way up.
fn answer<'a>(states: &[State<'a>], lines: &mut [String]) {
    let mut store: HashMap<&str, &str> = HashMap::new();
    let mut steps: Vec<(Option<usize>, &'a str, Option<&'a str>)> = vec![(Some(0), "", None)];
    while let Some((down, key, value)) = steps.pop() {
        let before = match value {
            Some(value) => store.insert(key, value),
            None => store.remove(key),
        };
        let Some(state) = down.map(|number| &states[number]) else { continue };
        for (line, question) in &state.questions {
            lines[*line] = match question {
                Question::Value(key) => store.get(key).unwrap_or(&"-").to_string(),
                Question::Count => store.len().to_string(),
            };
        }
        steps.push((None, key, before));
        steps.extend(state.children.iter().map(|&child| (Some(child), states[child].key, states[child].value)));
    }
}
