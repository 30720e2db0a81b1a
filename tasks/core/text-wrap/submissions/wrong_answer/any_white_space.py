def text_wrap(text, width):
    out = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            if line and len(line) + 1 + len(word) <= width:
                line += " " + word
                continue
            if line:
                out.append(line)
            while len(word) > width:
                if width == 1:
                    out.append(word[0])
                    word = word[1:]
                else:
                    out.append(word[: width - 1] + "-")
                    word = word[width - 1 :]
            line = word
        out.append(line)
    return out
