fn run_code(code: Vec<String>, input: Vec<i64>, max_steps: i64) -> Option<i64> {
    let (mut stack, mut returns): (Vec<i64>, Vec<i64>) = (vec![], vec![]);
    let (mut at, mut read) = (0i64, 0);
    let mut steps = 0;
    while at != code.len() as i64 {
        steps += 1;
        if steps > max_steps {
            return None;
        }
        let mut words = code.get(usize::try_from(at).ok()?)?.split(' ');
        let name = words.next()?;
        let n: i64 = words.next().map_or(0, |w| w.parse().unwrap());
        at += 1;
        match name {
            "push" => stack.push(n),
            "pop" => {
                stack.pop()?;
            }
            "dup" => stack.push(*stack.last()?),
            "swap" => {
                let (a, b) = (stack.pop()?, stack.pop()?);
                stack.push(a);
                stack.push(b);
            }
            "pick" => stack.push(*stack.iter().rev().nth(n as usize)?),
            "read" => {
                stack.push(*input.get(read)?);
                read += 1;
            }
            "jump" => at = n,
            "zero" => {
                if stack.pop()? == 0 {
                    at = n;
                }
            }
            "call" => {
                returns.push(at);
                at = n;
            }
            "ret" => at = returns.pop()?,
            "halt" => break,
            _ => {
                let (a, b) = (stack.pop()?, stack.pop()?);
                stack.push(match name {
                    "add" => b.checked_add(a)?,
                    "sub" => b.checked_sub(a)?,
                    "mul" => b.checked_mul(a)?,
                    "less" => (b < a) as i64,
                    "div" => b.checked_div(a)?,
                    _ => {
                        if a == 0 {
                            return None;
                        }
                        b % a
                    }
                });
            }
        }
        if stack.len() > 1000 || returns.len() > 100 {
            return None;
        }
    }
    stack.pop()
}
