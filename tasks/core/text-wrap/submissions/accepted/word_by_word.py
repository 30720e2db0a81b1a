def text_wrap(text: str, width: int) -> list[str]:
    return [line for paragraph in text.split("\n") for line in laid_out(paragraph, width)]


def laid_out(paragraph: str, width: int) -> list[str]:
    words = [word for word in paragraph.split(" ") if word]
    if not words:
        return [""]
    lines: list[str] = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines += pieces(word, width)
    return lines


def pieces(word: str, width: int) -> list[str]:
    taken, hyphen = (1, "") if width == 1 else (width - 1, "-")
    lines: list[str] = []
    while len(word) > width:
        lines.append(word[:taken] + hyphen)
        word = word[taken:]
    return [*lines, word]
