use std::collections::VecDeque;

enum Change {
    Typed(String),
    Deleted(String),
}

impl Change {
    fn make(&self, text: &mut String) {
        match self {
            Change::Typed(piece) => text.push_str(piece),
            Change::Deleted(piece) => text.truncate(text.len() - piece.len()),
        }
    }

    fn take_back(&self, text: &mut String) {
        match self {
            Change::Typed(piece) => text.truncate(text.len() - piece.len()),
            Change::Deleted(piece) => text.push_str(piece),
        }
    }

    /// The change that an operation makes, or None if it alters nothing.
    fn of(operation: &str, text: &str) -> Option<Change> {
        if let Some(typed) = operation.strip_prefix("type ") {
            return (!typed.is_empty()).then(|| Change::Typed(typed.to_string()));
        }
        let count: usize = operation.strip_prefix("delete ")?.parse().ok()?;
        let (start, _) = text.char_indices().rev().take(count).last()?;
        Some(Change::Deleted(text[start..].to_string()))
    }
}

fn edit_text(operations: Vec<String>, limit: i64) -> String {
    let mut text = String::new();
    let mut done = VecDeque::new();
    let mut undone = vec![];
    for operation in &operations {
        let change = match operation.as_str() {
            "undo" => {
                if let Some(change) = done.pop_back() {
                    Change::take_back(&change, &mut text);
                    undone.push(change);
                }
                None
            }
            "redo" => undone.pop(),
            operation => {
                let change = Change::of(operation, &text);
                if change.is_some() {
                    undone.clear();
                }
                change
            }
        };
        if let Some(change) = change {
            change.make(&mut text);
            done.push_back(change);
            if done.len() > limit as usize {
                done.pop_front();
            }
        }
    }
    text
}
