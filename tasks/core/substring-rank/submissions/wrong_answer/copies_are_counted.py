def ranked_passage(text: str, times: int, rank: int) -> str | None:
    automaton = Automaton(text)
    order = sorted(range(len(automaton.length)), key=automaton.length.__getitem__, reverse=True)
    seen = automaton.ends
    for state in order[:-1]:
        seen[automaton.link[state]] += seen[state]

    # For each state: the passages that begin with a text of it and may go on from there, itself included.
    passages = [0] * len(seen)
    for state in order:
        if seen[state] >= times:
            passages[state] = 1 + sum(passages[after] for after in automaton.after[state].values())

    found = ""
    state = 0
    while rank:
        for letter, after in sorted(automaton.after[state].items()):
            if rank <= passages[after]:
                break
            rank -= passages[after]
        else:
            return None
        found += letter
        rank -= 1
        state = after
    return found


class Automaton:
    """The suffix automaton of a text; state 0 is the empty text. `ends` has a 1 for each state that is a beginning."""

    def __init__(self, text: str) -> None:
        self.after: list[dict[str, int]] = [{}]
        self.link = [-1]
        self.length = [0]
        self.ends = [0]
        last = 0
        for letter in text:
            last = self.extend(last, letter)

    def add(self, after: dict[str, int], link: int, length: int, ends: int) -> int:
        self.after.append(after)
        self.link.append(link)
        self.length.append(length)
        self.ends.append(ends)
        return len(self.link) - 1

    def extend(self, last: int, letter: str) -> int:
        new = self.add({}, 0, self.length[last] + 1, 1)
        state = last
        while state >= 0 and letter not in self.after[state]:
            self.after[state][letter] = new
            state = self.link[state]
        if state >= 0:
            self.link[new] = self.state_for(state, letter)
        return new

    def state_for(self, state: int, letter: str) -> int:
        """The state for the longest text of `state` with the letter behind it, split off where it shares its state."""
        after = self.after[state][letter]
        if self.length[after] == self.length[state] + 1:
            return after
        copy = self.add(self.after[after].copy(), self.link[after], self.length[state] + 1, 1)
        self.link[after] = copy
        while state >= 0 and self.after[state].get(letter) == after:
            self.after[state][letter] = copy
            state = self.link[state]
        return copy
