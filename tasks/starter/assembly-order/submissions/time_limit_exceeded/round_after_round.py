def assembly_order(parts, needs):
    earlier = {part: set() for part in parts}
    for part, other in needs:
        earlier[part].add(other)
    order, placed = [], set()
    waiting = list(parts)
    while waiting:
        ready = [part for part in waiting if earlier[part] <= placed]
        if not ready:
            return []
        order += ready
        placed.update(ready)
        waiting = [part for part in waiting if part not in placed]
    return order
