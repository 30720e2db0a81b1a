use std::collections::HashMap;

struct Parser {
    text: String,
    at: usize,
    map: HashMap<String, String>,
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.text.chars().nth(self.at)
    }

    fn run(&mut self, ends: &[char]) -> Result<Option<String>, ()> {
        let mut out = String::new();
        let mut failed = false;
        while let Some(c) = self.peek() {
            if ends.contains(&c) {
                break;
            }
            self.at += 1;
            match c {
                '\\' => {
                    let c = self.peek().ok_or(())?;
                    self.at += 1;
                    if !['\\', '{', '}', '|'].contains(&c) {
                        return Err(());
                    }
                    out.push(c);
                }
                '}' => return Err(()),
                '{' => {
                    let name = self.run(&['|', '}'])?;
                    let mut value = name.and_then(|n| self.map.get(&n).cloned());
                    let end = self.peek().ok_or(())?;
                    self.at += 1;
                    if end == '|' {
                        let other = self.run(&['}'])?;
                        self.peek().ok_or(())?;
                        self.at += 1;
                        if value.as_ref().map_or(true, |v| v.is_empty()) {
                            value = other;
                        }
                    }
                    match value {
                        Some(v) => out += &v,
                        None => failed = true,
                    }
                }
                _ => out.push(c),
            }
        }
        Ok(if failed { None } else { Some(out) })
    }
}

fn expand(template: String, names: Vec<String>, values: Vec<String>) -> Option<String> {
    let map = names.into_iter().zip(values).collect();
    Parser { text: template, at: 0, map }.run(&[]).unwrap_or(None)
}
