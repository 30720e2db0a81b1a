from dataclasses import dataclass, field


@dataclass
class State:
    """One change made to another state, and the questions that are asked about the result."""

    key: str
    value: str | None
    children: list["State"] = field(default_factory=list)
    questions: list[tuple[int, str | None]] = field(default_factory=list)

    def changed(self, key: str, value: str | None) -> "State":
        child = State(key, value)
        self.children.append(child)
        return child


def run_store(operations: list[str]) -> list[str]:
    root = here = State("", None)
    open_at: list[tuple[State, int]] = []  # the state before each open transaction, and the snapshots that lived then
    snapshots: dict[int, State] = {}
    living: list[int] = []
    taken = 0
    lines: list[str] = []

    def ask(state: State, key: str | None) -> None:
        """Leaves a line free for the value under a key, or for the number of keys."""
        state.questions.append((len(lines), key))
        lines.append("")

    for operation in operations:
        match operation.split():
            case ["set", key, value]:
                here = here.changed(key, value)
            case ["delete", key]:
                here = here.changed(key, None)
            case ["get", key]:
                ask(here, key)
            case ["count"]:
                ask(here, None)
            case ["begin"]:
                open_at.append((here, len(living)))
            case ["commit"] if open_at:
                open_at.pop()
            case ["rollback"] if open_at:
                here, kept = open_at.pop()
                for number in living[kept:]:
                    del snapshots[number]
                del living[kept:]
            case ["snapshot"]:
                taken += 1
                snapshots[taken] = here
                living.append(taken)
                lines.append(str(taken))
            case ["read", key, number] if int(number) in snapshots:
                ask(snapshots[int(number)], key)
            case ["restore", number] if int(number) in snapshots:
                here = snapshots[int(number)]
            case _:
                lines.append("error")
    answer(root, lines)
    return lines


def answer(root: State, lines: list[str]) -> None:
    """Goes through all states, each change made on the way down and undone on the way up."""
    store: dict[str, str] = {}
    path: list[tuple[State | None, str, str | None]] = [(root, "", None)]
    while path:
        state, key, value = path.pop()
        before = store.pop(key, None)
        if value is not None:
            store[key] = value
        if state is None:
            continue
        for line, asked in state.questions:
            lines[line] = str(len(store)) if asked is None else store.get(asked, "-")
        path.append((None, key, before))
        path += [(child, child.key, child.value) for child in state.children]
