def ledger_balance(first, last, smallest, largest):
    balance = 0
    for d in range(smallest, min(last, largest) + 1):
        for n in range((first + d - 1) // d * d, last + 1, d):
            k = n // d % 3
            balance += d if k == 1 else -d if k == 2 else 0
    return balance % 1_000_000_007
