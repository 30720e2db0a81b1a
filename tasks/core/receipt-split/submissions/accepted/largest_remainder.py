def receipt_split(total: int, weights: list[int]) -> list[int]:
    if not any(weights):
        weights = [1] * len(weights)
    whole, amount = sum(weights), abs(total)
    shares = [amount * weight // whole for weight in weights]
    missing = amount - sum(shares)
    by_loss = sorted(range(len(weights)), key=lambda i: (amount * weights[i] % whole, weights[i], i), reverse=True)
    for guest in by_loss[:missing]:
        shares[guest] += 1
    return [-share for share in shares] if total < 0 else shares
