#[derive(Clone, Copy)]
enum Operator {
    Open,
    Sign,
    Binary(u8),
}

impl Operator {
    fn binding(self) -> u8 {
        match self {
            Operator::Open => 0,
            Operator::Binary(b'+' | b'-') => 1,
            Operator::Binary(b'^') => 4,
            Operator::Binary(_) => 2,
            Operator::Sign => 3,
        }
    }
}

#[derive(Default)]
struct Calculator {
    values: Vec<i64>,
    waiting: Vec<Operator>,
}

fn formula_value(formula: String) -> Option<i64> {
    Calculator::default().value(formula.as_bytes())
}

impl Calculator {
    fn value(mut self, mut rest: &[u8]) -> Option<i64> {
        let mut after_value = false;
        while let Some((&part, after)) = rest.split_first() {
            match (part, after_value) {
                (b' ', _) => {}
                (b'0'..=b'9', false) => {
                    let digits = rest.iter().take_while(|c| c.is_ascii_digit()).count();
                    self.values.push(std::str::from_utf8(&rest[..digits]).ok()?.parse().ok()?);
                    after_value = true;
                    rest = &rest[digits..];
                    continue;
                }
                (b'(', false) => self.waiting.push(Operator::Open),
                (b'-', false) => self.waiting.push(Operator::Sign),
                (b')', true) => {
                    self.apply_down_to(1)?;
                    self.waiting.pop()?;
                }
                (b'+' | b'-' | b'*' | b'/' | b'%' | b'^', true) => {
                    let operator = Operator::Binary(part);
                    self.apply_down_to(operator.binding() + u8::from(part == b'^'))?;
                    self.waiting.push(operator);
                    after_value = false;
                }
                _ => return None,
            }
            rest = after;
        }
        if !after_value {
            return None;
        }
        self.apply_down_to(1)?;
        if self.waiting.is_empty() { self.values.pop() } else { None }
    }

    /// Applies the operators that wait on top, as long as they bind at least that tightly.
    fn apply_down_to(&mut self, binding: u8) -> Option<()> {
        while self.waiting.last().is_some_and(|top| top.binding() >= binding) {
            let operator = self.waiting.pop()?;
            let right = self.values.pop()?;
            let result = match operator {
                Operator::Binary(sign) => result(sign, self.values.pop()?, right)?,
                _ => right.checked_neg()?,
            };
            self.values.push(result);
        }
        Some(())
    }
}

fn result(operator: u8, a: i64, b: i64) -> Option<i64> {
    match operator {
        b'+' => a.checked_add(b),
        b'-' => a.checked_sub(b),
        b'*' => a.checked_mul(b),
        b'/' => {
            let quotient = a.checked_div(b)?;
            Some(if a % b != 0 && (a < 0) != (b < 0) { quotient - 1 } else { quotient })
        }
        b'%' => (b != 0).then(|| (i128::from(a) % i128::from(b) + i128::from(b)) % i128::from(b)).map(|rest| rest as i64),
        _ => power(a, b),
    }
}

fn power(base: i64, exponent: i64) -> Option<i64> {
    match base {
        _ if exponent < 0 => None,
        -1..=1 => Some(base.pow(if exponent == 0 { 0 } else { 2 - exponent as u32 % 2 })),
        _ => base.checked_pow(u32::try_from(exponent).ok()?),
    }
}
