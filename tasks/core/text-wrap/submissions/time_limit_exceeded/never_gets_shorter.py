def text_wrap(text, width):
    out = []
    for paragraph in text.split("\n"):
        line = ""
        for word in filter(None, paragraph.split(" ")):
            if line and len(line) + 1 + len(word) <= width:
                line += " " + word
                continue
            if line:
                out.append(line)
            while len(word) > width:
                line = word[: width - 1] + "-"
                word = word[width - 1 :]
                if width > 1:
                    out.append(line)
            line = word
        out.append(line)
    return out
