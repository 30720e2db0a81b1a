MODULUS = 1_000_000_007


def ledger_balance(first: int, last: int, smallest: int, largest: int) -> int:
    return (balance_up_to(last, smallest, largest) - balance_up_to(first - 1, smallest, largest)) % MODULUS


def balance_up_to(last: int, smallest: int, largest: int) -> int:
    """A divisor d stands with the quotients 1, 2, … last // d: income and expense cancel but for a single d or none."""
    balance = 0
    d = smallest
    while d <= min(last, largest):
        quotient = last // d
        end = min(last // quotient, largest)
        if quotient % 3 == 1:
            balance += (d + end) * (end - d + 1) // 2
        d = end + 1
    return balance
