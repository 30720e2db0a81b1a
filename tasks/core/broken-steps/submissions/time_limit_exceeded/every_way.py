def broken_steps(top, broken, longest):
    broken = set(broken)

    def climb(step, tired):
        if step == top:
            return 1
        total = 0
        for stride in range(1, longest if tired else longest + 1):
            if step + stride <= top and step + stride not in broken:
                total += climb(step + stride, stride == longest)
        return total

    return climb(0, False) % 1_000_000_007
