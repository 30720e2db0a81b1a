use std::str::FromStr;

fn run_code(code: Vec<String>, input: Vec<i64>, max_steps: i64) -> Option<i64> {
    let code: Vec<Instruction> = code.iter().map(|line| line.parse().unwrap()).collect();
    let mut machine = Machine { stack: vec![], returns: vec![], at: 0, length: code.len(), input: input.into_iter() };
    let mut steps = 0;
    while let Some(instruction) = code.get(machine.at) {
        steps += 1;
        if steps > max_steps {
            return None;
        }
        if matches!(instruction, Instruction::Halt) {
            break;
        }
        machine.at += 1;
        machine.step(instruction)?;
    }
    machine.stack.pop()
}

type Operation = fn(i64, i64) -> Option<i64>;

enum Instruction {
    Push(i64),
    Pop,
    Swap,
    Pick(usize),
    Calculate(Operation),
    Read,
    Jump(i64),
    Zero(i64),
    Call(i64),
    Ret,
    Halt,
}

impl FromStr for Instruction {
    type Err = std::num::ParseIntError;

    fn from_str(line: &str) -> Result<Self, Self::Err> {
        let (name, number) = line.split_once(' ').unwrap_or((line, "0"));
        let number: i64 = number.parse()?;
        Ok(match name {
            "push" => Self::Push(number),
            "pop" => Self::Pop,
            "dup" => Self::Pick(0),
            "swap" => Self::Swap,
            "pick" => Self::Pick(number as usize),
            "add" => Self::Calculate(i64::checked_add),
            "sub" => Self::Calculate(i64::checked_sub),
            "mul" => Self::Calculate(i64::checked_mul),
            "div" => Self::Calculate(i64::checked_div),
            "rem" => Self::Calculate(|b, a| (a != 0).then(|| b.wrapping_rem(a))),
            "less" => Self::Calculate(|b, a| Some((b < a).into())),
            "read" => Self::Read,
            "jump" => Self::Jump(number),
            "zero" => Self::Zero(number),
            "call" => Self::Call(number),
            "ret" => Self::Ret,
            _ => Self::Halt,
        })
    }
}

struct Machine {
    stack: Vec<i64>,
    returns: Vec<usize>,
    at: usize,
    length: usize,
    input: std::vec::IntoIter<i64>,
}

impl Machine {
    /// None is a fault.
    fn step(&mut self, instruction: &Instruction) -> Option<()> {
        match *instruction {
            Instruction::Push(number) => self.push(number),
            Instruction::Pop => self.stack.pop().map(drop),
            Instruction::Swap => {
                let below = self.stack.len().checked_sub(2)?;
                self.stack[below..].reverse();
                Some(())
            }
            Instruction::Pick(depth) => {
                let number = *self.stack.iter().nth_back(depth)?;
                self.push(number)
            }
            Instruction::Calculate(operation) => {
                let a = self.stack.pop()?;
                let b = self.stack.pop()?;
                self.push(operation(b, a)?)
            }
            Instruction::Read => {
                let number = self.input.next()?;
                self.push(number)
            }
            Instruction::Jump(to) => self.jump(to),
            Instruction::Zero(to) => match self.stack.pop()? {
                0 => self.jump(to),
                _ => Some(()),
            },
            Instruction::Call(to) => {
                self.returns.push(self.at);
                (self.returns.len() <= 100).then_some(())?;
                self.jump(to)
            }
            Instruction::Ret => {
                self.at = self.returns.pop()?;
                Some(())
            }
            Instruction::Halt => None,
        }
    }

    fn push(&mut self, number: i64) -> Option<()> {
        self.stack.push(number);
        (self.stack.len() <= 1000).then_some(())
    }

    fn jump(&mut self, to: i64) -> Option<()> {
        self.at = usize::try_from(to).ok().filter(|&to| to <= self.length)?;
        Some(())
    }
}
