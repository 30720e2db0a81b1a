def edit_text(operations, limit):
    text, done, undone = "", [], []
    for op in operations:
        if op == "undo":
            if done:
                undone.append(text)
                text = done.pop()
        elif op == "redo":
            if undone:
                done.append(text)
                text = undone.pop()
        else:
            undone = []
            new = text + op[5:] if op.startswith("type") else text[: max(0, len(text) - int(op[7:]))]
            if new != text:
                done.append(text)
                text = new
        if len(done) > limit:
            done.pop(0)
    return text
