def ranked_passage(text, times, rank):
    stack = [""]
    while stack:
        passage = stack.pop()
        if passage:
            rank -= 1
            if rank == 0:
                return passage
        for letter in sorted(set(text), reverse=True):
            if text.count(passage + letter) >= times:
                stack.append(passage + letter)
    return None
