use std::collections::HashMap;
use std::iter::Peekable;
use std::str::Chars;

struct Malformed;

/// What a template expands to; `None` if it fails.
type Expansion = Option<String>;

struct Reader<'a> {
    rest: Peekable<Chars<'a>>,
    known: HashMap<&'a str, &'a str>,
}

fn expand(template: String, names: Vec<String>, values: Vec<String>) -> Option<String> {
    let known = names.iter().map(String::as_str).zip(values.iter().map(String::as_str)).collect();
    let mut reader = Reader { rest: template.chars().peekable(), known };
    reader.template("").ok().flatten()
}

impl Reader<'_> {
    fn template(&mut self, ends: &str) -> Result<Expansion, Malformed> {
        let mut expansion = Some(String::new());
        while let Some(sign) = self.rest.next_if(|&sign| !ends.contains(sign)) {
            match sign {
                '{' => {
                    let result = self.placeholder()?;
                    expansion = expansion.zip(result).map(|(before, result)| before + &result);
                }
                '}' => return Err(Malformed),
                _ => {
                    let own = if sign == '\\' { self.escaped()? } else { sign };
                    if let Some(text) = &mut expansion {
                        text.push(own);
                    }
                }
            }
        }
        Ok(expansion)
    }

    fn placeholder(&mut self) -> Result<Expansion, Malformed> {
        let name = self.template("|}")?;
        let value = name.and_then(|name| self.known.get(name.as_str()).copied()).map(str::to_string);
        if self.rest.next().ok_or(Malformed)? == '}' {
            return Ok(value);
        }
        let default = self.template("}")?;
        self.rest.next().ok_or(Malformed)?;
        Ok(default.map(|default| value.filter(|value| !value.is_empty()).unwrap_or(default)))
    }

    fn escaped(&mut self) -> Result<char, Malformed> {
        self.rest.next().filter(|&sign| "\\{}|".contains(sign)).ok_or(Malformed)
    }
}
