struct P {
    text: String,
    at: usize,
}

enum V {
    Word(String),
    List(Vec<V>),
    Map(Vec<(String, V)>),
}

fn quote(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t"))
}

impl P {
    fn peek(&self) -> char {
        self.text.chars().nth(self.at).unwrap_or('\0')
    }

    fn blanks(&mut self) {
        while " \t\n\r".contains(self.peek()) {
            self.at += 1;
        }
    }

    fn take(&mut self, c: char) -> Option<()> {
        (self.peek() == c).then(|| self.at += 1)
    }

    fn string(&mut self) -> Option<String> {
        self.take('"')?;
        let mut out = String::new();
        loop {
            let c = self.peek();
            self.at += 1;
            match c {
                '"' => return Some(out),
                '\\' => {
                    let e = self.peek();
                    self.at += 1;
                    out.push(match e {
                        'n' => '\n',
                        't' => '\t',
                        '"' | '\\' | '/' => e,
                        _ => return None,
                    });
                }
                c if c < ' ' => return None,
                c => out.push(c),
            }
        }
    }

    fn value(&mut self) -> Option<V> {
        self.blanks();
        let v = match self.peek() {
            '[' => {
                self.at += 1;
                let mut items = vec![];
                self.blanks();
                if self.take(']').is_none() {
                    loop {
                        items.push(self.value()?);
                        if self.take(',').is_none() {
                            break;
                        }
                    }
                    self.take(']')?;
                }
                V::List(items)
            }
            '{' => {
                self.at += 1;
                let mut items: Vec<(String, V)> = vec![];
                self.blanks();
                if self.take('}').is_none() {
                    loop {
                        self.blanks();
                        let key = self.string()?;
                        self.blanks();
                        self.take(':')?;
                        let value = self.value()?;
                        items.retain(|(k, _)| *k != key);
                        items.push((key, value));
                        if self.take(',').is_none() {
                            break;
                        }
                    }
                    self.take('}')?;
                }
                items.sort_by(|a, b| a.0.cmp(&b.0));
                V::Map(items)
            }
            '"' => V::Word(quote(&self.string()?)),
            _ => {
                let mut word = String::new();
                while self.peek() == '-' || self.peek().is_ascii_alphanumeric() {
                    word.push(self.peek());
                    self.at += 1;
                }
                let digits = word.strip_prefix('-').unwrap_or(&word);
                let number = !digits.is_empty()
                    && digits.bytes().all(|b| b.is_ascii_digit())
                    && (digits == "0" || !digits.starts_with('0'));
                if !number && !["true", "false", "null"].contains(&word.as_str()) {
                    return None;
                }
                V::Word(if word == "-0" { "0".into() } else { word })
            }
        };
        self.blanks();
        Some(v)
    }
}

fn write(v: &V) -> String {
    match v {
        V::Word(w) => w.clone(),
        V::List(items) => format!("[{}]", items.iter().map(write).collect::<Vec<_>>().join(",")),
        V::Map(items) => {
            let all: Vec<String> = items.iter().map(|(k, v)| quote(k) + ":" + &write(v)).collect();
            format!("{{{}}}", all.join(","))
        }
    }
}

fn json_lookup(document: String, path: Vec<String>) -> Option<String> {
    let n = document.chars().count();
    let mut p = P { text: document, at: 0 };
    let root = p.value()?;
    if p.at != n {
        return None;
    }
    let mut v = &root;
    for step in path {
        v = match v {
            V::Map(items) => &items.iter().find(|(k, _)| *k == step)?.1,
            V::List(items) => {
                let i: i64 = step.parse().ok()?;
                if i.to_string() != step {
                    return None;
                }
                let i = if i < 0 { i + items.len() as i64 } else { i };
                items.get(usize::try_from(i).ok()?)?
            }
            V::Word(_) => return None,
        };
    }
    Some(write(v))
}
