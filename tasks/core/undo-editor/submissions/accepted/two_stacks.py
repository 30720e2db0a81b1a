from collections import deque


def edit_text(operations: list[str], limit: int) -> str:
    text = ""
    done: deque[str] = deque(maxlen=limit)  # the texts before the latest changes
    undone: list[str] = []
    for operation in operations:
        match operation.split(" ", 1):
            case ["undo"]:
                if done:
                    undone.append(text)
                    text = done.pop()
            case ["redo"]:
                if undone:
                    done.append(text)
                    text = undone.pop()
            case [kind, rest]:
                changed = text + rest if kind == "type" else text[: max(len(text) - int(rest), 0)]
                if changed != text:
                    done.append(text)
                    undone.clear()
                    text = changed
    return text
