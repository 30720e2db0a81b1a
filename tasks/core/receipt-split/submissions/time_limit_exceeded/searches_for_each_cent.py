def receipt_split(total, weights):
    n = len(weights)
    if n == 0:
        return []
    if sum(weights) == 0:
        weights = [1] * n
    sign = -1 if total < 0 else 1
    total *= sign
    whole = sum(weights)
    shares = [total * w // whole for w in weights]
    losses = [total * w % whole for w in weights]
    for _ in range(total - sum(shares)):
        best = max(range(n), key=lambda i: (losses[i], weights[i], i))
        shares[best] += 1
        losses[best] = -1
    return [sign * s for s in shares]
