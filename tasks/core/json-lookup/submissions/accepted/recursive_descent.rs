use std::collections::BTreeMap;

enum Value {
    /// An integer, true, false or null, as it is written.
    Word(String),
    Text(String),
    Array(Vec<Value>),
    Object(BTreeMap<String, Value>),
}

fn json_lookup(document: String, path: Vec<String>) -> Option<String> {
    let mut reader = Reader { rest: &document };
    let value = reader.value()?;
    if !reader.rest.is_empty() {
        return None;
    }
    let found = path.iter().try_fold(&value, |value, step| value.inside(step))?;
    let mut text = String::new();
    found.write(&mut text);
    Some(text)
}

impl Value {
    fn inside(&self, step: &str) -> Option<&Value> {
        match self {
            Value::Object(members) => members.get(step),
            Value::Array(elements) => {
                let (digits, backwards) = step.strip_prefix('-').map_or((step, false), |digits| (digits, true));
                let canonical = digits.bytes().all(|c| c.is_ascii_digit()) && (!digits.starts_with('0') || step == "0");
                let count: usize = digits.parse().ok().filter(|_| canonical)?;
                elements.get(if backwards { elements.len().checked_sub(count)? } else { count })
            }
            _ => None,
        }
    }

    fn write(&self, out: &mut String) {
        match self {
            Value::Word(word) => out.push_str(word),
            Value::Text(text) => write_text(text, out),
            Value::Array(elements) => {
                out.push('[');
                for (i, element) in elements.iter().enumerate() {
                    out.push_str(if i > 0 { "," } else { "" });
                    element.write(out);
                }
                out.push(']');
            }
            Value::Object(members) => {
                out.push('{');
                for (i, (key, value)) in members.iter().enumerate() {
                    out.push_str(if i > 0 { "," } else { "" });
                    write_text(key, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            _ => out.push(c),
        }
    }
    out.push('"');
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    /// A value with the blanks around it; `None` where the text is malformed.
    fn value(&mut self) -> Option<Value> {
        self.skip_blanks();
        let value = match self.rest.chars().next()? {
            '{' => self.object()?,
            '[' => self.array()?,
            '"' => Value::Text(self.string()?),
            _ => self.word()?,
        };
        self.skip_blanks();
        Some(value)
    }

    fn object(&mut self) -> Option<Value> {
        let mut members = BTreeMap::new();
        self.expect("{")?;
        self.skip_blanks();
        if self.expect("}").is_none() {
            loop {
                self.skip_blanks();
                let key = self.string()?;
                self.skip_blanks();
                self.expect(":")?;
                members.insert(key, self.value()?);
                if self.expect(",").is_none() {
                    break;
                }
            }
            self.expect("}")?;
        }
        Some(Value::Object(members))
    }

    fn array(&mut self) -> Option<Value> {
        let mut elements = vec![];
        self.expect("[")?;
        self.skip_blanks();
        if self.expect("]").is_none() {
            loop {
                elements.push(self.value()?);
                if self.expect(",").is_none() {
                    break;
                }
            }
            self.expect("]")?;
        }
        Some(Value::Array(elements))
    }

    fn string(&mut self) -> Option<String> {
        self.expect("\"")?;
        let mut text = String::new();
        let mut signs = self.rest.chars();
        loop {
            match signs.next()? {
                '"' => break,
                '\\' => text.push(match signs.next()? {
                    'n' => '\n',
                    't' => '\t',
                    c @ ('"' | '\\' | '/') => c,
                    _ => return None,
                }),
                c if c < ' ' => return None,
                c => text.push(c),
            }
        }
        self.rest = signs.as_str();
        Some(text)
    }

    fn word(&mut self) -> Option<Value> {
        if let Some(word) = ["true", "false", "null"].into_iter().find(|&word| self.expect(word).is_some()) {
            return Some(Value::Word(word.to_string()));
        }
        let sign = self.expect("-").map_or("", |()| "-");
        let end = self.rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        self.rest = rest;
        match digits {
            "" => None,
            "0" => Some(Value::Word("0".to_string())),
            _ if digits.starts_with('0') => None,
            _ => Some(Value::Word(format!("{sign}{digits}"))),
        }
    }

    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    fn expect(&mut self, text: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(text)?;
        Some(())
    }
}
