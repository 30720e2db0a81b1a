#[derive(Clone, Default)]
struct State {
    after: [usize; 26],
    link: Option<usize>,
    length: usize,
    seen: i64,
}

/// The suffix automaton of a text; state 0 is the empty text, and a transition to it is none.
struct Automaton(Vec<State>);

fn ranked_passage(text: String, times: i64, mut rank: i64) -> Option<String> {
    let mut automaton = Automaton(vec![State::default()]);
    text.bytes().fold(0, |last, letter| automaton.extend(last, usize::from(letter - b'a')));
    let passages = automaton.passages(times);

    let mut found = String::new();
    let mut state = 0;
    while rank > 0 {
        let (letter, after) = (b'a'..).zip(automaton.0[state].after).find(|&(_, after)| {
            let here = rank <= passages[after];
            if !here {
                rank -= passages[after];
            }
            here
        })?;
        found.push(char::from(letter));
        rank -= 1;
        state = after;
    }
    Some(found)
}

impl Automaton {
    fn extend(&mut self, last: usize, letter: usize) -> usize {
        let new = self.0.len();
        self.0.push(State { length: self.0[last].length + 1, seen: 1, ..State::default() });
        let known = self.replace(Some(last), letter, 0, new);
        self.0[new].link = Some(known.map_or(0, |state| self.state_for(state, letter)));
        new
    }

    /// Sends the letter to `new` instead of `old`, from the state on along the links; the first state where it does not
    /// lead to `old`.
    fn replace(&mut self, mut state: Option<usize>, letter: usize, old: usize, new: usize) -> Option<usize> {
        while let Some(at) = state.filter(|&at| self.0[at].after[letter] == old) {
            self.0[at].after[letter] = new;
            state = self.0[at].link;
        }
        state
    }

    fn state_for(&mut self, state: usize, letter: usize) -> usize {
        let shared = self.0[state].after[letter];
        let length = self.0[state].length + 1;
        if self.0[shared].length == length {
            return shared;
        }
        let copy = self.0.len();
        self.0.push(State { length, seen: 0, ..self.0[shared].clone() });
        self.0[shared].link = Some(copy);
        self.replace(Some(state), letter, shared, copy);
        copy
    }

    /// For each state: the passages that begin with a text of it and may go on from there, itself included.
    fn passages(&mut self, times: i64) -> Vec<i64> {
        let mut longest_first: Vec<usize> = (1..self.0.len()).collect();
        longest_first.sort_unstable_by_key(|&state| std::cmp::Reverse(self.0[state].length));
        let mut passages = vec![0; self.0.len()];
        for state in longest_first {
            let State { after, link, seen, .. } = self.0[state];
            if let Some(link) = link {
                self.0[link].seen += seen;
            }
            if seen >= times {
                passages[state] = 1 + after.iter().map(|&after| passages[after]).sum::<i64>();
            }
        }
        passages
    }
}
