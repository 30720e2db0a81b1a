def assembly_order(parts, needs):
    enables = {part: set() for part in parts}
    missing = {part: 0 for part in parts}
    for part, earlier in needs:
        enables[earlier].add(part)
        missing[part] += 1
    ready = [part for part in parts if not missing[part]]
    order = []
    while ready:
        order.append(ready.pop())
        for part in enables[order[-1]]:
            missing[part] -= 1
            if not missing[part]:
                ready.append(part)
    return order if len(order) == len(parts) else []
