def run_code(code, input, max_steps):
    stack, returns, at, steps, read = [], [], 0, 0, 0
    try:
        while at < len(code):
            steps += 1
            if steps > max_steps or at < 0:
                return None
            name, _, n = code[at].partition(" ")
            n = int(n) if n else 0
            at += 1
            if name == "push":
                stack.append(n)
            elif name == "pop":
                stack.pop()
            elif name == "dup":
                stack.append(stack[-1])
            elif name == "swap":
                stack[-1], stack[-2] = stack[-2], stack[-1]
            elif name == "pick":
                stack.append(stack[-1 - n])
            elif name == "read":
                stack.append(input[read])
                read += 1
            elif name == "jump":
                at = n
            elif name == "zero":
                at = n if stack.pop() == 0 else at
            elif name == "call":
                returns.append(at)
                at = n
            elif name == "ret":
                at = returns.pop()
            elif name == "halt":
                return stack[-1]
            else:
                a, b = stack.pop(), stack.pop()
                r = {"add": b + a, "sub": b - a, "mul": b * a, "less": int(b < a)}.get(name)
                if r is None:
                    r = b // a if name == "div" else b % a
                if not -(2**63) <= r < 2**63:
                    return None
                stack.append(r)
            if len(stack) > 1000 or len(returns) > 100 or not 0 <= at <= len(code):
                return None
        return stack[-1]
    except (IndexError, ZeroDivisionError):
        return None
